/** The places that a query can name. */
import { normalize, tokenize } from '../../language/tokenize.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { openNames } from '../format/name-lists.ts';
import { openNumberLists } from '../format/number-lists.ts';
import type { PlaceRows } from '../format/tables.ts';
import type { Place, PlaceTable } from './places.ts';
import { addTowns } from './towns.ts';

/** Opens the table of places: every name by which a municipality, region or province may be asked for. */
export function openPlaces(rows: PlaceRows): PlaceTable {
  const municipalityNames = openNames(rows.municipalities);
  const count = municipalityNames.length;
  const [provinceNumbers = []] = openNumberLists(rows.provinceOf, rows.provinces.length);
  const [aliasNumbers = []] = openNumberLists(rows.municipalityOf, count);
  const regionNumbers = openNumberLists(rows.municipalitiesIn, count);
  const municipalities = municipalityNames.map((name, at) => ({
    name,
    province: rows.provinces[provinceNumbers[at]!]!,
  }));
  const names = new Map<string, Place[]>();
  const areas: Place[] = [];
  const add = (name: string, place: Place) => {
    const key = tokenize(name).join(' ');
    const known = names.get(key) ?? [];
    if (key !== '' && !known.includes(place)) names.set(key, [...known, place]);
  };
  const irregular = new Map(rows.adjectives);
  const addWithAdjectives = (name: string, place: Place) => {
    const adjectives = irregular.get(name)?.split(',') ?? regularAdjectives(name);
    for (const each of [name, name.replace(/^(het|de) /i, ''), ...adjectives]) add(each, place);
  };

  const towns = municipalities.map(({ name }, index): Place => ({
    label: name,
    kind: 'municipality',
    municipalities: [index],
  }));
  const regions = new Map(openNames(rows.regions).map((region, at) => [region, regionNumbers[at]!]));
  towns.forEach((place) => addWithAdjectives(place.label, place));
  openNames(rows.aliases).forEach((name, at) => add(name, towns[aliasNumbers[at]!]!));
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
  const table = { municipalities, areas, names, ordinary, ofMunicipality: towns };
  const ordinaryTowns = new Map<string, readonly Place[]>();
  addTowns(rows.ordinaryTowns, { ...table, towns: ordinaryTowns, ordinaryTowns });
  const open: PlaceTable = { ...table, towns: new Map(), ordinaryTowns };
  addTowns(rows.towns, open);
  return open;
}

/** Rotterdam → rotterdams(e), Leiden → leids(e). */
function regularAdjectives(name: string): string[] {
  const normalized = normalize(name);
  if (/[\s-]/.test(normalized) || normalized.length < 5) return [];
  const stems = [normalized, normalized.replace(/en$/, '')].filter((each) => /[^aeiou]$/.test(each));
  return [...new Set(stems)].flatMap((each) => [`${each}s`, `${each}se`]);
}
