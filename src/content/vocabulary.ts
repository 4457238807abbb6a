import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Vocabulary } from '../catalogue/schema.ts';
import { slugsIn } from './slugs-in.ts';

/**
 * Reads from disk what entries may refer to. A broken list gives what can still be read of it:
 * the checker reports the file itself.
 *
 * @param content The folder `content/`.
 */
export function readVocabulary(content: string): Vocabulary {
  const municipalities = readList(join(content, 'gemeenten.yaml')) as { name?: unknown }[] | null;
  const places = readList(join(content, 'plaatsnamen.yaml')) as { places?: unknown } | null;
  return {
    themes: slugsOrNone(join(content, 'themas')),
    factors: slugsOrNone(join(content, 'factoren')),
    municipalities: Array.isArray(municipalities)
      ? municipalities.map((each) => each?.name).filter((name) => typeof name === 'string')
      : [],
    places: textsByName(places?.places),
  };
}

function textsByName(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, each]) => typeof each === 'string'));
}

function slugsOrNone(folder: string): string[] {
  try {
    return slugsIn(folder);
  } catch {
    return [];
  }
}

function readList(file: string): unknown {
  try {
    return parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: false }).toJS();
  } catch {
    return null;
  }
}
