import borders from '../../assets/gemeenten-2023.topo.json';
import { drawMap, type Borders } from './map.ts';

/** The map of the Netherlands, drawn once for all pages. */
export const map = drawMap(borders as unknown as Borders);
