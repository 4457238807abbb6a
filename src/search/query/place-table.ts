/** Opens the table of places: every name by which a municipality, region or province may be asked for. */
import { normalize, tokenize } from '../../language/normalize.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { PlaceRows } from '../format/tables.ts';
import type { Place, PlaceTable } from './places.ts';

/** Adjectives that no rule gives, without the ending -e, and short forms. */
const ADJECTIVES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'Den Haag': ['haags'],
    Zaanstad: ['zaans'],
    Zwolle: ['zwols'],
    Nijmegen: ['nijmeegs'],
    "'s-Hertogenbosch": ['bossche', 'bosch'],
    Dordrecht: ['dordts'],
    Gouda: ['gouds'],
    Breda: ['bredaas', 'bredase'],
    Almere: ['almeers'],
    Fryslân: ['fries', 'frysk'],
    Drenthe: ['drents'],
    Zeeland: ['zeeuws'],
    Gelderland: ['gelders'],
    'Noord-Brabant': ['brabant', 'brabants'],
    'Zuid-Holland': ['zuid hollands'],
    'Noord-Holland': ['noord hollands'],
    Twente: ['twents'],
  }),
);

export function openPlaces(rows: PlaceRows): PlaceTable {
  const municipalities = rows.municipalities.map(([name, province]) => ({ name, province }));
  const names = new Map<string, Place[]>();
  const areas: Place[] = [];
  const add = (name: string, place: Place) => {
    const key = tokenize(name).join(' ');
    const known = names.get(key) ?? [];
    if (key !== '' && !known.includes(place)) names.set(key, [...known, place]);
  };
  const addWithAdjectives = (name: string, place: Place) => {
    for (const each of [
      name,
      name.replace(/^(het|de) /i, ''),
      ...(ADJECTIVES.get(name) ?? regularAdjectives(name)).flatMap(inflected),
    ])
      add(each, place);
  };

  const towns = municipalities.map(({ name }, index): Place => ({
    label: name,
    kind: 'municipality',
    municipalities: [index],
  }));
  const regions = new Map(rows.regions);
  towns.forEach((place) => addWithAdjectives(place.label, place));
  for (const [name, index] of rows.aliases) add(name, towns[index]!);
  for (const province of new Set(municipalities.map((each) => each.province))) {
    const inside = municipalities.flatMap((each, index) => (each.province === province ? [index] : []));
    const place: Place = { label: province, kind: 'area', municipalities: inside };
    areas.push(place);
    addWithAdjectives(province, place);
    // A region with the very members that the content gives the province is the province by another name (Friesland).
    const members = String(regions.get(province));
    for (const [region, same] of regions) {
      if (String(same) === members) add(region, place);
    }
  }
  for (const [region, inside] of regions) {
    if (
      areas.some(({ label }) =>
        names
          .get(tokenize(region).join(' '))
          ?.some((place) => place.label === label && place.kind === 'area'),
      )
    )
      continue;
    const place: Place = { label: region, kind: 'area', municipalities: inside };
    areas.push(place);
    addWithAdjectives(region, place);
  }
  const ordinary = new Set([...rows.ordinary, ...[...names.keys()].filter(isStopWord)]);
  return { municipalities, areas, names, ordinary };
}

/** Rotterdam → rotterdams, Leiden → leids. */
function regularAdjectives(name: string): string[] {
  const folded = normalize(name);
  if (/[\s-]/.test(folded) || folded.length < 5) return [];
  const stems = [folded, folded.replace(/en$/, '')].filter((each) => /[^aeiou]$/.test(each));
  return [...new Set(stems)].map((each) => `${each}s`);
}

/** rotterdams → rotterdams, rotterdamse; a short form (brabant) has no other. */
const inflected = (adjective: string): string[] =>
  /[sk]$/.test(adjective) ? [adjective, `${adjective}e`] : [adjective];
