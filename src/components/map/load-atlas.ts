import borders from '../../assets/gemeenten-2023.topo.json';
import { drawAtlas } from './atlas.ts';
import type { Borders } from './map.ts';

/** The large map of the Netherlands, drawn once for all pages. */
export const atlas = drawAtlas(borders as unknown as Borders);
