import { SECTION_HEADINGS } from '../../catalogue/model.ts';
import { fittingSlug, slugOf } from '../../language/slug.ts';
import { withoutEmpty } from '../../content/empty.ts';
import { toMarkdown } from '../../content/entry-file.ts';
import { dataOf } from '../../content/entry-update.ts';
import { splitFrontmatter } from '../../content/frontmatter.ts';
import { interventionSlug } from '../../content/intervention-slug.ts';
import type { FileName, FolderName } from '../../content/kinds.ts';
import { rawEntries, slugsIn, type Content } from '../../content/read-content.ts';
import { fieldOf, isRecord, ownValue, type UnknownRecord } from '../../content/record.ts';
import { joinSections, splitSections } from '../table/sections.ts';

/** What a record becomes: an MDX file in a folder, or (part of) a YAML file. */
export type Converted = ConvertedEntry | { file: FileName; value: unknown };

/** A record that becomes an MDX file. */
export interface ConvertedEntry {
  folder: FolderName;
  /** Empty when none can be made of what the record names. */
  slug: string;
  /** Whether the record names its file; if not, the slug was made of its title. */
  isNamed: boolean;
  frontmatter: UnknownRecord;
  body: string;
}

/** What the conversion has to know of the catalogue as it is. */
export interface ImportContext {
  /** Slug of each factor by its number. */
  factorSlugs: ReadonlyMap<number, string>;
  /** The slugs of the entries in a folder. */
  slugsIn: (folder: FolderName) => readonly string[];
}

/** The catalogue as it is. A broken factor is passed over: the checker reports it. */
export function importContext({ files }: Content): ImportContext {
  const numbered = rawEntries(files, 'factoren').map(
    ({ slug, data }) => [fieldOf(data, 'number'), slug] as const,
  );
  return {
    factorSlugs: new Map(numbered.filter((each): each is [number, string] => typeof each[0] === 'number')),
    slugsIn: (folder) => slugsIn(files, folder),
  };
}

/**
 * Turns a record into content. The kind is recognised by the record's keys; wrong or missing values are passed
 * on as they are, so that the schema reports them.
 *
 * @returns `undefined` when the record is of no known kind.
 */
export function convert(record: UnknownRecord, context: ImportContext): Converted | undefined {
  if (Object.hasOwn(record, 'approach')) return intervention(record, context);
  if (Object.hasOwn(record, 'type') && Object.hasOwn(record, 'body')) return article(record, context);
  if (Object.hasOwn(record, 'body')) return exportedIntervention(record);
  if (Object.hasOwn(record, 'questions') && !Object.hasOwn(record, 'title')) return theme(record);
  if (Object.hasOwn(record, 'level') && Object.hasOwn(record, 'definition')) return factor(record);
  if (Object.hasOwn(record, 'term')) return { file: 'begrippen.yaml', value: withoutEmpty(record) };
  if (Object.hasOwn(record, 'inhabitants')) return { file: 'gemeenten.yaml', value: withoutEmpty(record) };
  if (Object.hasOwn(record, 'places')) return { file: 'plaatsnamen.yaml', value: record };
  if (Object.hasOwn(record, 'figures')) return { file: 'cijfers.yaml', value: record };
  return undefined;
}

/**
 * Turns a row of a table into an intervention. What the table has no column for stays as it is in the entry that there
 * is already.
 *
 * @param row The fields of the columns, each part of the text in one of its own, as Markdown.
 * @param read Gives the text of a file of `content/`, or `undefined` when there is none.
 */
export function convertRow(row: UnknownRecord, read: (path: string) => string | undefined): ConvertedEntry {
  const { slug, approach, results, rest, ...fields } = row;
  const named = slugOfRecord(slug, fields);
  const current = partsOf(read(`interventies/${named.slug}.mdx`));
  const sections = { ...splitSections(current.body), ...definedTexts({ approach, results, rest }) };
  const frontmatter = Object.entries(fields).map(([key, value]) => {
    const present = ownValue(current.data, key);
    return [key, isRecord(present) && isRecord(value) ? { ...present, ...value } : value];
  });
  return {
    folder: 'interventies',
    ...named,
    frontmatter: withoutEmpty({ ...current.data, ...(Object.fromEntries(frontmatter) as UnknownRecord) }),
    body: joinSections(sections),
  };
}

