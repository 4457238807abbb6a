/** Opens the table of places: every name by which a municipality, region or province may be asked for. */
import { normalize, tokenize } from '../../language/normalize.ts';
import { isStopWord } from '../../language/stop-words.ts';
import type { PlaceRows } from '../format/tables.ts';
import type { Place, PlaceTable } from './places.ts';

/** Adjectives that no rule gives, and short forms. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  'Den Haag': ['haags', 'haagse'],
  Zaanstad: ['zaans', 'zaanse'],
  Zwolle: ['zwols', 'zwolse'],
  Nijmegen: ['nijmeegs', 'nijmeegse'],
  "'s-Hertogenbosch": ['bossche', 'bosch'],
  Dordrecht: ['dordts', 'dordtse'],
  Gouda: ['gouds', 'goudse'],
  Breda: ['bredaas', 'bredase'],
  Almere: ['almeers', 'almeerse'],
  Haarlem: ['haarlems', 'haarlemse'],
  Fryslân: ['fries', 'friese', 'frysk', 'fryske'],
  Drenthe: ['drents', 'drentse'],
  Zeeland: ['zeeuws', 'zeeuwse'],
  Gelderland: ['gelders', 'gelderse'],
  'Noord-Brabant': ['brabant', 'brabants', 'brabantse'],
  'Zuid-Holland': ['zuid hollands', 'zuid hollandse'],
  'Noord-Holland': ['noord hollands', 'noord hollandse'],
  Twente: ['twents', 'twentse'],
  Achterhoek: ['achterhoeks', 'achterhoekse'],
};

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
      ...(ADJECTIVES[name] ?? regularAdjectives(name)),
    ])
      add(each, place);
  };

  const towns = municipalities.map(({ name }, index): Place => ({
    label: name,
    kind: 'municipality',
    municipalities: [index],
  }));
  towns.forEach((place) => addWithAdjectives(place.label, place));
  for (const [name, index] of Object.entries(rows.aliases)) add(name, towns[index]!);
  for (const province of new Set(municipalities.map((each) => each.province))) {
    const inside = municipalities.flatMap((each, index) => (each.province === province ? [index] : []));
    const place: Place = { label: province, kind: 'area', municipalities: inside };
    areas.push(place);
    addWithAdjectives(province, place);
    // A region with the very members that the content gives the province is the province by another name (Friesland).
    const members = String(rows.regions[province]);
    for (const [region, same] of Object.entries(rows.regions)) {
      if (String(same) === members) add(region, place);
    }
  }
  for (const [region, inside] of Object.entries(rows.regions)) {
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

/** Rotterdam → rotterdams(e), Leiden → leids(e). */
function regularAdjectives(name: string): string[] {
  const folded = normalize(name);
  if (/[\s-]/.test(folded) || folded.length < 5) return [];
  const stems = [folded, folded.replace(/en$/, '')].filter((each) => /[^aeiou]$/.test(each));
  return [...new Set(stems)].flatMap((each) => [`${each}s`, `${each}se`]);
}
