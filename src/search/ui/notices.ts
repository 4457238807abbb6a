/** What a visitor is told about how the words were read, and what can be undone: pure, without a page. */
import { slugOf } from '../../language/slug.ts';
import { contentStems, phraseKey } from '../query/concept-names.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord } from '../../language/stop-words.ts';
import type { Place, PlaceMatch } from '../query/places.ts';
import type { ParsedQuery } from '../query/parse.ts';
import type { SearchResults } from '../searcher.ts';
import type { ExplorerState, LeftOut } from './state.ts';
import type { Lexicon } from '../query/lexicon.ts';

/** A choice that a visitor is offered: the state that it leads to. */
export interface Offer {
  label: string;
  /** The word in the label that is the visitor's own, or a name. */
  name?: string;
  to: ExplorerState;
}

/** A sentence above the list: text, with names that stand out, and offers behind it. */
export interface Notice {
  text: readonly (string | { name: string })[];
  offers: readonly Offer[];
}

/** The most other names that are told. */
const MOST_NAMES = 3;
/** Words before a place that go with it: "in Breda", "gemeente Breda". */
const WITH_PLACE = new Set(['gemeente', 'stad', 'provincie', 'regio', 'omgeving', 'wijk', 'rondom', 'buurt']);

export function noticesFor(answer: SearchResults, state: ExplorerState, lexicon: Lexicon): Notice[] {
  const { reading } = answer;
  return [
    ...corrected(reading, state),
    ...alsoSearched(reading, state, lexicon),
    ...places(answer, state, lexicon),
    ...missing(answer),
    ...leftOut(state),
  ];
}

function corrected({ corrections }: ParsedQuery, state: ExplorerState): Notice[] {
  if (corrections.length === 0) return [];
  return [
    {
      text: ['Resultaten voor ', ...listed(corrections.map(({ read }) => read)), '.'],
      offers: [
        {
          label: 'Zoek toch op ',
          name: corrections.map(({ typed }) => typed).join(', '),
          to: without(state, 'correctie'),
        },
      ],
    },
  ];
}

function alsoSearched(reading: ParsedQuery, state: ExplorerState, lexicon: Lexicon): Notice[] {
  const names = otherNames(reading, lexicon);
  if (names.length === 0) return [];
  return [
    {
      text: ['Ook gezocht op ', ...listed(names), '.'],
      offers: [{ label: 'Zoek zonder deze woorden', to: without(state, 'synoniemen') }],
    },
  ];
}

/** Names of the concepts of the question, a few of each in turn, that are really other words than the question's own. */
function otherNames({ concepts, words }: ParsedQuery, lexicon: Lexicon): string[] {
  const asked = words.filter((word) => !isFunctionWord(word)).map(stem);
  const told = new Set<string>();
  const isOther = (name: string) => {
    const key = phraseKey(contentStems(name));
    // A compound with a word of the question (voorleesproject) or another form of a name is nothing new.
    const isNew = !told.has(key) && !asked.some((word) => key.includes(word) || word.includes(key));
    told.add(key);
    return isNew;
  };
  const queues = concepts.map((slug) => {
    const { term, names } = lexicon.concepts.get(slug)!;
    return [term, ...names].filter(isOther);
  });
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? []));
  return [...new Set(turns.flat())].slice(0, MOST_NAMES);
}

function places(
  { reading, results, isWidened }: SearchResults,
  state: ExplorerState,
  lexicon: Lexicon,
): Notice[] {
  const isAnyInside = results.some(({ proximity }) => proximity === 1);
  return reading.places.map((found): Notice => {
    const name = found.senses[0]?.label ?? found.name;
    const only = isAnyInside ? onlyThere(found, reading, state, lexicon) : [];
    const asWord: Offer = { label: 'Zoek op het woord ', name: found.name, to: without(state, 'plaats') };
    return { text: aboutPlace(name, reading, isWidened, isAnyInside), offers: [...only, asWord] };
  });
}

function aboutPlace(
  name: string,
  { queryTerms }: ParsedQuery,
  isWidened: boolean,
  isAnyInside: boolean,
): Notice['text'] {
  if (!isWidened) return ['Plaats herkend: ', { name }, '.'];
  const around = 'Je ziet ook interventies uit de buurt en van elders.';
  if (queryTerms.length === 0) return ['Uit ', { name }, ` staat nog niets in de catalogus. ${around}`];
  return ['Uit ', { name }, ` is hierover ${isAnyInside ? 'weinig' : 'niets'} gevonden. ${around}`];
}

/** To choose the place as a filter, and leave its name out of the question. */
function onlyThere(found: PlaceMatch, reading: ParsedQuery, state: ExplorerState, lexicon: Lexicon): Offer[] {
  return found.senses.flatMap((place): Offer[] => {
    const facet = facetOf(place, lexicon);
    if (facet === undefined) return [];
    const slug = slugOf(place.label);
    const to: ExplorerState = {
      ...state,
      query: withoutWords(reading.words, found),
      selection: { ...state.selection, [facet]: new Set([slug]) },
    };
    const name = facet === 'provincie' ? `provincie ${place.label}` : place.label;
    return [{ label: 'Toon alleen ', name, to }];
  });
}

function facetOf(
  place: Place,
  { places: { municipalities } }: Lexicon,
): 'gemeente' | 'provincie' | undefined {
  if (place.kind === 'municipality') return 'gemeente';
  return municipalities.some(({ province }) => province === place.label) ? 'provincie' : undefined;
}

function withoutWords(words: readonly string[], { start, end }: PlaceMatch): string {
  let first = start;
  while (first > 0 && (isFunctionWord(words[first - 1]!) || WITH_PLACE.has(words[first - 1]!))) first--;
  return [...words.slice(0, first), ...words.slice(end)].join(' ');
}

function missing({ missing: words, reading, results }: SearchResults): Notice[] {
  if (words.length === 0 || words.length === reading.queryTerms.length || results.length === 0) return [];
  return [
    { text: ['Niets gevonden over ', ...listed(words), '. Dit past bij de rest van je vraag.'], offers: [] },
  ];
}

const SWITCHED_OFF: Readonly<Record<LeftOut, { text: string; label: string }>> = {
  correctie: { text: 'Je woorden zijn letterlijk genomen.', label: 'Verbeter typefouten' },
  synoniemen: { text: 'Alleen je eigen woorden zijn gezocht.', label: 'Zoek ook op andere woorden' },
  plaats: { text: 'Plaatsnamen zijn als gewone woorden gelezen.', label: 'Herken plaatsen' },
};

function leftOut(state: ExplorerState): Notice[] {
  return [...state.without].map((each) => {
    const { text, label } = SWITCHED_OFF[each];
    const rest = new Set(state.without);
    rest.delete(each);
    return { text: [text], offers: [{ label, to: { ...state, without: rest } }] };
  });
}

const without = (state: ExplorerState, what: LeftOut): ExplorerState => ({
  ...state,
  without: new Set([...state.without, what]),
});

/** `een, twee, drie`, each standing out. */
function listed(names: readonly string[]): (string | { name: string })[] {
  return names.flatMap((name, index) => (index === 0 ? [{ name }] : [', ', { name }]));
}
