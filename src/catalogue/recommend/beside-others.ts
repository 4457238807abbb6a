/** A municipality beside others: who is like it, how it stands among them, and what may be of use to it. */
import { groupBy } from '../../language/group-by.ts';
import { standardScoresIn, yearValuesIn } from '../indicators/comparison.ts';
import { indicatorProfile, type IndicatorReading } from '../indicators/profile.ts';
import { memoize } from '../../language/memoize.ts';
import type { Catalogue, Intervention, Municipality } from '../model.ts';
import { entriesByPlace } from '../places/areas.ts';
import { alsoHereIn, type AlsoHere } from '../places/elsewhere.ts';
import { sizeClassOf } from '../places/size-class.ts';
import { interventionsForNeedsIn, outliersOf, type NeedGroup } from './needs.ts';
import { PEER_LEGS, peersIn, type Peer, type PeerLeg } from './peers.ts';

export interface BesideOthers {
  /** Its own interventions, in the order of the catalogue. */
  own: readonly Intervention[];
  /** What entries of others mention as done here too. */
  alsoHere: readonly AlsoHere[];
  /** All that is done here: `own`, and then that of others. */
  interventions: readonly Intervention[];
  /** Ten at most, alike in all together, most alike first. */
  peers: readonly Peer[];
  /** Ten at most, alike in one thing. */
  peersBy: Readonly<Record<PeerLeg, readonly Peer[]>>;
  /** Its latest figures, beside those of its peers in size and region. */
  readings: readonly IndicatorReading[];
  /** What stands out unfavourably against its peers in size and region, most first, with interventions for it. */
  needs: readonly NeedGroup[];
}

/** Gives the function that sets a municipality beside the others; its results are cached. */
export function besideOthersIn(
  catalogue: Pick<Catalogue, 'interventions' | 'municipalities' | 'places' | 'indicators' | 'concepts'>,
): (municipality: Municipality) => BesideOthers {
  const { interventions, municipalities, indicators } = catalogue;
  const peersOf = peersIn(catalogue);
  const valuesOf = yearValuesIn(indicators.list);
  const scoreOf = standardScoresIn(indicators.list, valuesOf);
  const entries = entriesByPlace(interventions);
  const alsoHere = alsoHereIn(interventions);
  const interventionsForNeeds = interventionsForNeedsIn(catalogue);
  const sizeClasses = groupBy(municipalities, sizeClassFrom);

  return memoize((municipality) => {
    const { name } = municipality;
    const peers = peersOf(municipality);
    const peersBy = Object.fromEntries(PEER_LEGS.map((leg) => [leg, peersOf(municipality, [leg])])) as Record<
      PeerLeg,
      Peer[]
    >;
    const inPlace = peersBy.place.map((peer) => peer.municipality);
    const own = entries.get(name) ?? [];
    const here = alsoHere.get(name) ?? [];
    return {
      ...{ own, peers, peersBy },
      alsoHere: here,
      interventions: [...own, ...here.map(({ intervention }) => intervention)],
      readings: indicatorProfile(
        municipality,
        { peers: inPlace, sizeClass: sizeClasses.get(sizeClassFrom(municipality)) ?? [] },
        indicators.list,
        valuesOf,
      ),
      needs: interventionsForNeeds(
        outliersOf(municipality, inPlace, indicators.list, scoreOf),
        municipality,
        [...peers, ...peersBy.need].map((peer) => peer.municipality),
      ),
    };
  });
}

/** What names the class of size of a municipality: the lowest number of inhabitants in it. */
const sizeClassFrom = ({ inhabitants }: Municipality) => sizeClassOf(inhabitants).from;
