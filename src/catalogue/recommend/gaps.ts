import { inTurns } from '../in-turns.ts';
import type { Catalogue, Intervention, Municipality } from '../model.ts';
import type { Peer } from './peers.ts';

/** A theme or factor that peers work on and a municipality, as far as the catalogue shows, does not. */
export interface Gap {
  kind: 'theme' | 'factor';
  slug: string;
  name: string;
  /** The peers that have interventions of their own on it, nearest first; what they do after others doesn't count. */
  peers: Municipality[];
  /** All of these, one of each peer before a second of any: what a choice of these municipalities finds. */
  ofPeers: Intervention[];
  /** Those among them that are in no gap before. */
  interventions: Intervention[];
}

/**
 * What comparable municipalities do that is not in the catalogue for this one: themes and factors that peers have
 * interventions on, by number of peers. An intervention is in the first gap that it fits only, and a gap of which
 * all interventions stand in others is left out.
 *
 * @param own The interventions of the municipality itself.
 * @param peers Nearest first; their interventions in the order of the catalogue.
 */
export function gapsOf(
  own: readonly Intervention[],
  peers: readonly Peer[],
  { themes, factors }: Pick<Catalogue, 'themes' | 'factors'>,
): Gap[] {
  const slugsOf = {
    theme: (each: Intervention) => each.themes,
    factor: (each: Intervention) => each.factors,
  };
  const shown = new Set(own.map(({ slug }) => slug));
  return [
    ...themes.map(({ slug, name }) => ({ kind: 'theme' as const, slug, name })),
    ...factors.map(({ slug, name }) => ({ kind: 'factor' as const, slug, name })),
  ]
    .filter(({ kind, slug }) => !own.some((each) => slugsOf[kind](each).includes(slug)))
    .map((group) => {
      const perPeer = peers
        .map(({ municipality, interventions }) => ({
          municipality,
          interventions: interventions.filter(
            (each) =>
              each.municipalities.includes(municipality.name) &&
              slugsOf[group.kind](each).includes(group.slug),
          ),
        }))
        .filter(({ interventions }) => interventions.length > 0);
      return {
        ...group,
        peers: perPeer.map(({ municipality }) => municipality),
        ofPeers: inTurns(perPeer.map(({ interventions }) => interventions)),
      };
    })
    .sort((a, b) => b.peers.length - a.peers.length)
    .map((gap) => {
      const interventions = gap.ofPeers.filter(({ slug }) => !shown.has(slug));
      for (const { slug } of interventions) shown.add(slug);
      return { ...gap, interventions };
    })
    .filter(({ interventions }) => interventions.length > 0);
}
