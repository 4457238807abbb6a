import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileLoader, folderLoader, listLoader } from '../../../src/content/astro-loaders.ts';
import { readCatalogue, toCatalogue, typedContent } from '../../../src/content/catalogue.ts';
import { labelsOf } from '../../../src/content/labels.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { buildTables } from '../../../src/search/index/build-tables.ts';
import { readSearchSource } from '../../../src/search/index/source.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { interventions } from '../../frozen-catalogue.ts';
import { INDEX_DAY } from '../../search-source.ts';
import { FIXTURES } from '../small-catalogue.ts';

let project: string;
let content: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'catalogue-'));
  content = join(project, 'content');
  cpSync(join(FIXTURES, 'nothing-wrong'), content, { recursive: true });
});
afterEach(() => rmSync(project, { recursive: true }));

/** What a loader puts in the store of its collection, by id. */
async function loaded(loader: ReturnType<typeof folderLoader>): Promise<Map<string, unknown>> {
  const store = new Map<string, unknown>([['gone', {}]]);
  await loader.load({
    config: { root: pathToFileURL(`${project}/`) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    store: {
      keys: () => [...store.keys()],
      set: (entry: { id: string }) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id),
    },
  } as unknown as LoaderContext);
  return store;
}

describe('the catalogue', () => {
  test('numbers its entries as the index does', () => {
    const { slugs } = buildTables(readSearchSource(CATALOGUE), INDEX_DAY);
    expect(slugs).toEqual(interventions.map(({ slug }) => slug));
  });

  test('has one order, in whatever order its content comes', () => {
    const typed = typedContent(readContent(content));
    const reversed = {
      ...typed,
      interventies: typed.interventies.toReversed(),
      kennis: typed.kennis.toReversed(),
      themas: typed.themas.toReversed(),
      factoren: typed.factoren.toReversed(),
      'begrippen.yaml': typed['begrippen.yaml'].toReversed(),
      'gemeenten.yaml': typed['gemeenten.yaml'].toReversed(),
    };
    expect(toCatalogue(reversed)).toEqual(toCatalogue(typed));
  });

  test('is not made when an entry does not fit its schema, and the error names the file', () => {
    writeFileSync(join(content, 'themas/leeg.mdx'), '---\nname: Leeg\n---\n');
    expect(() => readCatalogue(content)).toThrow('themas/leeg.mdx');
  });
});

describe('the collections of Astro', () => {
  test('hold the entries that the reader lists, with the file of their text, and no others', async () => {
    const entries = typedContent(readContent(content)).interventies;
    const store = await loaded(folderLoader('interventies'));
    expect([...store.keys()]).toEqual(entries.map(({ slug }) => slug));
    expect([...store.values()]).toMatchObject(
      entries.map(({ slug, data, body }) => ({
        data: { title: data.title },
        body,
        filePath: `content/interventies/${slug}.mdx`,
        deferredRender: true,
      })),
    );
  });

  test('hold the items of a list by their slug, and a file that is one object as one', async () => {
    const typed = typedContent(readContent(content));
    const municipalities = await loaded(listLoader('gemeenten.yaml'));
    expect([...municipalities.keys()]).toEqual(typed['gemeenten.yaml'].map(({ slug }) => slug));
    expect([...(await loaded(fileLoader('cijfers.yaml'))).keys()]).toEqual(['cijfers.yaml']);
  });
});

describe('labels', () => {
  test('name a value as visitors, a list to choose from and a table do', () => {
    const { sectors, factors } = labelsOf(readContent(CATALOGUE));
    expect(sectors?.get('PO')).toEqual({ name: 'Basisschool (PO)', written: ['PO', 'Basisschool'] });
    const [factor] = typedContent(readContent(CATALOGUE)).factoren;
    const { name, level, number, alsoKnownAs } = factor!.data;
    expect(factors?.get(factor!.slug)).toEqual({
      name,
      option: `${name} (${level})`,
      written: [name, String(number), ...alsoKnownAs],
    });
  });

  test('give a theme whose file is broken its slug', () => {
    writeFileSync(join(content, 'themas/stuk.mdx'), '---\nname: "Stuk\n---\n');
    expect(labelsOf(readContent(content)).themes?.get('stuk')).toEqual({ name: 'stuk', written: [] });
  });
});
