/** The files that are published, as bytes: pages list their sizes and checksums, endpoints serve them. */
import { LICENCE, SITE_NAME } from '../licence.ts';
import { createHash } from 'node:crypto';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { stringify } from 'yaml';
import type { Catalogue } from '../../catalogue/model.ts';
import { without } from '../../content/record.ts';
import { toCsv } from '../../spreadsheet/table/write-csv.ts';
import type { EntryRecord } from '../entry-record.ts';
import {
  DATASETS,
  entrySchema,
  fileSchema,
  FORMAT_VERSION,
  itemSchema,
  MAJOR,
  type DatasetFormat,
  type DatasetName,
} from './format.ts';
import { recordsOf, type PublicAddresses } from './records.ts';
import { columnsOf, groupNotations, tableOf } from './table.ts';
import { workbookOf } from './workbook.ts';

/** A file that can be downloaded. */
export interface PublishedFile {
  /** Within `/data/`. */
  path: string;
  bytes: Uint8Array;
  /** SHA-256, in hexadecimal digits. */
  sha256: string;
}

export interface PublishedDataset extends DatasetFormat {
  count: number;
  /** The newest day on which something in it was checked or fetched; none of what is not checked by day. */
  date: string | undefined;
  /** The newest day on which something in it changed; none when that is not known, as of all sets without days of change. */
  modified: string | undefined;
  /** By what they are called: `JSON`. The schema last. */
  files: readonly (readonly [string, PublishedFile])[];
}

export interface OpenData {
  datasets: readonly PublishedDataset[];
  /** Those of the sets, the schemas, the checksums and the release. */
  files: readonly PublishedFile[];
  /** The newest day on which something in the data was checked or fetched; none when nothing was. */
  date: string | undefined;
  /** Names these data: that day, and letters that are others when anything in the data is. */
  release: string;
  /** The release: all files in one. */
  archive: PublishedFile;
}

/** The folder of the releases within `/data/`. */
export const ARCHIVE_FOLDER = 'archief';

/** Length of the part of a checksum that names a release. */
const SHORT_HASH = 8;

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** A file with its checksum. */
export function published(path: string, content: string | Uint8Array): PublishedFile {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { path, bytes, sha256: sha256(bytes) };
}

/**
 * Makes all files of a catalogue. The same catalogue with the same history gives the same bytes, on any day and any computer.
 *
 * @param licence The text of the licence, for the release.
 * @param lastChangedOf Gives the day on which an entry last changed by its slug, as far as that is known.
 */
export async function openDataOf(
  catalogue: Catalogue,
  addresses: PublicAddresses,
  licence?: string,
  lastChangedOf?: (slug: string) => string | undefined,
): Promise<OpenData> {
  const records = recordsOf(catalogue, addresses, lastChangedOf);
  const entries = records.interventies as readonly EntryRecord[];
  const days = newestDays(catalogue);
  const date = newestOf(Object.values(days));
  const hash = sha256(JSON.stringify([FORMAT_VERSION, records]));
  const release = [date, hash.slice(0, SHORT_HASH)].filter(Boolean).join('-');

  const datasets: PublishedDataset[] = [];
  for (const dataset of DATASETS as readonly (DatasetFormat & (typeof DATASETS)[number])[]) {
    const { name } = dataset;
    const day = days[name];
    const items = records[name];
    const columns = columnsOf(itemSchema(dataset));
    const head = {
      $schema: addresses.data(schemaPath(name)),
      version: FORMAT_VERSION,
      licence: LICENCE,
      source: dataset.source,
      ...(day && { date: day }),
    };
    const files: [string, PublishedFile][] = [
      ['JSON', published(`${name}.json`, jsonOf(head, items))],
      ['CSV', published(`${name}.csv`, toCsv(tableOf(items, columns, FORMAT_VERSION)))],
    ];
    if (name === 'interventies') {
      const about = [
        ['Bron', dataset.source],
        ['Licentie', LICENCE],
        ['Laatst gecontroleerd', day ?? 'onbekend'],
        ['Uitgave', release],
        ['Versie van het formaat', FORMAT_VERSION],
        ['Uitleg', addresses.data('')],
      ] as const;
      files.push(
        ['JSON Lines', published(`${name}.jsonl`, entries.map((each) => `${lineOf(each)}\n`).join(''))],
        ['Excel', published(`${name}.xlsx`, await workbookOf(entries, columns, about, day))],
      );
    }
    files.push(['schema', published(schemaPath(name), schemaFile(name, fileSchema(dataset), addresses))]);
    const modified = name === 'interventies' ? lastChangeIn(entries, day) : undefined;
    datasets.push({ ...dataset, count: items.length, date: day, modified, files });
  }
  const entryFile = published(ENTRY_SCHEMA, schemaFile('interventie', entrySchema(), addresses));
  const files = [...datasets.flatMap((dataset) => dataset.files.map(([, file]) => file)), entryFile];
  const archive = archiveOf(release, [
    ...files,
    published('checksums.txt', checksumsOf(files)),
    ...(licence === undefined ? [] : [published('LICENSE', licence)]),
    published('LEESMIJ.md', readMe(release, datasets, addresses)),
    ...entries.map((entry) => published(`interventies/${entry.slug}.md`, entryMarkdown(entry))),
  ]);
  const all = [...files, archive];
  return {
    datasets,
    date,
    release,
    archive,
    files: [...all, published('checksums.txt', checksumsOf(all))],
  };
}

