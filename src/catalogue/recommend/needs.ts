/** From what stands out in the figures of a municipality to interventions that work on it. */
import { groupBy } from '../../language/group-by.ts';
import { standardScoresIn } from '../indicators/comparison.ts';
import { medianOf, valuesAmong, type Indicator } from '../indicators/values.ts';
import { memoize } from '../../language/memoize.ts';
import { slugOf } from '../../language/slug.ts';
import { allPlacesOf } from '../places/elsewhere.ts';
import type { Catalogue, Concept, Intervention, Municipality } from '../model.ts';

/** A figure of a municipality stands out when it is so many standard deviations from the median of its peers. */
export const STANDS_OUT = 1;

/** An indicator on which a municipality is less favourable than its peers. */
export interface Outlier {
  indicator: Indicator;
  year: number;
  value: number;
  /** The median of the peers in that year. */
  peers: number;
  /** How far the value is from that, in standard deviations of all municipalities; always positive. */
  deviations: number;
}

/**
 * Where a municipality stands out unfavourably against its peers, most first. Indicators of which neither way is more
 * favourable, and values that are too rough, are left out: see `standardScoresIn`.
 *
 * @param peers Those that are alike in size and region: peers in need would hide what stands out.
 */
export function outliersOf(
  { code }: Municipality,
  peers: readonly Municipality[],
  indicators: readonly Indicator[],
  scoreOf = standardScoresIn(indicators),
): Outlier[] {
  const codes = peers.map((peer) => peer.code);
  return indicators
    .flatMap((indicator): Outlier[] => {
      const score = scoreOf(indicator.slug, code);
      const median = score && medianOf(valuesAmong(indicator, score.year, codes));
      if (!score || median === undefined || indicator.better === 'neither') return [];
      const { year, value, deviation } = score;
      const above = (value - median) / deviation;
      const deviations = indicator.better === 'lower' ? above : -above;
      return deviations >= STANDS_OUT ? [{ indicator, year, value, peers: median, deviations }] : [];
    })
    .sort((a, b) => b.deviations - a.deviations);
}

/** Outliers that touch the same factors, or one that touches none, with interventions that work on these. */
export interface NeedGroup {
  /** What stands out most first. */
  outliers: Outlier[];
  /** Slugs of the factors; without any there are no interventions. */
  factors: string[];
  /** Slug of the concept that interventions may name instead. */
  concept: string | undefined;
  /** Of peers: what names the concept first, then what was studied. */
  fromPeers: Intervention[];
  /** Of other municipalities, all of them studied. */
  studiedElsewhere: Intervention[];
}

/** The most interventions of each kind in a group. */
const MOST = { fromPeers: 3, studiedElsewhere: 2 };

/**
 * Gives the interventions for what stands out in a municipality.
 *
 * @param peers The municipalities to look at first.
 */
type InterventionsForNeeds = (
  outliers: readonly Outlier[],
  municipality: Municipality,
  peers: readonly Municipality[],
) => NeedGroup[];

/**
 * Gives the function that finds interventions for what stands out: in each group first those that name the concept of the
 * figure, then those that were studied, then those that work on most of its factors; in a sector that the figure is about,
 * one of each municipality, and each intervention in the first group that it fits. What the municipality does itself is
 * left out, under the same title elsewhere too. Every outlier is in a group, also where nothing is found for it.
 *
 * @param catalogue Its interventions in its order.
 */
