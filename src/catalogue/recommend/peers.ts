import { alsoHereIn } from '../places/elsewhere.ts';
import { regionsIn } from '../places/areas.ts';
import type { Catalogue, Intervention, Municipality } from '../model.ts';
import { sizeClassOf, type SizeClass } from '../places/size-class.ts';

/** What two municipalities have in common, as far as it can be told in words. */
export interface PeerCommon {
  /** The class of size that both are in. */
  sizeClass: SizeClass | undefined;
  /** Whether neither has more than a quarter more inhabitants than the other. */
  similarSize: boolean;
  /** The named regions that both lie in, smallest first. */
  regions: string[];
  province: boolean;
  /** Slugs of the themes that both have interventions on, what weighs most in both first. */
  themes: string[];
}

/** A municipality that another can be compared with. */
export interface Peer {
  municipality: Municipality;
  /** Its own, best documented first, and after them those of others that it does too. */
  interventions: readonly Intervention[];
  /** Likeness from 0 (nothing in common) to 1 (the same). */
  score: number;
  common: PeerCommon;
}

/**
 * Weight of each kind of likeness; together 1. Set by reading the peers of some thirty municipalities. Size weighs most:
 * it decides what a municipality has to work with (staff, schools, money). What it works on comes second, where it
 * lies third: a neighbour is easy to visit, but a city learns more from a city elsewhere than from a village nearby.
 */
const WEIGHTS = { size: 0.45, profile: 0.3, region: 0.25 };

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
  /** Weight of each theme; a vector of length 1, or empty without interventions. */
  profile: ReadonlyMap<string, number>;
}

/**
 * Gives the function that ranks all municipalities with interventions by their likeness to one: by size (twice as
 * large is half as alike), by region and by the themes that they work on, what is rare in the catalogue counting for
 * more. Equals by name.
 */
export function peersIn(
  catalogue: Pick<Catalogue, 'interventions' | 'municipalities' | 'places'>,
): (municipality: Municipality) => Peer[] {
  const regions = regionsIn(catalogue).sort((a, b) => a.municipalities.length - b.municipalities.length);
  const rarity = rarityOfThemes(catalogue.interventions);
  const alsoHere = alsoHereIn(catalogue.interventions);
  const traits = catalogue.municipalities.map((municipality): Traits => {
    const interventions = [
      ...catalogue.interventions.filter(({ municipalities }) => municipalities.includes(municipality.name)),
      ...(alsoHere.get(municipality.name) ?? []).map(({ intervention }) => intervention),
    ];
    return {
      municipality,
      interventions,
      regions: regions.filter((each) => each.municipalities.includes(municipality)).map(({ name }) => name),
      profile: profileOf(interventions, rarity),
    };
  });
  const active = traits.filter(({ interventions }) => interventions.length > 0);

  return ({ slug }) => {
    const own = traits.find(({ municipality }) => municipality.slug === slug);
    if (!own) return [];
    return active
      .filter((other) => other !== own)
      .map((other) => ({
        municipality: other.municipality,
        interventions: other.interventions,
        score: likeness(own, other),
        common: inCommon(own, other),
      }))
      .sort((a, b) => b.score - a.score || a.municipality.name.localeCompare(b.municipality.name, 'nl'));
  };
}

function likeness(a: Traits, b: Traits): number {
  return (
    WEIGHTS.size / timesAsLarge(a, b) +
    WEIGHTS.profile * cosine(a.profile, b.profile) * certainty(a, b) +
    WEIGHTS.region * nearness(a, b)
  );
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

/** How much the profiles tell, from 0 to 1: one entry each says half of what many would. */
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
      .sort((one, other) => weight(other) - weight(one) || one.localeCompare(other)),
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
