/** How good a ranked list is for a judged query. */

export interface JudgedQuery {
  id: string;
  kind: string;
  query: string;
  intent: string;
  /** Slug → 2 (just what is looked for) or 1 (worth showing). */
  relevant: Readonly<Record<string, number>>;
  /** Who asks it, where the set tells. */
  side?: 'schools' | 'policy';
}

export interface Figures {
  queries: number;
  ndcg: number;
  hit1: number;
  hit5: number;
  mrr: number;
  empty: number;
}

const gain = (grade: number): number => 2 ** grade - 1;
const discount = (rank: number): number => Math.log2(rank + 1);

/** nDCG of the first ten: 1 when no better order exists. */
export function ndcgAt10(ranked: readonly string[], relevant: JudgedQuery['relevant']): number {
  const dcg = (grades: readonly number[]) =>
    grades.slice(0, 10).reduce((sum, grade, index) => sum + gain(grade) / discount(index + 1), 0);
  const ideal = dcg(Object.values(relevant).sort((a, b) => b - a));
  return ideal === 0 ? 0 : dcg(ranked.map((slug) => relevant[slug] ?? 0)) / ideal;
}

/** Rank (from 1) of the first entry of grade 2, or `undefined`. */
export function firstExact(ranked: readonly string[], relevant: JudgedQuery['relevant']): number | undefined {
  const index = ranked.findIndex((slug) => relevant[slug] === 2);
  return index < 0 ? undefined : index + 1;
}

/** The means over the queries of their ranked lists. */
export function figuresOf(answers: readonly { query: JudgedQuery; ranked: readonly string[] }[]): Figures {
  const mean = (value: (answer: (typeof answers)[number]) => number) =>
    answers.length === 0 ? 0 : answers.reduce((sum, answer) => sum + value(answer), 0) / answers.length;
  const first = ({ query, ranked }: (typeof answers)[number]) =>
    firstExact(ranked, query.relevant) ?? Infinity;
  return {
    queries: answers.length,
    ndcg: mean(({ query, ranked }) => ndcgAt10(ranked, query.relevant)),
    hit1: mean((answer) => (first(answer) === 1 ? 1 : 0)),
    hit5: mean((answer) => (first(answer) <= 5 ? 1 : 0)),
    mrr: mean((answer) => 1 / first(answer)),
    empty: mean(({ ranked }) => (ranked.length === 0 ? 1 : 0)),
  };
}

/** The figures over all queries and by kind, kinds in the order in which they first occur. */
export function figuresByKind(
  answers: readonly { query: JudgedQuery; ranked: readonly string[] }[],
): Map<string, Figures> {
  const kinds = [...new Set(answers.map(({ query }) => query.kind))];
  return new Map([
    ['all', figuresOf(answers)],
    ...kinds.map((kind) => [kind, figuresOf(answers.filter(({ query }) => query.kind === kind))] as const),
  ]);
}
