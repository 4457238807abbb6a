import { splitFrontmatter } from '../../content/frontmatter.ts';
import { isEntryPath, type TextFile } from '../../content/content-file.ts';
import { isTablePath } from '../../content/kinds.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/**
 * Most lines, items, commas, colons and characters that open something in the fields of an entry: each field and each value takes
 * one at least. The fullest of the catalogue has an eighth of it.
 */
const MAX_PARTS = 1000;
const PART = /[\n,:?[{]|-(?= )/g;

/** The same of a list. The longest has a seventh of it. */
const MAX_PARTS_OF_LIST = 50_000;

const NO_FIELDS = { yaml: '', yamlLine: 1 };

/** An entry has a page of fields at most, and a list can be read by a person: neither is given to the parser otherwise. */
export const fieldSize: Rule<TextFile> = {
  id: 'field-size',
  lesson: {
    title: 'Niet te veel velden',
    why: 'Een interventie heeft een paar tientallen velden en waarden. Staan er duizenden, dan is er iets misgegaan, en doet de website er heel lang over.',
    place: 'disk',
    wrong: 'Een interventie met duizenden gemeenten.',
    right: 'Een interventie met een paar tientallen regels velden.',
  },
  check: ({ path, text }) => {
    if (isTablePath(path)) return [];
    const isEntry = isEntryPath(path);
    const { yaml, yamlLine } = isEntry ? (splitFrontmatter(text) ?? NO_FIELDS) : { yaml: text, yamlLine: 1 };
    const most = isEntry ? MAX_PARTS : MAX_PARTS_OF_LIST;
    const offset = yaml.matchAll(PART).drop(most).next().value?.index;
    if (offset === undefined) return [];
    return [
      {
        ...positionsIn(yaml, yamlLine)(offset),
        problem: 'Tot hier staan er al te veel velden en waarden in dit bestand.',
        remedy: `Haal weg wat er niet hoort: er passen ${most} regels en waarden in.`,
      },
    ];
  },
};
