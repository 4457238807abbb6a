import type { Article, Intervention } from '../model.ts';

/** Points (see `fit`) from which an article and an intervention belong together. */
const FITS = 3;

/** Number of interventions shown with an article, and of articles shown with an intervention. */
const MAX_INTERVENTIONS = 6;
const MAX_ARTICLES = 3;

/**
 * The interventions that fit a knowledge article best.
 *
 * @param interventions Best documented first: decides between equals.
 */
export function interventionsFor(article: Article, interventions: readonly Intervention[]): Intervention[] {
  return best(interventions, (intervention) => fit(article, intervention), MAX_INTERVENTIONS);
}

/** The knowledge articles that fit an intervention best. */
export function articlesFor(intervention: Intervention, articles: readonly Article[]): Article[] {
  return best(articles, (article) => fit(article, intervention), MAX_ARTICLES);
}

/** Two points for each shared theme, one for each shared factor, two for a municipality that the article names. */
function fit(article: Article, intervention: Intervention): number {
  const shared = (as: readonly string[], bs: readonly string[]) => as.filter((a) => bs.includes(a)).length;
  return (
    2 * shared(article.themes, intervention.themes) +
    shared(article.factors, intervention.factors) +
    2 * Math.min(1, shared(article.municipalities, intervention.municipalities))
  );
}

function best<T>(things: readonly T[], pointsOf: (thing: T) => number, most: number): T[] {
  return things
    .map((thing) => ({ thing, points: pointsOf(thing) }))
    .filter(({ points }) => points >= FITS)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ thing }) => thing);
}
