import type { Article, Catalogue, Intervention } from '../model.ts';
import { sharedConceptsIn } from './shared-concepts.ts';

/** Points from which an article and an intervention belong together. */
const FITS = 3;

/** What each shared theme and factor is worth, a municipality that the article names, and the concepts that they share. */
const POINTS = { theme: 2, factor: 1, municipality: 2, concepts: 8 };

/** Number of interventions shown with an article, and of articles shown with an intervention. */
const MAX_INTERVENTIONS = 6;
const MAX_ARTICLES = 3;

interface ArticleFit {
  /** The interventions that fit a knowledge article best. Equals stand in the order of the catalogue. */
  interventionsFor: (article: Article) => Intervention[];
  /** The knowledge articles that fit an intervention best. */
  articlesFor: (intervention: Intervention) => Article[];
}

/** Gives the functions that bring articles and interventions together: by the concepts, themes, factors and municipalities that they share. */
export function articleFitIn({
  interventions,
  articles,
}: Pick<Catalogue, 'interventions' | 'articles'>): ArticleFit {
  const sharedConcepts = sharedConceptsIn(interventions);
  const shared = (as: readonly string[], bs: readonly string[]) => as.filter((a) => bs.includes(a)).length;
  const fit = (article: Article, intervention: Intervention) =>
    POINTS.theme * shared(article.themes, intervention.themes) +
    POINTS.factor * shared(article.factors, intervention.factors) +
    POINTS.municipality * Math.min(1, shared(article.municipalities, intervention.municipalities)) +
    POINTS.concepts * sharedConcepts(article.concepts, intervention);
  return {
    interventionsFor: (article) =>
      best(interventions, (intervention) => fit(article, intervention), MAX_INTERVENTIONS),
    articlesFor: (intervention) => best(articles, (article) => fit(article, intervention), MAX_ARTICLES),
  };
}

function best<T>(things: readonly T[], pointsOf: (thing: T) => number, most: number): T[] {
  return things
    .map((thing) => ({ thing, points: pointsOf(thing) }))
    .filter(({ points }) => points >= FITS)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ thing }) => thing);
}
