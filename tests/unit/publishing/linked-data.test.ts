/** The linked data of the catalogue, read by other people's libraries. */
import { readFileSync } from 'node:fs';
import { canonize, expand, type JsonLdDocument } from 'jsonld';
import { Parser, Store, Writer } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/content/catalogue.ts';
import { conceptSchemes } from '../../../src/publishing/linked-data/concept-schemes.ts';
import { dataCatalogue, datasets } from '../../../src/publishing/linked-data/data-catalogue.ts';
import { dutch, toJsonLd, toTurtle, type Resource } from '../../../src/publishing/linked-data/graph.ts';
import { identifiersIn } from '../../../src/publishing/linked-data/identifiers.ts';
import {
  articlePage,
  dataset,
  interventionPage,
  jsonLd,
  municipalityPage,
} from '../../../src/publishing/linked-data/schema-org.ts';
import { openDataOf } from '../../../src/publishing/open-data/files.ts';
import { link } from '../../../src/site/addresses.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { catalogue } from '../../real-catalogue.ts';

const ids = identifiersIn(link, 'https://voorbeeld.nl');
const pages = { home: ids.full('/'), data: ids.full('/data/'), contribute: ids.full('/bijdragen/') };
const addresses = {
  intervention: link.intervention,
  article: link.article,
  theme: link.theme,
  factor: link.factor,
  concept: link.concept,
  municipality: link.municipality,
  data: link.data,
};

/** Later than every check, and known of one entry alone. */
const LAST_CHANGE = '2099-11-30';
const lastChangedOf = (slug: string) => (slug === catalogue.interventions[1]?.slug ? LAST_CHANGE : undefined);

const small = readCatalogue(CATALOGUE);
const published = await openDataOf(catalogue, addresses, undefined, lastChangedOf);
const skos = [['SKOS in Turtle', { path: 'begrippen.ttl', bytes: new Uint8Array(7) }]] as const;
const sets = datasets(published.datasets, skos, catalogue.themes, ids);
const catalogueOf = (publisher?: { name: string; id: string | undefined }, email?: string) =>
  dataCatalogue(sets, { site: 'Interventiebank', publisher, email }, pages, ids);

/** The day of the last change by the id of its set, where it is told. */
const modifiedIn = (of: typeof sets) =>
  Object.fromEntries(of.flatMap(({ id, modified }) => (modified === undefined ? [] : [[id, modified]])));

const parsed = (turtle: string) => new Store(new Parser().parse(turtle));

/** What the shapes refuse in a graph: the focus and the path of each finding. */
async function refused(resources: readonly Resource[], shapes: string): Promise<string[]> {
  const validator = new SHACLValidator(
    parsed(readFileSync(`tests/fixtures/linked-data/${shapes}.ttl`, 'utf8')),
  );
  const { results } = await validator.validate(parsed(toTurtle(resources)));
  return results.map(({ focusNode, path }) => `${focusNode?.value} ${JSON.stringify(path)}`);
}

/** The graph in the one form that RDF Dataset Canonicalization gives it. */
const canonical = (input: JsonLdDocument | string, format?: 'application/n-quads') =>
  canonize(input as JsonLdDocument, {
    format: 'application/n-quads',
    ...(format && { inputFormat: format }),
  });

const asQuads = (turtle: string) =>
  new Writer({ format: 'N-Quads' }).quadsToString(new Parser().parse(turtle));

