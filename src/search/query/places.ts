/** Recognises places in a query: municipalities, other names, towns, districts, regions and provinces. */

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
  /** Folded name, words separated by a space → what it may mean. */
  names: ReadonlyMap<string, readonly Place[]>;
  /** Names that are ordinary words too (goes, sluis, best). */
  ordinary: ReadonlySet<string>;
}

/** A place found in a query: words `start` up to and not including `end`. */
export interface PlaceMatch {
  start: number;
  end: number;
  name: string;
  senses: readonly Place[];
}

/** The most words that a name of a place has. */
const MAX_PHRASE_WORDS = 6;
const POINTERS = new Set([
  'in',
  'te',
  'uit',
  'rond',
  'rondom',
  'bij',
  'om',
  'gemeente',
  'stad',
  'regio',
  'provincie',
  'wijk',
  'buurt',
  'omgeving',
]);
const FOR_AREA = new Set(['provincie', 'regio', 'streek']);
const FOR_MUNICIPALITY = new Set(['gemeente', 'stad', 'dorp']);

/** The places that the words name, longest name first, from left to right. */
export function placesIn(words: readonly string[], table: PlaceTable): PlaceMatch[] {
  const found: PlaceMatch[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + MAX_PHRASE_WORDS); end > start; end--) {
      const name = words.slice(start, end).join(' ');
      const senses = table.names.get(name);
      if (senses === undefined) continue;
      const before = words[start - 1] ?? '';
      const outside = start === 0 || end === words.length || POINTERS.has(before);
      if (table.ordinary.has(name) && !outside) continue;
      found.push({ start, end, name, senses: intendedSenses(senses, before) });
      start = end - 1;
      break;
    }
  }
  return found;
}

/** "provincie Groningen" and "gemeente Groningen" leave no doubt; "Groningen" alone means both. */
function intendedSenses(senses: readonly Place[], before: string): readonly Place[] {
  const wanted = FOR_AREA.has(before) ? 'area' : FOR_MUNICIPALITY.has(before) ? 'municipality' : undefined;
  const fitting = senses.filter((place) => place.kind === wanted);
  return fitting.length > 0 ? fitting : senses;
}
