import type { Intervention } from '../model.ts';
import { withoutDiacritics } from '../../language/slug.ts';

/** What two entries have in common, as far as it can be told in words. Slugs, codes and names as in the entries. */
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
  const features = interventions.map(featuresOf);
  const holders = new Map<string, number[]>();
  features.forEach((weights, entry) => {
    for (const feature of weights.keys()) holders.set(feature, [...(holders.get(feature) ?? []), entry]);
  });

  const rarity = (feature: string) => {
    const share = (holders.get(feature)?.length ?? 0) / interventions.length;
    return feature.startsWith('word:') && share > COMMON_WORD ? 0 : Math.log(1 + 1 / share);
  };
  const vectors = features.map((weights) => {
    const vector = new Map<string, number>();
    for (const [feature, weight] of weights) vector.set(feature, weight * rarity(feature));
    const length = Math.hypot(...vector.values());
    for (const [feature, value] of vector) vector.set(feature, value / length);
    return vector;
  });
  const places = new Map(interventions.map((intervention, index) => [intervention.slug, index]));

  return (intervention) => {
    const own = places.get(intervention.slug);
    const vector = own === undefined ? undefined : vectors[own];
    if (!vector) return [];
    const rarestFirst = [...vector.keys()].sort(
      (a, b) => (holders.get(a)?.length ?? 0) - (holders.get(b)?.length ?? 0),
    );
    const candidates = new Set<number>();
    for (const feature of rarestFirst) {
      for (const entry of holders.get(feature) ?? []) {
        if (entry !== own && candidates.size < MAX_CANDIDATES) candidates.add(entry);
      }
    }
    return [...candidates]
      .flatMap((entry): Related[] => {
        const other = interventions[entry];
        if (!other) return [];
        const common = inCommon(intervention, other);
        if (common.themes.length === 0 && common.factors.length === 0) return [];
        return [{ intervention: other, score: cosine(vector, vectors[entry]), common }];
      })
      .sort((a, b) => b.score - a.score || a.intervention.slug.localeCompare(b.intervention.slug))
      .slice(0, MOST)
      .filter(({ score }, rank) => rank < LEAST || score >= ALIKE);
  };
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

/** Cosine of the angle between two vectors of length 1. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const [feature, value] of a) sum += value * (b?.get(feature) ?? 0);
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