describe('the lists as SKOS', () => {
  const resources = conceptSchemes(catalogue, ids);

  test('keep the integrity conditions of SKOS', async () => {
    expect(await refused(resources, 'skos')).toEqual([]);
  });

  test('have every theme, factor and concept under the address of its page', () => {
    const known = new Set(resources.map((resource) => resource['@id']));
    for (const { slug } of catalogue.themes)
      expect(known).toContain(`https://voorbeeld.nl/themas/${slug}/#thema`);
    for (const { slug } of catalogue.factors)
      expect(known).toContain(`https://voorbeeld.nl/factoren/${slug}/#factor`);
    for (const { slug } of catalogue.concepts)
      expect(known).toContain(`https://voorbeeld.nl/begrippen/#${slug}`);
    expect(known.size).toBe(resources.length);
  });

  test('tell of each theme, factor and concept the slug that the open data have', () => {
    const slugsIn = (list: string) =>
      resources
        .filter((resource) =>
          resource['skos:inScheme']?.some((each) => '@id' in each && each['@id'] === list),
        )
        .flatMap((resource) => resource['skos:notation'] ?? [])
        .map((notation) => ('@value' in notation ? notation['@value'] : ''))
        .filter((notation) => !/^\d+$/.test(notation));
    expect(slugsIn(ids.lists.themes)).toEqual(catalogue.themes.map(({ slug }) => slug));
    expect(slugsIn(ids.lists.factors)).toEqual(catalogue.factors.map(({ slug }) => slug));
    expect(slugsIn(ids.lists.concepts)).toEqual(catalogue.concepts.map(({ slug }) => slug));
  });

  test('say the same in Turtle and in JSON-LD', async () => {
    const turtle = await canonical(asQuads(toTurtle(resources)), 'application/n-quads');
    expect(await canonical(JSON.parse(toJsonLd(resources)) as JsonLdDocument)).toBe(turtle);
  });
});

