/** What the values that entries refer to are called, by editors and visitors. Made here and nowhere else. */
import { PRACTICE_KEYS, PRACTICE_LISTS } from '../catalogue/practice-values.ts';
import {
  ARTICLE_TYPES,
  ELSEWHERE_STATUSES,
  EVIDENCE_LEVELS,
  keysOf,
  LEVELS,
  SECTOR_CODES,
  sectorLabel,
  SECTORS,
  STATUSES,
} from '../catalogue/taxonomy.ts';
import { rawEntries, readableFile, type Content } from './read-content.ts';
import { fieldOf, itemsOf, textsIn } from './record.ts';

/** The names of one value. */
interface Label {
  /** Name on screen. */
  name: string;
  /** Name in a list to choose from, with what places it: `Armoede (familie)`. As `name` where that is clear enough. */
  option?: string;
  /** What stands for the value in a table, the name that is shown first. */
  written: readonly string[];
}

/** The labels of one field, by value. */
export type LabelsByValue = ReadonlyMap<string, Label>;

/** The labels of every field whose values have one, by the name of the field: `practice.form` for one in a group. */
export type Labels = Readonly<Record<string, LabelsByValue>>;

/** Those of the values that the taxonomy has. */
export const FIXED_LABELS: Labels = {
  sectors: byValue(SECTOR_CODES, (code) => [
    code,
    { name: sectorLabel(code), written: [code, SECTORS[code].name] },
  ]),
  status: ofList(STATUSES),
  ...Object.fromEntries(
    Object.entries(PRACTICE_LISTS).map(([field, list]) => [`practice.${field}`, ofList(list)]),
  ),
  'evidence.level': ofList(EVIDENCE_LEVELS),
  'alsoIn.status': ofList(ELSEWHERE_STATUSES),
  type: ofList(ARTICLE_TYPES),
};

/**
 * The labels of all values. A broken file of a theme or factor, or a concept without a term, gives its slug as name: the checker reports it.
 */
export function labelsOf({ files, vocabulary: { municipalities, places } }: Content): Labels {
  const otherNames = Map.groupBy(Object.keys(places), (place) => places[place]);
  const municipalityNames = byValue(municipalities, (name): [string, Label] => [
    name,
    { name, written: [name, ...(otherNames.get(name) ?? [])] },
  ]);
  const themes = byValue(rawEntries(files, 'themas'), ({ slug, data }) => [slug, nameIn(data, slug)]);
  return {
    themes,
    factors: byValue(rawEntries(files, 'factoren'), ({ slug, data }) => {
      const label = nameIn(data, slug);
      const number = fieldOf(data, 'number');
      const level = fieldOf(data, 'level');
      return [
        slug,
        {
          ...label,
          ...(isLevel(level) && { option: `${label.name} (${LEVELS[level].name.toLowerCase()})` }),
          written: [
            ...label.written,
            ...(typeof number === 'number' ? [String(number)] : []),
            ...textsIn(fieldOf(data, 'alsoKnownAs')),
          ],
        },
      ];
    }),
    concepts: byValue(itemsOf(readableFile(files, 'begrippen.yaml')), (concept) => {
      const slug = String(fieldOf(concept, 'slug'));
      return [slug, nameIn(concept, slug, 'term')];
    }),
    municipalities: municipalityNames,
    'alsoIn.municipality': municipalityNames,
    ...FIXED_LABELS,
    'rule.thema': themes,
    ...Object.fromEntries(
      keysOf(PRACTICE_LISTS).map((list) => [`rule.${PRACTICE_KEYS[list]}`, ofList(PRACTICE_LISTS[list])]),
    ),
    'knowledge.article': byValue(rawEntries(files, 'kennis'), ({ slug, data }) => [
      slug,
      nameIn(data, slug, 'title'),
    ]),
  };
}

/** What a value of a field is called; its own name when nothing is known of it. */
export function labelFor(labels: Labels, field: string, value: string): string {
  return labels[field]?.get(value)?.name ?? value;
}

function byValue<T>(things: readonly T[], labelled: (thing: T) => [string, Label]): LabelsByValue {
  return new Map(things.map(labelled));
}

function ofList(list: Readonly<Record<string, { name: string }>>): LabelsByValue {
  return byValue(Object.entries(list), ([value, { name }]) => [value, { name, written: [name] }]);
}

function nameIn(data: unknown, slug: string, field = 'name'): Label {
  const name = fieldOf(data, field);
  return typeof name === 'string' ? { name, written: [name] } : { name: slug, written: [] };
}

const isLevel = (value: unknown): value is keyof typeof LEVELS =>
  typeof value === 'string' && Object.hasOwn(LEVELS, value);
