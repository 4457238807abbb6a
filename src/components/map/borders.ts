import type { GeometryCollection, Topology } from 'topojson-specification';
import borders from '../../assets/gemeenten-2023.topo.json';
import { drawAtlas } from './atlas.ts';
import { drawMap } from './locator.ts';

/** Municipal borders of 2023 as TopoJSON in WGS84, and the outline of the country. © CBS/Kadaster, CC BY 4.0. */
export type Borders = Topology<{
  gemeenten: GeometryCollection<{ code: string }>;
  nederland: GeometryCollection;
}>;

/** The large map of the Netherlands, drawn once for all pages. */
export const atlas = drawAtlas(borders as unknown as Borders);

/** The small map of the Netherlands, drawn once for all pages. */
export const map = drawMap(borders as unknown as Borders);
