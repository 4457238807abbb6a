import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { slugOf } from '../../language/slug.ts';
import { SECTORS, STATUSES } from '../../catalogue/taxonomy.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { slugsIn } from '../../content/slugs-in.ts';
import { readVocabulary } from '../../content/vocabulary.ts';

/** What people may call the values of a field: for each value its names, the name that is shown first. */
export type NamesByValue = ReadonlyMap<string, readonly string[]>;

/** The names of the values of each field that has a list of them, by the key of the field. */
export type ChoiceNames = Readonly<Record<string, NamesByValue>>;

/**
 * Reads the names of what entries may refer to. A broken file of a theme or factor gives no names: the checker
 * reports it.
 *
 * @param content The folder `content/`.
 */
export function readChoiceNames(content: string): ChoiceNames {
  const { municipalities, places } = readVocabulary(content);
  return {
    themes: namesIn(join(content, 'themas')),
    factors: namesIn(join(content, 'factoren')),
    municipalities: new Map(
      municipalities.map((name) => [
        name,
        [name, ...Object.keys(places).filter((place) => places[place] === name)],
      ]),
    ),
    sectors: new Map(Object.entries(SECTORS).map(([code, { name }]) => [code, [code, name]])),
    status: new Map(Object.entries(STATUSES).map(([slug, { name }]) => [slug, [name]])),
  };
}

/** By slug: the name, the number and the other names of each entry of a folder. */
function namesIn(folder: string): NamesByValue {
  return new Map(
    slugsIn(folder).map((slug) => {
      const { name, number, alsoKnownAs } = dataIn(join(folder, `${slug}.mdx`));
      const names = [name, number, ...(Array.isArray(alsoKnownAs) ? (alsoKnownAs as unknown[]) : [])];
      return [slug, names.filter(isNameOrNumber).map(String)];
    }),
  );
}

const isNameOrNumber = (value: unknown) => typeof value === 'string' || typeof value === 'number';

function dataIn(path: string): Record<string, unknown> {
  try {
    return parse(splitFrontmatter(readFileSync(path, 'utf8'))?.yaml ?? '') as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * Finds the value that a name stands for, whatever its capitals, accents and spaces. A name of two values, and one of
 * none, stays as it is: the schema says what is wrong with it.
 */
export function valueNamed(names: NamesByValue): (name: string) => string {
  const values = new Map<string, Set<string>>();
  const add = (name: string, value: string) => {
    values.set(slugOf(name), (values.get(slugOf(name)) ?? new Set()).add(value));
  };
  for (const [value, others] of names) [value, ...others].forEach((name) => add(name, value));
  return (name) => {
    if (names.has(name)) return name;
    const found = values.get(slugOf(name));
    return found?.size === 1 ? ([...found][0] ?? name) : name;
  };
}

/** Gives each value the name that people know it by, as long as that name leads back to it. */
export function nameOfValue(names: NamesByValue): (value: string) => string {
  const valueOf = valueNamed(names);
  return (value) => {
    const name = names.get(value)?.[0];
    return name !== undefined && valueOf(name) === value ? name : value;
  };
}
