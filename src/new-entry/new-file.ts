import { join } from 'node:path';
import { lintText } from '../lint/findings-about.ts';
import { formatDiagnostic, isError, type Diagnostic } from '../lint/diagnostic.ts';
import { slugsIn } from '../content/slugs-in.ts';
import type { Answers } from './answers.ts';
import { newEntryText, newSlug } from './template.ts';

/** What the editor has answered: the fields, and the text below them. */
export interface Draft {
  answers: Answers;
  approach: string;
}

/** A file that can be written. */
export interface NewFile {
  /** Its name without extension, which no other entry has. */
  slug: string;
  title: string;
  /** Its path within `content/`. */
  path: string;
  text: string;
  /** What the checker has against it, a line each. */
  faults: string[];
  /** What the checker advises, a line each. */
  tips: string[];
}

/**
 * The file that comes of a draft. Nothing is written.
 *
 * @param content The folder `content/`.
 */
export function newFileOf({ answers, approach }: Draft, content: string): NewFile {
  const { title, municipalities } = answers as { title: string; municipalities: string[] };
  const slug = newSlug(municipalities[0] ?? '', title, slugsIn(join(content, 'interventies')));
  const path = `interventies/${slug}.mdx`;
  const text = newEntryText(answers, approach);
  const findings = lintText(content, path, text);
  const told = (those: readonly Diagnostic[]) =>
    those.map((finding) => formatDiagnostic({ ...finding, file: join(content, path) }));
  return {
    slug,
    title,
    path,
    text,
    faults: told(findings.filter(isError)),
    tips: told(findings.filter((finding) => !isError(finding))),
  };
}
