/** Words that every object of JavaScript knows (`constructor`, `__proto__`) are words like any other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonChoice, comparisonData } from '../../../src/components/municipality/comparison.ts';
import { FACETS, facetValuesIn, filterByFacets, forEachFacet } from '../../../src/catalogue/facets.ts';
import { placeNamesIn, placeFinder } from '../../../src/catalogue/places/place-names.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { buildTables } from '../../../src/search/index/build-tables.ts';
import type { SearchSource } from '../../../src/search/index/source.ts';
import { conceptNameRows, suggestionRows } from '../../../src/search/index/suggestion-rows.ts';
import { createHighlighter, highlightTermsOf, tokenizeText } from '../../../src/search/query/highlighter.ts';
import { stem } from '../../../src/language/stem.ts';
import { tokenize } from '../../../src/language/tokenize.ts';
import { parseQuery } from '../../../src/search/query/query-parser.ts';
import { sectorsIn } from '../../../src/search/query/sectors.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import { searchFrom, stateFrom, unknownValuesIn } from '../../../src/search/ui/state.ts';
import { openSuggestions, type SuggestionRows } from '../../../src/search/format/suggestions.ts';
import { createSuggester } from '../../../src/search/query/suggester.ts';
import { openFacet, writeFacets, type FacetRows } from '../../../src/search/format/facet-rows.ts';
import type { LexiconTable } from '../../../src/search/format/tables.ts';
import { EXPANSION_WEIGHTS } from '../../../src/search/weights.ts';
import { INDEX_DAY } from '../../search-source.ts';
import { source as content } from './source.ts';

const NAMES = Object.getOwnPropertyNames(Object.prototype);
const WORDS = [...new Set(NAMES.flatMap(tokenize))];

/** A small catalogue that uses the names for everything that has one. */
const source = catalogueOf();
const tables = buildTables(source, INDEX_DAY);
/** As a browser gets it from a file of the site. */
const asFile = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const searcher = createSearcher({
  lexicon: asFile<LexiconTable>(tables.lexicon),
  entries: asFile(tables.entries),
  loadShard: (number) => Promise.resolve(tables.shards[number]!),
  loadTowns: (letter) => Promise.resolve(tables.towns.get(letter) ?? ''),
});
const suggest = createSuggester(
  openSuggestions(asFile<SuggestionRows>(suggestionRows(source)), conceptNameRows(source)),
);
const valuesOf = facetValuesIn(source, INDEX_DAY);

function catalogueOf(): SearchSource {
  const some = content.interventions.slice(0, 12);
  const [concept] = content.concepts;
  const [theme] = content.themes;
  const [factor] = content.factors;
  const [municipality] = content.municipalities;
  return {
    ...content,
    interventions: [
      ...some,
      ...NAMES.map((name) => ({
        ...some[0]!,
        slug: `over-${slugOf(name)}`,
        title: `De ${name} van de buurt`,
        text: `Een ${name} vertelt over zijn werk.`,
        themes: [slugOf(name)],
        factors: [slugOf(name)],
        municipalities: [`Gemeente ${name}`],
      })),
    ],
    concepts: [
      ...content.concepts.slice(0, 20),
      ...NAMES.map((name) => ({ ...concept!, slug: slugOf(name), term: `begrip ${name}`, synonyms: [name] })),
    ],
    themes: [...content.themes, ...NAMES.map((name) => ({ ...theme!, slug: slugOf(name), name }))],
    factors: [...content.factors, ...NAMES.map((name) => ({ ...factor!, slug: slugOf(name), name }))],
    municipalities: [
      ...content.municipalities,
      ...NAMES.map((name) => ({
        ...municipality!,
        name: `Gemeente ${name}`,
        slug: `gemeente-${slugOf(name)}`,
      })),
    ],
    places: {
      places: Object.fromEntries(NAMES.map((name) => [name, `Gemeente ${name}`])),
      regions: Object.fromEntries(NAMES.map((name) => [`${name}`, [`Gemeente ${name}`]])),
      localities: Object.fromEntries(NAMES.map((name) => [name, [`Gemeente ${name}`]])),
      formerMunicipalities: {},
    },
  };
}

