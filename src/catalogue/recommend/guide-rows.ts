/** What the guide knows of interventions and municipalities, in the form in which a browser gets it. */
import type { GuideFacts, Surroundings } from './guide.ts';
import type { EvidenceLevel } from '../taxonomy.ts';

/** The lists of facts, with one for challenges and one for the level of evidence. */
const LISTS = ['sector', 'audience', 'form', 'moment', 'provider', 'municipalities'] as const;

export interface GuideRows {
  /** Every value once, by list: a value's number is its place. */
  values: Record<(typeof LISTS)[number] | 'challenge' | 'evidence', string[]>;
  /**
   * Of each intervention: the numbers of its values in each of the lists, the number of its level of evidence (-1: none), 1
   * where its costs are known, and what it is about: the number of a challenge and its strength in hundredths, in turn.
   */
  rows: [lists: number[][], evidence: number, costs: number, about: number[]][];
}

/** Writes the facts of all interventions as rows of numbers. */
export function writeGuideRows(facts: readonly GuideFacts[]): GuideRows {
  const numbers = new Map<keyof GuideRows['values'], Map<string, number>>();
  const numberOf = (list: keyof GuideRows['values'], value: string) => {
    const known = numbers.get(list) ?? new Map<string, number>();
    numbers.set(list, known);
    if (!known.has(value)) known.set(value, known.size);
    return known.get(value)!;
  };
  const rows = facts.map((each): GuideRows['rows'][number] => [
    LISTS.map((list) => each[list].map((value) => numberOf(list, value))),
    each.evidence === undefined ? -1 : numberOf('evidence', each.evidence),
    Number(each.costs),
    [...each.challenges].flatMap(([slug, strength]) => [
      numberOf('challenge', slug),
      Math.round(strength * 100),
    ]),
  ]);
  const values = Object.fromEntries(
    [...LISTS, 'challenge' as const, 'evidence' as const].map((list) => [
      list,
      [...(numbers.get(list)?.keys() ?? [])],
    ]),
  ) as GuideRows['values'];
  return { values, rows };
}

/** The facts as they were written. */
export function readGuideRows({ values, rows }: GuideRows): GuideFacts[] {
  return rows.map(([lists, evidence, costs, about]) => {
    const challenges = new Map<string, number>();
    for (let at = 0; at < about.length; at += 2) {
      challenges.set(values.challenge[about[at]!]!, about[at + 1]! / 100);
    }
    const named = Object.fromEntries(
      LISTS.map((list, at) => [list, lists[at]!.map((number) => values[list][number]!)]),
    ) as Record<(typeof LISTS)[number], string[]>;
    return {
      ...named,
      evidence: values.evidence[evidence] as EvidenceLevel | undefined,
      costs: costs === 1,
      challenges,
    };
  });
}

/** What is near each municipality. */
export interface SurroundingRows {
  /** The municipalities of each province that have interventions. */
  provinces: string[][];
  /** Of each municipality: its name, the number of its province, and the municipalities that are like it. */
  municipalities: Record<string, [string, number, string[]]>;
}

/** What is near a municipality (slug), and what is like it; `undefined` for one that is not there. */
export function surroundingsIn(
  { provinces, municipalities }: SurroundingRows,
  slug: string,
): Surroundings | undefined {
  if (!Object.hasOwn(municipalities, slug)) return undefined;
  const [municipality, province, peers] = municipalities[slug]!;
  return { municipality, province: new Set(provinces[province]), peers: new Set(peers) };
}