const schemaPath = (name: string) => `schema/${MAJOR}/${name}.json`;

/** The schema of a file with one intervention, within `/data/`. */
export const ENTRY_SCHEMA = schemaPath('interventie');

/** A list that `sha256sum --check` reads. */
const checksumsOf = (files: readonly PublishedFile[]) =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

/**
 * The day on which something of each set was checked or fetched last, as the data tell it: of the sets that tell none, nothing is known.
 * The day of a build would not be the same wherever the same content is built, and on that of a commit nothing need be checked.
 */
function newestDays({ interventions, municipalities, indicators }: Catalogue) {
  const checked = newestOf(interventions.map(({ lastChecked }) => lastChecked));
  const retrieved = newestOf(indicators.list.map((indicator) => indicator.retrieved));
  const days: Partial<Record<DatasetName, string | undefined>> = {
    interventies: checked,
    'zo-werkt-het': checked,
    gemeenten: newestOf(municipalities.map(({ contactChecked }) => contactChecked)),
    indicatoren: retrieved,
    indicatorwaarden: retrieved,
  };
  return days;
}

/** The day on which a record last changed, a check among the changes; `undefined` when of no record a day of change is known. */
function lastChangeIn(entries: readonly EntryRecord[], checked: string | undefined): string | undefined {
  const changed = newestOf(entries.map(({ lastChanged }) => lastChanged));
  return changed && newestOf([changed, checked]);
}

const newestOf = (days: readonly (string | undefined)[]) =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/** JSON with an item on each line, so that two versions can be laid side by side. */
function jsonOf(head: object, items: readonly object[]): string {
  const start = JSON.stringify({ ...head, items: [] }).slice(0, -2);
  return `${start}\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

const lineOf = (item: object) => JSON.stringify({ version: FORMAT_VERSION, ...item });

function schemaFile(name: string, schema: object, addresses: PublicAddresses): string {
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: addresses.data(schemaPath(name)),
    $comment: `Versie ${FORMAT_VERSION} van het formaat. Velden kunnen erbij komen.`,
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}

/** What a file of one entry says before its fields. */
const ENTRY_HEAD = { version: FORMAT_VERSION, licence: LICENCE, source: DATASETS[0].source };

/** An entry as a file of its own. */
export function entryJson(entry: EntryRecord, addresses: PublicAddresses): string {
  const $schema = addresses.data(ENTRY_SCHEMA);
  return `${JSON.stringify({ $schema, ...ENTRY_HEAD, ...entry })}\n`;
}

/** An entry to read: its fields as YAML, then its title, summary and text. It has no schema, which is of JSON with the text in it. */
export function entryMarkdown(entry: EntryRecord): string {
  const head = stringify(
    { ...ENTRY_HEAD, ...without(entry, 'body', 'labels') },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
  return `---\n${head}---\n\n# ${plain(entry.title)}\n\n${plain(entry.summary)}\n\n${entry.body}\n`;
}

/** A text that is no markup, on one line of Markdown. */
const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]#]/g, '\\$&');

function readMe(release: string, datasets: readonly PublishedDataset[], addresses: PublicAddresses): string {
  return [
    `# ${SITE_NAME}, uitgave ${release}`,
    `Uitleg en de nieuwste gegevens: ${addresses.data('')}`,
    `Versie van het formaat: ${FORMAT_VERSION}. Licentie: CC BY 4.0 (${LICENCE}), zie LICENSE.`,
    'De uitgave heet naar de nieuwste dag waarop iets in de gegevens is gecontroleerd of opgehaald. In een JSON-bestand staat bij date die dag van dat bestand, als die bekend is.',
    'Noem bij gebruik de bron van de gegevens:',
    datasets.map(({ name, title, source }) => `- ${title} (${name}): ${source}`).join('\n'),
    'In een CSV-bestand staat tussen waarden in een cel een ; met een spatie. Elke groep staat op een eigen regel, met | tussen de delen. Een leeg deel blijft leeg. De delen per kolom:',
    groupNotations(datasets)
      .map((notation) => `- ${notation}`)
      .join('\n'),
    'De map schema/ zegt welke velden er zijn. Controleer de bestanden met: sha256sum --check checksums.txt',
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

/** All files in one. It has no time but that of the format of zip files itself, so that its bytes are the same. */
function archiveOf(release: string, files: readonly PublishedFile[]): PublishedFile {
  const folder = `interventiebank-${release}`;
  const content: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [`${folder}/${path}`, bytes] as const),
  );
  // By the clock of this computer, as fflate reads it: 1 January 1980 in every zone.
  return published(`${ARCHIVE_FOLDER}/${folder}.zip`, zipSync(content, { mtime: new Date(1980, 0, 1) }));
}
