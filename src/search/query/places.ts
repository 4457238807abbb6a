/**
 * Recognises places in a query: municipalities, other names, towns, districts, regions and provinces; and whether places like one are asked
 * for ("zoals Breda").
 */
import { wordSet } from '../../language/stop-words.ts';

export interface Place {
  /** As it is shown: `Leeuwarden`, `Zuid-Limburg`. */
  label: string;
  /** `municipality`: one municipality, maybe under another name. `area`: a region or province. */
  kind: 'municipality' | 'area';
  /** Numbers of the municipalities that it covers. */
  municipalities: readonly number[];
}

export interface PlaceTable {
  /** By number. */
  municipalities: readonly { name: string; province: string }[];
  /** Regions and provinces. */
  areas: readonly Place[];
  /** Normalised name, words separated by a space → what it may mean. */
  names: ReadonlyMap<string, readonly Place[]>;
  /** Names that are ordinary words too (goes, sluis, best). */
  ordinary: ReadonlySet<string>;
  /** Each municipality as a place, by number. */
  ofMunicipality: readonly Place[];
  /** Towns that are known so far, by normalised name: a name in several municipalities may mean each. */
  towns: Map<string, readonly Place[]>;
  /** Towns with names of ordinary words (loo, nes, de wijk). */
  ordinaryTowns: ReadonlyMap<string, readonly Place[]>;
}

/** A place that a query names: words `start` up to and not including `end`. */
export interface PlaceMatch {
  start: number;
  end: number;
  name: string;
  senses: readonly Place[];
  /** Places like it are asked for too: "een gemeente zoals Breda". The words that say so are among those of the match. */
  isLikeness?: true;
  /** It is what is not wanted: "niet in Breda". The words that say so are among those of the match. */
  isExcluded?: true;
  /** With `isLikeness`: the numbers of the municipalities that are like it, as the searcher fills them in. */
  peers?: readonly number[];
}

/** The most words that a name of a place has. */
const MAX_NAME_WORDS = 6;
/** Words before a name that say that it is a place. */
const PLACE_MARKERS = wordSet(
  'in te uit rond rondom bij om gemeente stad regio provincie wijk buurt omgeving',
);
const AREA_MARKERS = wordSet('provincie regio streek');
const MUNICIPALITY_MARKERS = wordSet('gemeente stad dorp');
/** Words before a town that is an ordinary word too. "In de wijk" is no town: with an article it takes more. */
const TOWN_MARKERS = wordSet('in gemeente stad dorp plaats');
/** Words before a place that ask for places like it too. */
const LIKENESS =
  /(?:^| )(?:(?:net )?zoals|net als|(?:gemeenten?|stad|steden|plaats) als|vergelijkba(?:ar|re) (?:(?:gemeenten?|stad|steden|plaats) )?(?:met|als)|lijk(?:t|en) op|(?:zo|even) groot als)(?: de)?(?: gemeente| stad)?$/;
/** Words before a place that is not wanted. */
const EXCLUSION =
  /(?:^| )(?:niet|geen|behalve|buiten|zonder)(?: (?:in|uit|van))?(?: de)?(?: gemeente| stad)?$/;
/** The most words that say so. */
const MAX_WORDS_BEFORE = 5;
const ARTICLE = /^(?:de|het|den|t) /;

/** The places that the words name, longest name first, from left to right. */
export function placesIn(words: readonly string[], table: PlaceTable): PlaceMatch[] {
  const matches: PlaceMatch[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + MAX_NAME_WORDS); end > start; end--) {
      const name = words.slice(start, end).join(' ');
      const before = words[start - 1] ?? '';
      const senses = table.names.get(name) ?? townsNamed(name, before, table);
      if (senses === undefined) continue;
      const isAtEdge = start === 0 || end === words.length || PLACE_MARKERS.has(before);
      if (table.ordinary.has(name) && !isAtEdge) continue;
      const wordsBefore = words.slice(Math.max(0, start - MAX_WORDS_BEFORE), start).join(' ');
      const likeness = wordsMatched(LIKENESS, wordsBefore);
      const exclusion = wordsMatched(EXCLUSION, wordsBefore);
      matches.push({
        start: start - (likeness || exclusion),
        end,
        name,
        senses: intendedSenses(senses, before),
        ...(likeness ? { isLikeness: true } : exclusion ? { isExcluded: true } : {}),
      });
      start = end - 1;
      break;
    }
  }
  return matches;
}

/** The number of words of what a pattern matches. */
const wordsMatched = (pattern: RegExp, text: string): number =>
  pattern.exec(text)?.[0].trim().split(' ').length ?? 0;

function townsNamed(name: string, before: string, table: PlaceTable): readonly Place[] | undefined {
  const isMarked = ARTICLE.test(name) ? MUNICIPALITY_MARKERS.has(before) : TOWN_MARKERS.has(before);
  return table.towns.get(name) ?? (isMarked ? table.ordinaryTowns.get(name) : undefined);
}

/** "provincie Groningen" and "gemeente Groningen" leave no doubt; "Groningen" alone means both. */
function intendedSenses(senses: readonly Place[], before: string): readonly Place[] {
  const wanted = AREA_MARKERS.has(before)
    ? 'area'
    : MUNICIPALITY_MARKERS.has(before)
      ? 'municipality'
      : undefined;
  const fitting = senses.filter((place) => place.kind === wanted);
  return fitting.length > 0 ? fitting : senses;
}
