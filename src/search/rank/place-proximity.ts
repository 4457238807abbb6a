/** How near every municipality is to the places of the query. */
import type { PlaceMatch, PlaceTable } from '../query/places.ts';
import type { PlaceWeights } from '../weights.ts';
import { indexesWhere } from '../selection.ts';

/**
 * By number of municipality: 1 inside, less in the same region, the same province, elsewhere. Where places like it are asked for, those count
 * in place of what is near, and what is elsewhere counts for more.
 */
export function placeProximity(
  found: readonly PlaceMatch[],
  table: PlaceTable,
  weights: PlaceWeights,
): number[] {
  const asksForPeers = found.some(({ peers = [] }) => peers.length > 0);
  const proximity = Array<number>(table.municipalities.length).fill(
    asksForPeers ? weights.unlike : weights.elsewhere,
  );
  const raise = (municipalities: Iterable<number>, to: number) => {
    for (const index of municipalities) proximity[index] = Math.max(proximity[index]!, to);
  };
  for (const { senses, peers = [] } of found) {
    raise(peers, weights.peer);
    const hasMunicipality = senses.some(({ kind }) => kind === 'municipality');
    for (const { kind, municipalities } of senses) {
      raise(municipalities, kind === 'area' && hasMunicipality ? weights.namesake : 1);
      if (peers.length > 0) continue;
      const provinces = new Set(municipalities.map((index) => table.municipalities[index]!.province));
      if (provinces.size > 1) continue;
      const [province] = provinces;
      raise(
        indexesWhere(table.municipalities, (each) => each.province === province),
        weights.province,
      );
      if (kind === 'area') continue;
      for (const area of table.areas) {
        const isRegion = area.label !== province;
        if (isRegion && area.municipalities.includes(municipalities[0]!))
          raise(area.municipalities, weights.region);
      }
    }
  }
  return proximity;
}
