/** What visitors type, and what stands in addresses and in the storage of a browser. */
import fc from 'fast-check';
import { forEachFacet, type Selection } from '../../../src/catalogue/facets.ts';
import { buildTables } from '../../../src/search/index/build-tables.ts';
import { readSearchSource } from '../../../src/search/index/source.ts';
import { createHighlighter, highlightTermsOf, tokenizeText } from '../../../src/search/query/highlighter.ts';
import { searchFrom, stateFrom, unknownValuesIn } from '../../../src/search/ui/state.ts';
import { createSearcher } from '../../../src/search/worker/searcher.ts';
import {
  MAX_ENTRIES,
  merged,
  parseShortlist,
  serializeShortlist,
  sharedListIn,
  sharingQuery,
} from '../../../src/shortlist/shortlist.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { INDEX_DAY, searchSourceOf } from '../../search-source.ts';
import { hold, oddText, target } from './target.ts';

const QUERY_WORDS = [
  ...[
    'taal',
    'taalklas',
    'taalklassen',
    'voorlezen',
    'zwemles',
    'ouders',
    'po',
    'vmbo',
    'in',
    'bij',
    'van',
    'de',
    'hoe',
    'geen',
  ],
  ...[
    'breda',
    "'s-hertogenbosch",
    'den bosch',
    'rotterdam zuid',
    'zoals breda',
    'amsterdm',
    'taalles',
    'huiswerk begeleiding',
  ],
  ...['armoede', 'kinderen die', 'brugfunctionaris', 'ß', 'ij', 'ĳ'],
];

/** Every query is answered: with entries that are there, best first, and with marks that lie within the text. */
export const query = target('a query', () => {
  const tables = buildTables(readSearchSource(CATALOGUE), INDEX_DAY);
  const { search } = createSearcher(searchSourceOf(tables));
  return fc.asyncProperty(
    oddText(...QUERY_WORDS.map((word) => `${word} `)),
    fc.boolean(),
    oddText(...QUERY_WORDS),
    async (asked, typing, text) => {
      const { results, parsedQuery } = await search(asked, { typing });
      const entries = results.map(({ entry }) => entry);
      hold(
        entries.every((entry) => tables.slugs[entry] !== undefined),
        'results are entries',
      );
      hold(new Set(entries).size === entries.length, 'each entry is there once');
      hold(
        results.every(({ score }) => Number.isFinite(score)),
        'scores are numbers',
      );
      hold(
        results.every(({ score }, at) => at === 0 || score <= results[at - 1]!.score),
        'best first',
      );
      let end = 0;
      for (const mark of createHighlighter(highlightTermsOf(parsedQuery))(tokenizeText(text))) {
        hold(
          end <= mark.start && mark.start < mark.end && mark.end <= text.length,
          'marks lie in the text, apart',
        );
        end = mark.end;
      }
    },
  );
});

const FACET_VALUES = ['po', 'vo', 'breda', 'taalbevordering', 'constructor', 'a b', 'é', '&', '%', '+'];
const ADDRESS_PARTS = [
  ...[
    'q=',
    'q=taal',
    '&q=taal+klas',
    '&thema=',
    'thema=taalbevordering',
    '&sector=po',
    '&sector=vo',
    '&gemeente=breda',
  ],
  ...[
    '&sorteer=',
    'sorteer=titel',
    '&zonder=plaats',
    '&zonder=',
    '&soort=kennis',
    '&thema=é',
    '&thema=%26',
    '&thema=a+b',
    '?',
  ],
];

/** Any address gives a state, of which the address gives that state again. */
export const address = target('the state of an address', () => {
  const known: Selection = forEachFacet(() => new Set(FACET_VALUES));
  return fc.property(oddText(...ADDRESS_PARTS), (search) => {
    const state = stateFrom(search, known);
    unknownValuesIn(search, known);
    const written = searchFrom(state);
    hold(
      searchFrom(stateFrom(written, known)) === written,
      'an address is the same after a way through the state',
    );
    hold(written === '' || URL.canParse(written, 'https://voorbeeld.example/'), 'it is an address');
    const [one, other] = [state, stateFrom(written, known)].map((each) =>
      JSON.stringify(each, (_, value: unknown) => (value instanceof Set ? [...value].sort() : value)),
    );
    // A query of spaces asks nothing, and then nothing is switched off.
    if (state.query === state.query.trim() && state.query !== '')
      hold(one === other, 'the state is the same');
  });
});

const SLUGS = [
  'breda-taalklas',
  'a',
  'alkmaar-taalklas',
  'x'.repeat(120),
  'x'.repeat(121),
  'a--b',
  '-a',
  'A',
];

/** What is shared and kept gives entries: each once, no more than fit, and the same after they were written. */
export const sharedList = target('a shared or kept list', () =>
  fc.property(
    oddText(...SLUGS.map((slug) => `&interventie=${slug}`), '&interventie=', '&anders=a', ...SLUGS),
    fc.oneof(
      fc.json(),
      oddText('{"version":1,"items":[', '{"slug":"a"}', ',', ']}', '"note":"x"'),
      fc
        .array(
          fc.record({ slug: fc.constantFrom(...SLUGS), note: fc.string() }, { requiredKeys: ['slug'] }),
          { maxLength: 60 },
        )
        .map((items) => JSON.stringify({ version: 1, items })),
    ),
    (search, kept) => {
      const { slugs } = sharedListIn(search);
      hold(
        new Set(slugs).size === slugs.length && slugs.length <= MAX_ENTRIES,
        'each once, and not too many',
      );
      hold(
        slugs.every((slug) => /^[a-z0-9-]{1,120}$/.test(slug)),
        'entries alone',
      );
      hold(
        `${sharedListIn(sharingQuery(slugs)).slugs.join()}` === slugs.join(),
        'the same when it is shared again',
      );
      const { items } = parseShortlist(kept);
      const again = parseShortlist(serializeShortlist(items));
      hold(
        again.isWhole && JSON.stringify(again.items) === JSON.stringify(items),
        'the same when it is kept again',
      );
      const together = merged(items, slugs);
      hold(together.items.length <= MAX_ENTRIES, 'a list has its limit');
      hold(
        together.items.length + together.left.length ===
          new Set([...items.map(({ slug }) => slug), ...slugs]).size,
        'nothing is lost',
      );
    },
  ),
);
