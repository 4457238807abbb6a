import { slugOf } from '../../catalogue/slug.ts';
import type { FileName, FolderName } from '../kinds.ts';
import { toMarkdown } from '../entry-file.ts';

/** A record as it comes from an import file: nothing about it is certain. */
export type RawRecord = Record<string, unknown>;

/** What a record becomes: an MDX file in a folder, or (part of) a YAML file. */
export type Converted =
  | { folder: FolderName; slug: string; frontmatter: RawRecord; body: string }
  | { file: FileName; value: unknown };

/** What the conversion has to know of the catalogue as it is. */
export interface ImportContext {
  /** Slug of each factor by its number. */
  factorSlugs: ReadonlyMap<number, string>;
}

/**
 * Turns a record into content. The kind is recognised by the record's keys; wrong or missing values are passed
 * on as they are, so that the schema reports them.
 *
 * @returns `undefined` when the record is of no known kind.
 */
export function convert(record: RawRecord, context: ImportContext): Converted | undefined {
  if ('approach' in record) return intervention(record, context);
  if ('type' in record && 'body' in record) return article(record, context);
  if ('questions' in record) return theme(record);
  if ('level' in record && 'definition' in record) return factor(record);
  if ('term' in record) return { file: 'begrippen.yaml', value: withoutEmpty(record) };
  if ('inhabitants' in record) return { file: 'gemeenten.yaml', value: withoutEmpty(record) };
  if ('places' in record) return { file: 'plaatsnamen.yaml', value: record };
  if ('figures' in record) return { file: 'cijfers.yaml', value: record };
  return undefined;
}

function intervention(record: RawRecord, context: ImportContext): Converted {
  const { slug, approach, results, factors, status, ...rest } = record;
  const place = Array.isArray(rest.municipalities) ? String(rest.municipalities[0]) : '';
  return {
    folder: 'interventies',
    slug: slugFrom(slug, `${place} ${String(rest.title)}`),
    frontmatter: withoutEmpty({
      ...rest,
      factors: factorSlugs(factors, context),
      status: status === 'onbekend' ? undefined : status,
    }),
    body: section('Aanpak', approach) + section('Resultaten', results),
  };
}

function article(record: RawRecord, context: ImportContext): Converted {
  const { slug, body, factors, ...rest } = record;
  return {
    folder: 'kennis',
    slug: slugFrom(slug, String(rest.title)),
    frontmatter: withoutEmpty({ ...rest, factors: factorSlugs(factors, context) }),
    body: typeof body === 'string' ? body : '',
  };
}

function theme(record: RawRecord): Converted {
  const { slug, description, name, summary, questions } = record;
  return {
    folder: 'themas',
    slug: slugFrom(slug, String(name)),
    frontmatter: withoutEmpty({ name, summary, questions }),
    body: typeof description === 'string' ? toMarkdown(description) : '',
  };
}

function factor(record: RawRecord): Converted {
  const { slug, inPractice, ...rest } = record;
  return {
    folder: 'factoren',
    slug: slugFrom(slug, String(rest.name)),
    frontmatter: withoutEmpty(rest),
    body: section('In de praktijk', inPractice),
  };
}

function section(heading: string, text: unknown): string {
  return typeof text === 'string' && text.trim() !== '' ? `## ${heading}\n\n${toMarkdown(text)}\n\n` : '';
}

function slugFrom(slug: unknown, name: string): string {
  return slugOf(typeof slug === 'string' && slug !== '' ? slug : name);
}

/** Factors come as numbers or as slugs; a number that does not exist stays, for the schema to refuse. */
function factorSlugs(factors: unknown, context: ImportContext): unknown {
  if (!Array.isArray(factors)) return factors;
  return factors.map((each: unknown) =>
    typeof each === 'number' ? (context.factorSlugs.get(each) ?? each) : each,
  );
}

/** Leaves out what says nothing: null, an empty text, list or object. Also inside objects and lists. */
function withoutEmpty(value: RawRecord): RawRecord {
  return prune(value) as RawRecord;
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([key, each]) => [key, prune(each)] as const)
    .filter(([, each]) => !isEmpty(each));
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