describe('the data catalogue', () => {
  test('has what DCAT-AP-NL makes mandatory, with and without a publisher and an e-mail address', async () => {
    const publisher = { name: 'Gemeente Urk', id: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0184' };
    expect(await refused(catalogueOf(), 'dcat-ap-nl')).toEqual([]);
    expect(await refused(catalogueOf(publisher, 'info@voorbeeld.nl'), 'dcat-ap-nl')).toEqual([]);
  });

  test('would be refused without any mandatory property', async () => {
    const bare = catalogueOf().map(({ '@id': id, '@type': type }): Resource => ({
      '@id': id,
      '@type': type,
    }));
    const findings = await refused(bare, 'dcat-ap-nl');
    expect(findings.filter((finding) => finding.includes('#interventies '))).toHaveLength(9);
  });

  test('has every table with its files, their sizes and types', () => {
    const graph = parsed(toTurtle(catalogueOf()));
    const said = (subject: string, property: string) =>
      graph
        .getQuads(subject, property, null, null)
        .map(({ object }) => object.value)
        .sort();
    const DCAT = 'http://www.w3.org/ns/dcat#';
    expect(said(ids.dataCatalogue, `${DCAT}dataset`)).toEqual(
      published.datasets.map(({ name }) => ids.dataset(name)).sort(),
    );
    for (const { name, files } of published.datasets) {
      const data = files.filter(([kind]) => kind !== 'schema').map(([, file]) => file);
      const others = name === 'begrippen' ? ['begrippen.ttl'] : [];
      expect(said(ids.dataset(name), `${DCAT}distribution`)).toEqual(
        [...data.map(({ path }) => path), ...others].map(ids.distribution).sort(),
      );
      for (const { path, bytes } of data) {
        expect(said(ids.distribution(path), `${DCAT}byteSize`)).toEqual([String(bytes.length)]);
        expect(said(ids.distribution(path), `${DCAT}mediaType`)).toHaveLength(1);
      }
    }
    const [size] = graph.getObjects(ids.distribution('begrippen.ttl'), `${DCAT}byteSize`, null);
    expect(size).toMatchObject({
      value: '7',
      datatype: { value: 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    });
    expect(said(ids.distribution('interventies.jsonl'), `${DCAT}mediaType`)[0]).toMatch(
      /\/application\/jsonl$/,
    );
  });

  test('says on which day the interventions last changed, and of no other set', () => {
    expect(modifiedIn(sets)).toEqual({ [ids.dataset('interventies')]: LAST_CHANGE });
    const told = toTurtle(catalogueOf()).match(/(?<=dct:modified ")[^"]+/g);
    expect(new Set(told)).toEqual(new Set([LAST_CHANGE]));
    expect(JSON.stringify(sets.map((set) => dataset(set, pages.data)))).toContain(
      `"dateModified":"${LAST_CHANGE}"`,
    );
  });

  test('counts a later check as a change, but knows no day when no change is known', async () => {
    const { interventions } = catalogue;
    const few = { ...small, interventions: interventions.slice(0, 1) };
    const setsWith = async (changed?: () => string) =>
      datasets((await openDataOf(few, addresses, undefined, changed)).datasets, skos, [], ids);
    expect(modifiedIn(await setsWith(() => '2000-01-01'))).toEqual({
      [ids.dataset('interventies')]: interventions[0]?.lastChecked,
    });
    expect(modifiedIn(await setsWith())).toEqual({});
  });

  test('says that no publisher is set, and names none', () => {
    const turtle = toTurtle(catalogueOf());
    expect(turtle).toContain('PUBLISHER_NAME');
    expect(turtle).not.toContain('mailto:');
    expect(toTurtle(catalogueOf({ name: 'Gemeente Urk', id: 'https://voorbeeld.org' }))).not.toContain(
      'PUBLISHER_NAME',
    );
  });

  test('says the same in Turtle and in JSON-LD', async () => {
    const turtle = await canonical(asQuads(toTurtle(catalogueOf())), 'application/n-quads');
    expect(await canonical(JSON.parse(toJsonLd(catalogueOf())) as JsonLdDocument)).toBe(turtle);
  });
});

test('any text comes back from Turtle as it was', () => {
  const text = 'a "b" \\ c\n\td é 😀 \u202eום\u0000 \u2028';
  const [quad] = new Parser()
    .parse(
      toTurtle([
        { '@id': 'https://voorbeeld.nl/a b>', '@type': 'skos:Concept', 'skos:prefLabel': [dutch(text)] },
      ]),
    )
    .filter(({ predicate }) => predicate.value.endsWith('prefLabel'));
  expect(quad?.object.value).toBe(text);
  expect(quad?.subject.value).toBe('https://voorbeeld.nl/a%20b%3E');
});

describe('the JSON-LD of pages', () => {
  /** What a search engine reads, in which every word that schema.org does not have is gone. */
  const read = (json: string): Promise<Record<string, unknown>[]> => {
    const context = { '@vocab': 'https://schema.org/', inLanguage: { '@language': null } };
    const documentLoader = (documentUrl: string) =>
      Promise.resolve({ documentUrl, document: { '@context': context }, contextUrl: undefined });
    return expand(JSON.parse(json) as JsonLdDocument, { documentLoader } as never) as never;
  };
  const [intervention] = catalogue.interventions;
  if (!intervention) throw new Error('No entry');

  test('names the intervention, its municipality and its themes by ids that the other pages use', async () => {
    const json = jsonLd(
      interventionPage(intervention, catalogue.themes.slice(0, 1), 'https://voorbeeld.nl/x/', ids),
    );
    const [page] = await read(json);
    expect(page?.['@type']).toEqual(['https://schema.org/WebPage']);
    const place = catalogue.municipalities.find(({ name }) => name === intervention.municipalities[0]);
    if (!place) throw new Error('No municipality');
    const [municipality] = await read(jsonLd(municipalityPage(place, 'https://voorbeeld.nl/y/', ids)));
    const idOf = JSON.stringify(municipality?.['https://schema.org/about']).match(
      /"@id":"([^"]+#gemeente)"/,
    )?.[1];
    expect(idOf).toBe(`https://voorbeeld.nl/gemeenten/${place.slug}/#gemeente`);
    expect(JSON.stringify(page)).toContain(idOf);
    expect(JSON.stringify(municipality)).toContain(place.code);
  });

  test('is ended by no text, and comes back as it was', () => {
    const title = '</script><script>alert(1)</script><!-- "é" & \u2028';
    const json = jsonLd(interventionPage({ ...intervention, title }, [], 'https://voorbeeld.nl/', ids));
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ mainEntity: { name: title } });
  });

  test('of an article without sources cites nothing', async () => {
    const [article] = catalogue.articles;
    if (!article) throw new Error('No article');
    const [page] = await read(
      jsonLd(articlePage({ ...article, sources: [] }, 'https://voorbeeld.nl/z/', ids)),
    );
    expect(page?.['https://schema.org/citation'] ?? []).toEqual([]);
    expect(page?.['@id']).toBe('https://voorbeeld.nl/z/');
  });
});