describe.each(NAMES)('%s', (name) => {
  test('has a stem of its own, and points to no sector', () => {
    for (const word of tokenize(name)) expect(stem(word)).toBeTypeOf('string');
    expect(sectorsIn([name, ...tokenize(name).map(stem)]).size).toBe(0);
  });

  test('in a text is found, and marked', async () => {
    const { results } = await searcher.search(name, { places: false, synonyms: false });
    expect(results.map(({ entry }) => tables.slugs[entry])).toContain(`over-${slugOf(name)}`);
    const stems = tokenize(name).map(stem);
    expect(
      createHighlighter({ stems, phrases: [] })(tokenizeText(`Een ${tokenize(name).join(' ')} vertelt`)),
    ).not.toEqual([]);
  });

  test('as a synonym names its concept', () => {
    const { concepts } = parseQuery(name, searcher.lexicon, EXPANSION_WEIGHTS, { places: false });
    expect(concepts.map((concept) => searcher.lexicon.concepts[concept]!.slug)).toContain(slugOf(name));
  });

  test('as another name of a place and as a region is recognised', () => {
    const [place] = parseQuery(name, searcher.lexicon, EXPANSION_WEIGHTS).places;
    expect(place?.senses.map(({ label }) => label)).toEqual([`Gemeente ${name}`, name]);
    expect(placeFinder(placeNamesIn(source))(name).exact).toContainEqual([name, `Gemeente ${name}`]);
  });

  test('is suggested', () => {
    const labels = suggest(name).map(({ label }) => label);
    expect(labels).toContain(`De ${name} van de buurt`);
    expect(labels).toContain(name);
  });

  test('as a value in the address is no value that does not exist', () => {
    const known = forEachFacet(() => new Set(['a']));
    const query = encodeURIComponent(name);
    const search = `?${FACETS.map((facet) => `${facet}=${query}`).join('&')}&sorteer=${query}&zonder=${query}&${query}=a`;
    expect(searchFrom(stateFrom(search, known))).toBe('');
    expect(unknownValuesIn(search, known)).toEqual({ filters: [name], sorts: [name] });
  });

  test('as a value of an entry is counted and can be chosen', () => {
    const all = source.interventions.map(valuesOf);
    const rows = asFile<FacetRows>(writeFacets(all));
    const table = forEachFacet((facet) =>
      openFacet(rows[facet], new Set(all.flatMap((values) => values[facet]))),
    );
    const chosen = { ...forEachFacet(() => new Set<string>()), thema: new Set([slugOf(name)]) };
    const { fitting, counts } = filterByFacets(table, source.interventions.keys(), chosen);
    const expected = source.interventions.flatMap(({ themes }, at) =>
      themes.includes(slugOf(name)) ? [at] : [],
    );
    expect(fitting).toEqual(expected);
    expect(counts.factor?.get(slugOf(name))).toBe(expected.length);
  });

  test('in the comparison is a place only where it is one', () => {
    const chosenIn = (catalogue: typeof content) =>
      comparisonChoice(
        [name],
        asFile(comparisonData(catalogue, '2026-05-01')),
        placeFinder(asFile(placeNamesIn(catalogue))),
      ).chosen;
    expect(chosenIn(content)).toEqual([]);
    const chosen = chosenIn(source);
    expect(chosen.map((each) => each.name)).toEqual([`Gemeente ${name}`]);
  });
});

test('any mixture of such words and others is answered, while it is typed and after', async () => {
  const words = fc.array(
    fc.constantFrom(...NAMES, ...WORDS, 'constructeur', 'lezen', 'op', 'breda', 'proto'),
    {
      maxLength: 5,
    },
  );
  await fc.assert(
    fc.asyncProperty(words, fc.boolean(), fc.nat({ max: 3 }), async (typed, isTyping, cut) => {
      const query = typed.join(' ').slice(0, -cut || undefined);
      const { results, parsedQuery } = await searcher.search(query, { typing: isTyping });
      for (const { entry } of results) expect(tables.slugs[entry]).toBeTypeOf('string');
      const { stems } = highlightTermsOf(parsedQuery);
      for (const each of stems) expect(each).toBeTypeOf('string');
      for (const { label } of suggest(query)) expect(label).toBeTypeOf('string');
      expect(searcher.lexicon.spellChecker.correct(query)?.word ?? '').toBeTypeOf('string');
    }),
    { numRuns: 200 },
  );
});
