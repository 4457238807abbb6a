import type { Article, Intervention } from './model.ts';

/** Number of interventions shown with an article. */
const MOST = 6;

/**
 * The interventions that fit a knowledge article best: those that share most of its themes and factors, an entry in a
 * municipality that the article names first.
 *
 * @param interventions Best documented first: decides between equals.
 */
export function interventionsFor(article: Article, interventions: readonly Intervention[]): Intervention[] {
  const shared = (as: readonly string[], bs: readonly string[]) => as.filter((a) => bs.includes(a)).length;
  return interventions
    .map((intervention) => ({
      intervention,
      points:
        2 * shared(article.themes, intervention.themes) +
        shared(article.factors, intervention.factors) +
        2 * Math.min(1, shared(article.municipalities, intervention.municipalities)),
    }))
    .filter(({ points }) => points >= 3)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ intervention }) => intervention);
}
