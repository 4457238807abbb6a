/** The notices on how the query was read, with what can be undone: pure, without a page. */
import type { Facet } from '../../catalogue/facets.ts';
import { inTurns } from '../../catalogue/in-turns.ts';
import { sayingParts } from '../../language/sayings.ts';
import { slugOf } from '../../language/slug.ts';
import { stem } from '../../language/stem.ts';
import { isFunctionWord, isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { CueKind } from '../format/tables.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { PlaceMatch } from '../query/places.ts';
import type { QuerySwitch } from '../query/query-options.ts';
import type { ParsedQuery } from '../query/query-parser.ts';
import { contentStems, losesMeaning, phraseKey } from '../query/synonym-phrases.ts';
import type { Notice, Offer, QueryChange } from './protocol.ts';
import type { SearchResults } from './searcher.ts';

/** The most other names that are shown. */
const MAX_NAMES = 2;
/** Whether a word before a place goes with it: "in Breda", "gemeente Breda". */
const joinsPlace = (word: string): boolean => isStopWord(word) || /^(?:omgeving|wijk|buurt)$/.test(word);

type Switches = ReadonlySet<QuerySwitch>;

/**
 * The notices on a query, each with offers to ask it otherwise: corrections, other words that were searched, places, cues,
 * words that nothing was found for, and what is switched off.
 */
export function noticesFor(results: SearchResults, switchedOff: Switches, lexicon: Lexicon): Notice[] {
  const { parsedQuery } = results;
  return [
    ...shortened(parsedQuery),
    ...corrected(parsedQuery, switchedOff),
    ...expanded(parsedQuery, switchedOff, lexicon),
    ...places(results, switchedOff, lexicon),
    ...excludedPlaces(parsedQuery),
    ...(results.results.length > 0 ? cues(parsedQuery, switchedOff) : []),
    ...unmatched(results),
    ...[...switchedOff].map((each) => switchedOffNotice(each, switchedOff)),
  ];
}

/** For a query of which only some words are read, or none. */
function shortened({ isShortened, queryTerms, places: named }: ParsedQuery): Notice[] {
  if (queryTerms.length === 0 && named.length === 0)
    return [
      {
        text: ['In je vraag staan geen woorden waarop je kunt zoeken. Noem een onderwerp of een plaats.'],
        offers: [],
      },
    ];
  if (!isShortened) return [];
  const words = new Set(queryTerms.map(({ word }) => word));
  return [{ text: ['Je vraag is lang. Gezocht op ', ...listed([...words]), '.'], offers: [] }];
}

function corrected({ corrections: all }: ParsedQuery, switchedOff: Switches): Notice[] {
  // A correction to a word without meaning makes no difference.
  const corrections = all.filter(({ read }) => !isStopWord(read));
  if (corrections.length === 0) return [];
  return [
    {
      text: ['Resultaten voor ', ...listed(corrections.map(({ read }) => read)), '.'],
      offers: [
        {
          label: 'Zoek toch op ',
          name: corrections.map(({ typed }) => typed).join(', '),
          change: toggle(switchedOff, 'correct'),
        },
      ],
    },
  ];
}

function expanded(parsedQuery: ParsedQuery, switchedOff: Switches, lexicon: Lexicon): Notice[] {
  const names = otherNames(parsedQuery, lexicon);
  if (names.length === 0) return [];
  return [
    {
      text: ['Ook gezocht op ', ...listed(names), '.'],
      offers: [{ label: 'Zoek zonder deze woorden', change: toggle(switchedOff, 'synonyms') }],
    },
  ];
}

/** Whether a name is a piece of a sentence ("van school af", "wil niet naar school") rather than what something is called. */
const isFragment = (words: readonly string[]): boolean =>
  losesMeaning(words) || sayingParts(words) !== undefined;

/** A name with a word that occurs in no text but the glossary finds nothing. */
const MIN_TEXTS = 2;

/** Names of the concepts of the query, a few of each in turn, the most usual first, that are really other words than the query's own. */
function otherNames({ concepts, words, sayings }: ParsedQuery, lexicon: Lexicon): string[] {
  const stems = words.filter((word) => !isFunctionWord(word)).map(stem);
  const seen = new Set<string>();
  const isOther = (name: string) => {
    const key = phraseKey(contentStems(tokenize(name)));
    // A compound with a word of the query (voorleesproject), or a name within another, is nothing new.
    const isNew = ![...seen, ...stems].some((each) => key.includes(each) || each.includes(key));
    if (isNew) seen.add(key);
    return isNew;
  };
  /** Number of texts with the rarest of a name's words, which is small for an English name. */
  const usage = (words: readonly string[]) => Math.min(...words.map((word) => lexicon.words.get(word) ?? 0));
  const queues = concepts.map((concept) => {
    const { term, names } = lexicon.concepts[concept]!;
    // The concept that a saying was read as is always worth showing, whatever words the two share.
    const isSaid = sayings.some((saying) => saying.concept === concept);
    const used = names
      .flatMap((name) => {
        const words = tokenize(name);
        const texts = usage(words);
        return texts < MIN_TEXTS || isFragment(words) ? [] : [{ name, texts }];
      })
      .sort((a, b) => b.texts - a.texts);
    return [term, ...used.map(({ name }) => name)].filter(
      (name) => isOther(name) || (isSaid && name === term),
    );
  });
  return inTurns(queues).slice(0, MAX_NAMES);
}

function places(
  { parsedQuery, results, isWidened }: SearchResults,
  switchedOff: Switches,
  lexicon: Lexicon,
): Notice[] {
  const isAnyInside = results.some(({ proximity }) => proximity === 1);
  const matches = new Map(parsedQuery.places.map((match) => [match.name, match]));
  return [...matches.values()].map((match): Notice => {
    const name = placeName(match);
    const filters = filterOffers(match, parsedQuery, lexicon, isAnyInside);
    const asWord: Offer = {
      label: 'Zoek op het woord ',
      name: match.name,
      change: toggle(switchedOff, 'places'),
    };
    return { text: placeText(name, parsedQuery, isWidened, isAnyInside), offers: [...filters, asWord] };
  });
}

const excludedPlaces = ({ excludedPlaces: excluded }: ParsedQuery): Notice[] =>
  excluded.map((match) => ({
    text: ['Zonder interventies uit ', { name: placeName(match) }, '.'],
    offers: [],
  }));

/** The place that is meant, or the municipalities that it may lie in. */
function placeName({ name, senses, peers = [] }: PlaceMatch): string {
  const towns = senses.filter(({ kind }) => kind === 'municipality');
  const named = towns.length > 1 ? towns.map(({ label }) => label).join(' of ') : (senses[0]?.label ?? name);
  return peers.length > 0 ? `${named} en gemeenten die erop lijken` : named;
}

function placeText(
  name: string,
  { queryTerms }: ParsedQuery,
  isWidened: boolean,
  isAnyInside: boolean,
): Notice['text'] {
  if (!isWidened) return ['Plaats herkend: ', { name }, '.'];
  const around = 'Je ziet ook interventies uit dezelfde streek of provincie en van elders.';
  if (queryTerms.length === 0) return ['Uit ', { name }, ` staat nog niets in de catalogus. ${around}`];
  return ['Uit ', { name }, ` is hierover ${isAnyInside ? 'weinig' : 'niets'} gevonden. ${around}`];
}

/** To choose the place as a filter, and leave its name out of the query: a region as the municipalities in it. */
function filterOffers(
  match: PlaceMatch,
  { words }: ParsedQuery,
  { places: { municipalities } }: Lexicon,
  isAnyInside: boolean,
): Offer[] {
  return match.senses.flatMap(({ label, kind, municipalities: inside }): Offer[] => {
    const isProvince = kind === 'area' && municipalities.some(({ province }) => province === label);
    const peers = match.peers ?? [];
    const places = isProvince ? [] : [...(isAnyInside ? inside : []), ...peers];
    const named = isProvince && isAnyInside ? [label] : places.map((number) => municipalities[number]!.name);
    if (named.length === 0) return [];
    const filters = { [isProvince ? 'provincie' : 'gemeente']: named.map(slugOf) };
    const name = isProvince ? `provincie ${label}` : peers.length > 0 ? 'deze gemeenten' : label;
    return [{ label: 'Toon alleen ', name, change: { query: withoutWords(words, [match]), filters } }];
  });
}

/** The query without the words of these matches, and what joins them to those before. */
function withoutWords(words: readonly string[], matches: readonly { start: number; end: number }[]): string {
  const left = new Set(words.keys());
  for (const { start, end } of matches) {
    for (let index = end - 1; index >= start || joinsPlace(words[index] ?? ''); index--) left.delete(index);
  }
  return [...left].map((index) => words[index]).join(' ');
}

/** The most values that are offered as a filter. */
const MAX_FILTERS = 2;

function cues({ cues: all, unwanted, words }: ParsedQuery, switchedOff: Switches): Notice[] {
  const matches = all.filter(({ isUnwanted }) => !isUnwanted);
  const named = new Map(
    matches.flatMap((match) =>
      match.cues.filter(({ name }) => name !== '').map((cue) => [cue.name, cue] as const),
    ),
  );
  const filters = [...named.values()].flatMap(({ name, kind, slug }): Offer[] => {
    if (!isFilter(kind)) return [];
    const slugs = FILTERS[kind](slug);
    const pointing = matches.filter((match) => match.cues.some((cue) => cue.name === name && cue.isPointing));
    const change = { query: withoutWords(words, pointing), filters: { [kind]: slugs } };
    return [
      named.size === 1 ? { label: 'Toon alleen deze', change } : { label: 'Toon alleen ', name, change },
    ];
  });
  const noticeOf = (
    introduction: string,
    names: readonly string[],
    label: string,
    filters: readonly Offer[] = [],
  ): Notice[] =>
    names.length > 0
      ? [
          {
            text: [introduction, ...listed(names), '.'],
            offers: [...filters.slice(0, MAX_FILTERS), { label, change: toggle(switchedOff, 'cues') }],
          },
        ]
      : [];
  return [
    ...noticeOf(
      'Hoger in de lijst staat wat past bij: ',
      [...named.keys()],
      'Tel dit niet extra mee',
      filters,
    ).map((notice): Notice => ({ ...notice, isOnOrder: true })),
    ...noticeOf('Niet gezocht op: ', unwanted, 'Zoek er wel op'),
  ];
}

/** What is known of an effect, from less to more. A test holds them to the taxonomy, whose texts a search does without. */
const EFFECT_SLUGS = ['gevolgd', 'onderzocht', 'effect-gemeten'];

/** Cues that can be a filter too, with its values. A query for evidence is served by every level that has so much or more. */
const FILTERS = {
  voor: (slug) => [slug],
  wanneer: (slug) => [slug],
  status: (slug) => [slug],
  effect: (slug) => EFFECT_SLUGS.slice(EFFECT_SLUGS.indexOf(slug)),
} as const satisfies Partial<Record<Facet, (slug: string) => readonly string[]>>;

const isFilter = (kind: CueKind): kind is keyof typeof FILTERS => Object.hasOwn(FILTERS, kind);

function unmatched({ unmatched: words, parsedQuery, results }: SearchResults): Notice[] {
  if (words.length === 0 || words.length === parsedQuery.queryTerms.length || results.length === 0) return [];
  return [
    { text: ['Niets gevonden over ', ...listed(words), '. Dit past bij de rest van je vraag.'], offers: [] },
  ];
}

const SWITCHED_OFF: Readonly<Record<QuerySwitch, { text: string; label: string }>> = {
  correct: { text: 'Gezocht op je woorden zoals je ze schreef.', label: 'Verbeter typefouten' },
  synonyms: { text: 'Alleen gezocht op je eigen woorden.', label: 'Zoek ook op andere woorden' },
  cues: { text: 'Voor wie, wanneer en waar tellen niet extra mee.', label: 'Tel ze weer mee' },
  places: { text: 'Plaatsnamen zijn als gewone woorden gelezen.', label: 'Herken plaatsen' },
};

function switchedOffNotice(each: QuerySwitch, switchedOff: Switches): Notice {
  const { text, label } = SWITCHED_OFF[each];
  return {
    text: [text],
    offers: [{ label, change: toggle(switchedOff, each) }],
  };
}

/** Switches off, or on again. */
function toggle(switchedOff: Switches, each: QuerySwitch): QueryChange {
  const toggled = new Set(switchedOff);
  if (!toggled.delete(each)) toggled.add(each);
  return { switchedOff: toggled };
}

/** `een, twee, drie`, each once and standing out. */
function listed(names: readonly string[]): (string | { name: string })[] {
  return [...new Set(names)].flatMap((name, index) => (index === 0 ? [{ name }] : [', ', { name }]));
}
