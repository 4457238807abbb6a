/** The places that a query may name, as rows of the tables: municipalities, towns, their other names and their peers. */
import { allOtherNamesIn } from '../../catalogue/places/other-names.ts';
import { peersIn } from '../../catalogue/recommend/peers.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord, wordSet } from '../../language/stop-words.ts';
import { normalize, tokenize } from '../../language/tokenize.ts';
import { writeNames } from '../format/name-lists.ts';
import { writeNumberLists } from '../format/number-lists.ts';
import type { PlaceRows } from '../format/tables.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { openPlaces } from '../query/place-table.ts';
import { townLetter, writeTowns, type TownRows } from '../query/towns.ts';
import type { SearchSource } from './source.ts';

/** Words of Dutch that are names of towns too, and that the texts happen not to use. */
const ORDINARY_TOWNS = wordSet(`
  amen america baak baard baars balk boer broek bult doorn dorst duizel engelen enter goor groet heide helden horst huns
  ie kiel klomp lied lieren lies linde linden loo loon made meppen moer mortel neer nes oranje peins petten pol punt
  rekken rijen rijs roosteren schijf spier steeg tuk veen vuren waal waarde wier wilgen winde zand zurich
`);
/** A town with a name that so many texts use is never meant: in "een", in "Nederland". */
const MAX_TEXTS_WITH_TOWN = 16;

/** Adjectives and short forms that no rule gives: of all other places they end in -s and -se. */
const IRREGULAR_ADJECTIVES: PlaceRows['adjectives'] = [
  ['Den Haag', 'haags,haagse'],
  ['Zaanstad', 'zaans,zaanse'],
  ['Zwolle', 'zwols,zwolse'],
  ['Nijmegen', 'nijmeegs,nijmeegse'],
  ['Dordrecht', 'dordts,dordtse'],
  ['Gouda', 'gouds,goudse'],
  ['Almere', 'almeers,almeerse'],
  ['Drenthe', 'drents,drentse'],
  ['Zeeland', 'zeeuws,zeeuwse'],
  ['Gelderland', 'gelders,gelderse'],
  ['Zuid-Holland', 'zuid hollands,zuid hollandse'],
  ['Noord-Holland', 'noord hollands,noord hollandse'],
  ['Twente', 'twents,twentse'],
  ["'s-Hertogenbosch", 'bossche,bosch'],
  ['Breda', 'bredaas,bredase'],
  ['Fryslân', 'fries,friese,frysk,fryske'],
  ['Noord-Brabant', 'brabant,brabants,brabantse'],
];

/** The number of each municipality in the tables, by its name. */
export const municipalityNumbers = ({ municipalities }: SearchSource): ReadonlyMap<string, number> =>
  new Map(municipalities.map(({ name }, number) => [name, number]));

/** @param ordinaryWords Those that the entries write without a capital: no names, also where a place is called so. */
export function placeRowsOf(
  source: SearchSource,
  numberOf: ReadonlyMap<string, number>,
  ordinaryWords: ReadonlySet<string>,
): PlaceRows {
  const provinces = [...new Set(source.municipalities.map(({ province }) => province))];
  const numbersOf = (names: readonly string[]) => names.map((name) => numberOf.get(name) ?? -1);
  const withEntries = new Set(source.interventions.flatMap(({ municipalities }) => municipalities));
  const ofProvinces = new Set(provinces.map((name) => String(source.places.regions[name])));
  /** Those of a region that can be chosen as a filter; all where there is none, and of what is a province by another name. */
  const findable = (names: readonly string[]) => {
    const found = names.filter((name) => withEntries.has(name));
    return found.length === 0 || ofProvinces.has(String(names)) ? names : found;
  };
  const rows: PlaceRows = {
    municipalities: writeNames(source.municipalities.map(({ name }) => name)),
    provinces,
    provinceOf: writeNumberLists(
      [source.municipalities.map(({ province }) => provinces.indexOf(province))],
      provinces.length,
    ),
    aliases: writeNames(Object.keys(source.places.places)),
    municipalityOf: writeNumberLists([numbersOf(Object.values(source.places.places))], numberOf.size),
    adjectives: IRREGULAR_ADJECTIVES,
    regions: writeNames(Object.keys(source.places.regions)),
    municipalitiesIn: writeNumberLists(
      Object.values(source.places.regions).map((names) => numbersOf(findable(names))),
      numberOf.size,
    ),
    ordinary: [],
    towns: '',
    ordinaryTowns: '',
  };
  const { names } = openPlaces(rows);
  return { ...rows, ordinary: [...ordinaryWords].filter((word) => names.has(word)).sort() };
}

/** The numbers of the municipalities that are most like each one, the most alike first; by number of the municipality. */
export function peerRowsOf(source: SearchSource, numberOf: ReadonlyMap<string, number>): number[][] {
  const peersOf = peersIn(source);
  return source.municipalities.map((municipality) =>
    peersOf(municipality).map((peer) => numberOf.get(peer.municipality.name)!),
  );
}

/** The words that texts write without a capital. */
export function ordinaryWordsIn(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      (text.normalize('NFC').match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}-])/gu) ?? []).map(normalize),
    ),
  );
}

/**
 * The towns and former municipalities that are no other name already: those that the texts speak of, those with names of
 * ordinary words, and the others by letter. See `query/towns.ts`.
 */
export function sortedTowns(
  source: SearchSource,
  lexicon: Lexicon,
  counts: ReadonlyMap<string, number>,
  ordinaryWords: ReadonlySet<string>,
  numberOf: ReadonlyMap<string, number>,
): { towns: string; ordinaryTowns: string; byLetter: Map<string, string> } {
  const ordinary = new Set([...ordinaryWords].map(stem));
  const isOrdinary = (words: readonly string[]) =>
    words.every(
      (word) =>
        isStopWord(word) ||
        ORDINARY_TOWNS.has(word) ||
        ordinary.has(stem(word)) ||
        lexicon.conceptFrequency.has(stem(word)),
    );
  const rows: { kind: string; row: TownRows[number] }[] = [];
  for (const { name, municipalities } of allOtherNamesIn(source)) {
    const words = tokenize(name);
    const key = words.join(' ');
    if (key === '' || lexicon.places.names.has(key)) continue;
    const isCommon = words.every(
      (word) => isStopWord(word) || (counts.get(word) ?? 0) >= MAX_TEXTS_WITH_TOWN,
    );
    if (isCommon) continue;
    const kind = isOrdinary(words) ? 'ordinary' : (townLetter(words, lexicon) ?? 'known');
    rows.push({ kind, row: [key, ...municipalities.map((each) => numberOf.get(each.name)!)] });
  }
  const groups = Map.groupBy(rows, ({ kind }) => kind);
  const written = (kind: string) => writeTowns((groups.get(kind) ?? []).map(({ row }) => row));
  return {
    towns: written('known'),
    ordinaryTowns: written('ordinary'),
    // Letters without towns too: a word may begin with any letter.
    byLetter: new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, written(letter)])),
  };
}
