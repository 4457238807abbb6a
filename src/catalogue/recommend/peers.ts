/** Which municipalities are alike, and in what. */
import { compareNames } from '../../language/alphabet.ts';
import { standardScoresIn } from '../indicators/comparison.ts';
import type { Indicator } from '../indicators/values.ts';
import { alsoHereIn } from '../places/elsewhere.ts';
import { entriesByPlace, regionsIn } from '../places/areas.ts';
import type { Catalogue, Intervention, Municipality } from '../model.ts';
import { sizeClassOf, type SizeClass } from '../places/size-class.ts';

/** In what two municipalities can be alike: size and region, need (by the indicators), what they work on. */
export const PEER_LEGS = ['place', 'need', 'approach'] as const;
export type PeerLeg = (typeof PEER_LEGS)[number];

/** An indicator on which two municipalities are about equal. */
interface SharedNeed {
  indicator: Indicator;
  /** The lower of their two values, and the higher. */
  low: number;
  high: number;
  /** Whether both are clearly off the mean of all municipalities. */
  isInformative: boolean;
}

/** What two municipalities have in common, as far as it can be put into words. */
export interface PeerCommon {
  /** The class of size that both are in. */
  sizeClass: SizeClass | undefined;
  /** Whether neither has more than a quarter more inhabitants than the other. */
  similarSize: boolean;
  /** The named regions that both lie in, smallest first. */
  regions: string[];
  province: boolean;
  /** Slugs of the themes that both have interventions on, stopped ones too, what weighs most in both first. */
  themes: string[];
  /** The indicators on which they are about equal, what sets both apart from most others first. */
  needs: SharedNeed[];
}

/** A municipality that another can be compared with. */
export interface Peer {
  municipality: Municipality;
  /** Its own, in the order of the catalogue, and after them those of others that it does too. */
  interventions: readonly Intervention[];
  /** Likeness from 0 (nothing in common) to 1 (the same). */
  score: number;
  common: PeerCommon;
}

/**
 * Weight of each leg; together 1. Set by reading the peers of some thirty municipalities. Where a municipality stands
 * weighs most: its size decides what it has to work with (staff, schools, money). Its need comes second, what it works
 * on third.
 */
export const LEG_WEIGHTS: Readonly<Record<PeerLeg, number>> = { place: 0.5, need: 0.3, approach: 0.2 };

/**
 * Weight of size and region in the leg of both: a neighbour is easy to visit, but a city learns more from a city
 * elsewhere than from a village nearby.
 */
export const PLACE_WEIGHTS = { size: 0.64, region: 0.36 };

/**
 * Least part of the weights of the indicators that must be known of both municipalities to compare their need.
 */
const ENOUGH_KNOWN = 0.6;

/** The number of most similar municipalities that count as peers. */
export const MAX_PEERS = 10;

/**
 * Up to so many standard deviations from each other two values are about equal, as long as neither is more than so many times the other:
 * where values are skewed, as those of educational disadvantage, the low ones are all within a deviation, and yet 9 points are twice 4.6.
 */
const ABOUT_EQUAL = { deviations: 0.75, times: 1.25 };

/** From so many standard deviations a value is clearly off the mean. */
const OFF_THE_MEAN = 0.5;

/** So many times as many inhabitants is still called about as large. */
const SIMILAR_SIZE = 1.25;

/** Likeness of two municipalities in one province but not in one named region, which would be 1. */
const SAME_PROVINCE = 0.6;

/** Weight of a theme that is not an entry's main theme, whose weight is 1. */
const OTHER_THEME = 0.5;

/** What a municipality is compared by. */
interface Traits {
  municipality: Municipality;
  interventions: Intervention[];
  regions: readonly string[];
  /** Number of standard deviations from the mean, of each indicator of need that is known. */
  need: ReadonlyMap<Indicator, { value: number; z: number }>;
  /** Weight of each theme; a vector of length 1, or empty without interventions. */
  profile: ReadonlyMap<string, number>;
}

/**
 * Gives the municipalities with interventions that are most alike, ten at most, most alike first; by all legs, or by those that are
 * named. What is not alike at all, or can't be compared, is left out.
 */
type PeersOf = (municipality: Municipality, legs?: readonly PeerLeg[]) => Peer[];

/**
 * Gives the function that ranks all municipalities with interventions by their likeness to one: by size (twice as large
 * is half as alike) and region, by need (see `needLikeness`) and by the themes that they work on, what is rare in the
 * catalogue counting for more. Equals by name.
 */