/** An intervention as `npm run export` writes it: the frontmatter as it is, the text as Markdown. */
function exportedIntervention({ slug, body, ...frontmatter }: UnknownRecord): Converted {
  return {
    folder: 'interventies',
    ...slugOfRecord(slug, frontmatter),
    frontmatter: withoutEmpty(frontmatter),
    body: typeof body === 'string' ? body : '',
  };
}

function slugOfRecord(slug: unknown, { municipalities, title }: UnknownRecord): NamedFile {
  const place = Array.isArray(municipalities) ? String(municipalities[0]) : '';
  const hasWord = slugOf(String(title)) !== '';
  return slugFrom(slug, hasWord ? interventionSlug(place, String(title)) : '');
}

function partsOf(text: string | undefined): { data: UnknownRecord; body: string } {
  const parts = text === undefined ? undefined : splitFrontmatter(text);
  return { data: dataOf(parts?.yaml ?? ''), body: parts?.body ?? '' };
}

const definedTexts = (texts: UnknownRecord) =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string'));

function intervention(record: UnknownRecord, context: ImportContext): Converted {
  const { slug, approach, results, factors, status, ...rest } = record;
  return {
    folder: 'interventies',
    ...slugOfRecord(slug, rest),
    frontmatter: withoutEmpty({
      ...rest,
      factors: factorSlugs(factors, context),
      status: status === 'onbekend' ? undefined : status,
    }),
    body: section(SECTION_HEADINGS.approach, approach) + section(SECTION_HEADINGS.results, results),
  };
}

function article(record: UnknownRecord, context: ImportContext): Converted {
  const { slug, body, factors, ...rest } = record;
  return {
    folder: 'kennis',
    ...slugFrom(slug, String(rest.title)),
    frontmatter: withoutEmpty({ ...rest, factors: factorSlugs(factors, context) }),
    body: typeof body === 'string' ? body : '',
  };
}

function theme(record: UnknownRecord): Converted {
  const { slug, description, ...rest } = record;
  return {
    folder: 'themas',
    ...slugFrom(slug, String(rest.name)),
    frontmatter: withoutEmpty(rest),
    body: typeof description === 'string' ? toMarkdown(description) : '',
  };
}

function factor(record: UnknownRecord): Converted {
  const { slug, inPractice, ...rest } = record;
  return {
    folder: 'factoren',
    ...slugFrom(slug, String(rest.name)),
    frontmatter: withoutEmpty(rest),
    body: section('In de praktijk', inPractice),
  };
}

function section(heading: string, text: unknown): string {
  return typeof text === 'string' && text.trim() !== '' ? `## ${heading}\n\n${toMarkdown(text)}\n\n` : '';
}

type NamedFile = Pick<ConvertedEntry, 'slug' | 'isNamed'>;

/** The slug that is given, also as the name of a file, its path or its address, or else one that is made of the name. */
function slugFrom(slug: unknown, name: string): NamedFile {
  return typeof slug === 'string' && slug.trim() !== ''
    ? { slug: slugOf(lastPart(slug.trim()).replace(/\.mdx$/i, '')), isNamed: true }
    : { slug: fittingSlug(slugOf(name)), isNamed: false };
}

/** What stands behind the last slash of a path, but for one at its end. */
function lastPart(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? '';
}

/** Factors come as numbers or as slugs; a number that does not exist stays, for the schema to refuse. */
function factorSlugs(factors: unknown, context: ImportContext): unknown {
  if (!Array.isArray(factors)) return factors;
  return factors.map((each: unknown) =>
    typeof each === 'number' ? (context.factorSlugs.get(each) ?? each) : each,
  );
}