export function interventionsForNeedsIn({
  interventions,
  concepts,
}: Pick<Catalogue, 'interventions' | 'concepts'>): InterventionsForNeeds {
  const titles = new Map(interventions.map((each) => [each, slugOf(each.title)]));
  const titleOf = (each: Intervention) => titles.get(each)!;
  const doneIn = new Map<string, Set<Intervention>>();
  for (const each of interventions) {
    for (const place of allPlacesOf(each)) doneIn.set(place, (doneIn.get(place) ?? new Set()).add(each));
  }
  const candidatesFor = memoize((indicator: Indicator) =>
    candidatesAmong(interventions, indicator, concepts),
  );

  return (outliers, { name }, peers) => {
    const peerNames = new Set(peers.map((peer) => peer.name));
    const isOfPeer = ({ municipalities }: Intervention) => municipalities.some((each) => peerNames.has(each));
    const shown = new Set<Intervention>();
    const own = doneIn.get(name) ?? new Set();
    const ownTitles = new Set(Array.from(own, titleOf));
    const isNew = (each: Intervention) => !own.has(each) && !ownTitles.has(titleOf(each)) && !shown.has(each);
    const groups = groupBy(outliers, ({ indicator }) =>
      indicator.factors.length > 0
        ? [...factorsOf(indicator), ...indicator.sectors].toSorted().join()
        : indicator.slug,
    );
    return [...groups.values()].map((group) => {
      const [{ indicator }] = group as [Outlier, ...Outlier[]];
      const candidates = indicator.factors.length > 0 ? candidatesFor(indicator) : [];
      const firstOf = (isWanted: (each: Intervention) => boolean, most: number) =>
        candidates
          .filter((each) => isWanted(each) && isNew(each))
          .filter(isDifferent(titleOf))
          .slice(0, most);
      const fromPeers = firstOf(isOfPeer, MOST.fromPeers);
      const studiedElsewhere = firstOf((each) => isStudied(each) && !isOfPeer(each), MOST.studiedElsewhere);
      for (const each of [...fromPeers, ...studiedElsewhere]) shown.add(each);
      return {
        outliers: group,
        factors: factorsOf(indicator),
        concept: indicator.concept,
        fromPeers,
        studiedElsewhere,
      };
    });
  };
}

/** Whether there is an intervention for what stands out. */
export function hasInterventions({ fromPeers, studiedElsewhere }: NeedGroup): boolean {
  return fromPeers.length + studiedElsewhere.length > 0;
}

/** What works on an indicator, what fits it best first. */
function candidatesAmong(
  interventions: readonly Intervention[],
  indicator: Indicator,
  concepts: readonly Concept[],
): Intervention[] {
  const factors = factorsOf(indicator);
  const inSector = (each: Intervention) =>
    indicator.sectors.length === 0 || each.sectors.some((sector) => indicator.sectors.includes(sector));
  const isAbout = namesConcept(concepts.find(({ slug }) => slug === indicator.concept));
  return interventions
    .filter(inSector)
    .map((each) => ({
      each,
      about: Number(isAbout(each)),
      evidence: evidenceOf(each),
      fit: each.factors.filter((factor) => factors.includes(factor)).length,
    }))
    .filter(({ about, fit }) => about > 0 || fit > 0)
    .sort((a, b) => b.about - a.about || b.evidence - a.evidence || b.fit - a.fit)
    .map(({ each }) => each);
}

/** Whether outsiders studied it, or its effect was measured. */
export function isStudied(intervention: Pick<Intervention, 'evidence'>): boolean {
  return evidenceOf(intervention) > 0;
}

/** 2 where an effect was measured, 1 where outsiders studied it, else 0. */
function evidenceOf({ evidence }: Pick<Intervention, 'evidence'>): number {
  return evidence?.level === 'effect gemeten' ? 2 : evidence?.level === 'onderzocht' ? 1 : 0;
}

/** Tells whether an intervention names a concept, by any of its words, in its title, summary or goal. */
function namesConcept(concept: Concept | undefined): (intervention: Intervention) => boolean {
  const words = concept ? [concept.term, ...concept.synonyms].map((word) => word.toLowerCase()) : [];
  const abbreviations = new Set(concept?.abbreviations);
  return ({ title, summary, goal }) => {
    const text = [title, summary, goal].join(' ');
    const typed = text.match(/\p{L}+/gu) ?? [];
    return (
      words.some((word) => text.toLowerCase().includes(word)) || typed.some((word) => abbreviations.has(word))
    );
  };
}

const factorsOf = ({ factors }: Indicator) => factors.map(({ factor }) => factor);

/** Lets one of each municipality through, and of each title: the same project in another place says nothing new. */
function isDifferent(
  titleOf: (intervention: Intervention) => string,
): (intervention: Intervention) => boolean {
  const seen = new Set<string>();
  return (each) => {
    const [place = ''] = each.municipalities;
    const title = titleOf(each);
    const isNew = !seen.has(place) && !seen.has(title);
    if (isNew) seen.add(place).add(title);
    return isNew;
  };
}
