/** Makes the table of places from the municipalities, the other names and the regions. */
import { fold, wordsOf } from '../language/words.ts';
import { isStopWord } from '../language/stopwords.ts';
import type { Place, PlaceTable } from '../places.ts';
import type { SearchSource } from './source.ts';

/** Adjectives that no rule gives. */
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
  'Noord-Brabant': ['brabants', 'brabantse', 'brabant'],
  'Zuid-Holland': ['zuid hollands', 'zuid hollandse'],
  'Noord-Holland': ['noord hollands', 'noord hollandse'],
  Twente: ['twents', 'twentse'],
  Achterhoek: ['achterhoeks', 'achterhoekse', 'de achterhoek'],
};

export function placeTableOf(source: SearchSource): PlaceTable {
  const municipalities = source.municipalities.map(({ name, province }) => ({ name, province }));
  const numberOf = new Map(municipalities.map(({ name }, index) => [name, index]));
  const names = new Map<string, Place[]>();
  const add = (name: string, place: Place) => {
    const key = wordsOf(name).join(' ');
    const known = names.get(key) ?? [];
    if (key !== '' && !known.some((each) => each.label === place.label && each.kind === place.kind)) {
      names.set(key, [...known, place]);
    }
  };
  const addWithAdjectives = (name: string, place: Place) => {
    add(name, place);
    for (const adjective of ADJECTIVES[name] ?? regularAdjectives(name)) add(adjective, place);
  };

  municipalities.forEach(({ name }, index) => {
    addWithAdjectives(name, { label: name, kind: 'municipality', municipalities: [index] });
  });
  for (const [name, municipality] of Object.entries(source.places.places)) {
    const index = numberOf.get(municipality);
    if (index !== undefined) add(name, { label: municipality, kind: 'municipality', municipalities: [index] });
  }
  const provinces = [...new Set(municipalities.map(({ province }) => province))];
  for (const province of provinces) {
    const inside = municipalities.flatMap((each, index) => (each.province === province ? [index] : []));
    addWithAdjectives(province, { label: province, kind: 'area', municipalities: inside });
  }
  for (const [region, members] of Object.entries(source.places.regions)) {
    if (provinces.includes(region)) continue;
    const inside = members.flatMap((name) => numberOf.get(name) ?? []);
    addWithAdjectives(region, { label: region, kind: 'area', municipalities: inside });
    if (/^(het|de) /i.test(region)) add(region.replace(/^(het|de) /i, ''), { label: region, kind: 'area', municipalities: inside });
  }
  return { municipalities, names, ordinary: ordinaryNames(names, source) };
}

/** Rotterdam → rotterdams(e), Leiden → leids(e). */
function regularAdjectives(name: string): string[] {
  const folded = fold(name);
  if (/[\s-]/.test(folded) || folded.length < 5) return [];
  const stems = [folded, folded.replace(/en$/, '')].filter((each) => /[^aeiou]$/.test(each));
  return stems.flatMap((each) => [`${each}s`, `${each}se`]);
}

/** Names that the entries also write without a capital, and names that are stop words. */
function ordinaryNames(names: ReadonlyMap<string, unknown>, source: SearchSource): Set<string> {
  const ordinary = new Set<string>();
  for (const key of names.keys()) if (isStopWord(key)) ordinary.add(key);
  for (const { text, summary, goal } of source.interventions) {
    for (const word of `${text} ${summary} ${goal}`.match(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}-])/gu) ?? []) {
      const key = fold(word);
      if (names.has(key)) ordinary.add(key);
    }
  }
  return ordinary;
}