export function peersIn(
  catalogue: Pick<Catalogue, 'interventions' | 'municipalities' | 'places' | 'indicators'>,
): PeersOf {
  const regions = regionsIn(catalogue).sort((a, b) => a.municipalities.length - b.municipalities.length);
  const rarity = rarityOfThemes(catalogue.interventions);
  const needIndicators = catalogue.indicators.list.filter(({ needWeight }) => needWeight > 0);
  const scoreOf = standardScoresIn(catalogue.indicators.list);
  const entries = entriesByPlace(catalogue.interventions);
  const alsoHere = alsoHereIn(catalogue.interventions);
  const traits = catalogue.municipalities.map((municipality): Traits => {
    const interventions = [
      ...(entries.get(municipality.name) ?? []),
      ...(alsoHere.get(municipality.name) ?? []).map(({ intervention }) => intervention),
    ];
    return {
      municipality,
      interventions,
      regions: regions.filter((each) => each.municipalities.includes(municipality)).map(({ name }) => name),
      need: new Map(
        needIndicators.flatMap((indicator) => {
          const score = scoreOf(indicator.slug, municipality.code);
          return score ? [[indicator, score]] : [];
        }),
      ),
      profile: profileOf(interventions, rarity),
    };
  });
  const active = traits.filter(({ interventions }) => interventions.length > 0);

  return ({ slug }, legs = PEER_LEGS) => {
    const own = traits.find(({ municipality }) => municipality.slug === slug);
    if (!own) return [];
    return active
      .filter((other) => other !== own)
      .map((other) => ({ other, score: likeness(own, other, legs, needIndicators) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || compareNames(a.other.municipality.name, b.other.municipality.name))
      .slice(0, MAX_PEERS)
      .map(({ other, score }) => ({
        municipality: other.municipality,
        interventions: other.interventions,
        score,
        common: inCommon(own, other),
      }));
  };
}

function likeness(
  a: Traits,
  b: Traits,
  legs: readonly PeerLeg[],
  needIndicators: readonly Indicator[],
): number {
  const likenessIn: Record<PeerLeg, () => number> = {
    place: () => PLACE_WEIGHTS.size / timesAsLarge(a, b) + PLACE_WEIGHTS.region * nearness(a, b),
    need: () => needLikeness(a, b, needIndicators),
    approach: () => cosine(a.profile, b.profile) * certainty(a, b),
  };
  const weight = legs.reduce((sum, leg) => sum + LEG_WEIGHTS[leg], 0);
  return legs.reduce((sum, leg) => sum + LEG_WEIGHTS[leg] * likenessIn[leg](), 0) / weight;
}

/**
 * How alike two municipalities are in need, from 0 to 1: `exp(-d)`, where `d` is the distance of their z-scores,
 * `√(Σ w (z₁ − z₂)² / Σ w)` over the indicators that are known of both, each with its weight. 0 when too little is known.
 */
function needLikeness(a: Traits, b: Traits, indicators: readonly Indicator[]): number {
  let [known, squares, all] = [0, 0, 0];
  for (const indicator of indicators) {
    const { needWeight } = indicator;
    all += needWeight;
    const [one, other] = [a.need.get(indicator), b.need.get(indicator)];
    if (!one || !other) continue;
    known += needWeight;
    squares += needWeight * (one.z - other.z) ** 2;
  }
  return all > 0 && known / all >= ENOUGH_KNOWN ? Math.exp(-Math.sqrt(squares / known)) : 0;
}

/** Nearest to the edge first: the smaller of both distances from the mean, less what parts the two. */
function sharedNeeds(a: Traits, b: Traits): SharedNeed[] {
  return [...a.need]
    .flatMap(([indicator, one]) => {
      const other = b.need.get(indicator);
      const apart = other ? Math.abs(one.z - other.z) : Infinity;
      if (!other || apart > ABOUT_EQUAL.deviations) return [];
      const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
      if (high > low * ABOUT_EQUAL.times) return [];
      const fromMean = Math.min(Math.abs(one.z), Math.abs(other.z));
      const isInformative = fromMean >= OFF_THE_MEAN && one.z * other.z > 0;
      return [{ need: { indicator, low, high, isInformative }, weight: fromMean - apart }];
    })
    .sort((one, other) => other.weight - one.weight)
    .map(({ need }) => need);
}

function timesAsLarge(a: Traits, b: Traits): number {
  const [smaller = 1, larger = 1] = [a.municipality.inhabitants, b.municipality.inhabitants].sort(
    (one, other) => one - other,
  );
  return larger / smaller;
}

function nearness(a: Traits, b: Traits): number {
  if (a.regions.some((region) => b.regions.includes(region))) return 1;
  return a.municipality.province === b.municipality.province ? SAME_PROVINCE : 0;
}

/** How reliable the profiles are, from 0 to 1: one entry each says half of what many would. */
function certainty(a: Traits, b: Traits): number {
  const fewest = Math.min(a.interventions.length, b.interventions.length);
  return fewest / (fewest + 1);
}

function inCommon(a: Traits, b: Traits): PeerCommon {
  const sizeClass = sizeClassOf(a.municipality.inhabitants);
  const weight = (theme: string) => (a.profile.get(theme) ?? 0) * (b.profile.get(theme) ?? 0);
  return {
    sizeClass: sizeClass.from === sizeClassOf(b.municipality.inhabitants).from ? sizeClass : undefined,
    similarSize: timesAsLarge(a, b) <= SIMILAR_SIZE,
    regions: a.regions.filter((region) => b.regions.includes(region)),
    province: a.municipality.province === b.municipality.province,
    themes: [...a.profile.keys()]
      .filter((theme) => b.profile.has(theme))
      .sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1)),
    needs: sharedNeeds(a, b),
  };
}

/** How rare each theme is: 0.7 for a theme of every entry, more for one of few. */
function rarityOfThemes(interventions: readonly Intervention[]): (theme: string) => number {
  const counts = new Map<string, number>();
  for (const theme of interventions.flatMap(({ themes }) => themes)) {
    counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return (theme) => Math.log(1 + interventions.length / (counts.get(theme) ?? 1));
}

function profileOf(
  interventions: readonly Intervention[],
  rarity: (theme: string) => number,
): Map<string, number> {
  const profile = new Map<string, number>();
  for (const { themes } of interventions) {
    themes.forEach((theme, index) => {
      const weight = (index === 0 ? 1 : OTHER_THEME) * rarity(theme);
      profile.set(theme, (profile.get(theme) ?? 0) + weight);
    });
  }
  const length = Math.hypot(...profile.values());
  for (const [theme, weight] of profile) profile.set(theme, weight / length);
  return profile;
}

/** Cosine of the angle between two vectors of length 1; 0 when one is empty. */
function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [theme, weight] of a) sum += weight * (b.get(theme) ?? 0);
  return sum;
}
