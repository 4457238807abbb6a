import type { Intervention } from '../model.ts';
import { bySlug } from '../order.ts';
import { withoutDiacritics } from '../../language/slug.ts';

/** What two entries have in common, as far as it can be put into words. Slugs, codes and names as in the entries. */
export interface Common {
  mainTheme: boolean;
  themes: string[];
  factors: string[];
  sectors: Intervention['sectors'];
}

export interface Related {
  intervention: Intervention;
  /** Likeness from 0 (nothing in common) to 1 (the same). */
  score: number;
  common: Common;
}

/**
 * Weight of each kind of feature, set by reading the related entries of a few dozen entries: what an entry is about
 * (theme, factor, the words of its title and summary) counts for more than for whom or where it is.
 */
const WEIGHTS = { mainTheme: 1, theme: 1, factor: 0.9, sector: 0.5, municipality: 0.2, title: 1, words: 0.5 };

/** A word that more than this share of the entries use says nothing about what an entry is about. */
const COMMON_WORD = 0.2;

/** Number of entries to compare with at the most, so that the time for all entries grows linearly. */
const MAX_CANDIDATES = 400;

/** Shows at least `LEAST` and at most `MOST` related entries; in between only those at least this alike. */
const LEAST = 3;
const MOST = 6;
const ALIKE = 0.12;

/**
 * Gives the function that finds an entry's related entries: those with which it shares most themes, factors, sectors
 * and words, what is rare in the catalogue counting for more (cosine of tf-idf vectors over all features). Without a theme or a factor
 * in common they are no relatives: a sector, a place or words say nothing of what an entry is about.
 */
export function relatedIn(interventions: readonly Intervention[]): (intervention: Intervention) => Related[] {
  const { vectors, holders } = vectorsOf(interventions);
  const places = new Map(interventions.map((intervention, index) => [intervention.slug, index]));
  const weightsOfOwn = new Float64Array(holders.length);

  return (intervention) => {
    const own = places.get(intervention.slug);
    const vector = own === undefined ? undefined : vectors[own];
    if (!vector) return [];
    vector.features.forEach((feature, at) => (weightsOfOwn[feature] = vector.weights[at]!));
    const candidates = candidatesFor(vector, holders)
      .filter((entry) => entry !== own)
      .map((entry) => ({
        intervention: interventions[entry]!,
        score: product(vectors[entry]!, weightsOfOwn),
      }))
      .sort((a, b) => b.score - a.score || bySlug(a.intervention, b.intervention));
    const related: Related[] = [];
    for (const { intervention: other, score } of candidates) {
      if (related.length === MOST || (related.length >= LEAST && score < ALIKE)) break;
      const common = inCommon(intervention, other);
      if (common.themes.length > 0 || common.factors.length > 0)
        related.push({ intervention: other, score, common });
    }
    for (const feature of vector.features) weightsOfOwn[feature] = 0;
    return related;
  };
}

/** Features by their numbers, each with its weight; of length 1. */
interface Vector {
  features: Uint32Array;
  weights: Float64Array;
}

/** The vector of each entry, and by the number of a feature the entries that have it. */
function vectorsOf(interventions: readonly Intervention[]): { vectors: Vector[]; holders: number[][] } {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const numberOf = (feature: string) => {
    const number = numbers.get(feature) ?? holders.push([]) - 1;
    numbers.set(feature, number);
    return number;
  };
  const vectors = interventions.map((intervention, entry): Vector => {
    const weights = featuresOf(intervention);
    const features = Uint32Array.from(weights.keys(), numberOf);
    for (const feature of features) holders[feature]!.push(entry);
    return { features, weights: Float64Array.from(weights.values()) };
  });
  const rarities = Float64Array.from(numbers, ([feature, number]) => {
    const share = holders[number]!.length / interventions.length;
    return feature.startsWith('word:') && share > COMMON_WORD ? 0 : Math.log(1 + 1 / share);
  });
  for (const { features, weights } of vectors) {
    features.forEach((feature, at) => (weights[at]! *= rarities[feature]!));
    const length = Math.hypot(...weights);
    weights.forEach((weight, at) => (weights[at] = weight / length));
  }
  return { vectors, holders };
}

/** The entries that have an entry's rarest features, itself among them. */
function candidatesFor({ features }: Vector, holders: readonly number[][]): number[] {
  const candidates = new Set<number>();
  const rarestFirst = Array.from(features, (feature) => holders[feature]!).sort(
    (a, b) => a.length - b.length,
  );
  for (const entries of rarestFirst) {
    for (const entry of entries) {
      candidates.add(entry);
      if (candidates.size > MAX_CANDIDATES) return [...candidates];
    }
  }
  return [...candidates];
}

/** The features of an entry with the weight of each; a word of the title counts as such, once. */
function featuresOf(intervention: Intervention): Map<string, number> {
  const features = new Map<string, number>();
  for (const word of wordsOf(`${intervention.summary} ${intervention.goal} ${intervention.text}`)) {
    features.set(`word:${word}`, WEIGHTS.words);
  }
  for (const word of wordsOf(intervention.title)) features.set(`word:${word}`, WEIGHTS.title);
  for (const theme of intervention.themes) features.set(`theme:${theme}`, WEIGHTS.theme);
  features.set(`mainTheme:${intervention.themes[0]}`, WEIGHTS.mainTheme);
  for (const factor of intervention.factors) features.set(`factor:${factor}`, WEIGHTS.factor);
  for (const sector of intervention.sectors) features.set(`sector:${sector}`, WEIGHTS.sector);
  for (const place of intervention.municipalities) features.set(`place:${place}`, WEIGHTS.municipality);
  return features;
}

/** The different words of four letters or more. */
function wordsOf(text: string): Set<string> {
  return new Set(
    withoutDiacritics(text)
      .toLowerCase()
      .match(/[a-z]{4,}/g),
  );
}

/**
 * Of two vectors of length 1 the cosine of the angle between them.
 *
 * @param others The weights of the other, by the number of the feature.
 */
function product({ features, weights }: Vector, others: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < features.length; at++) sum += weights[at]! * others[features[at]!]!;
  return sum;
}

function inCommon(a: Intervention, b: Intervention): Common {
  const shared = <T>(as: readonly T[], bs: readonly T[]) => as.filter((each) => bs.includes(each));
  return {
    mainTheme: a.themes[0] === b.themes[0],
    themes: shared(a.themes, b.themes),
    factors: shared(a.factors, b.factors),
    sectors: shared(a.sectors, b.sectors),
  };
}
