/** The name that was most likely meant, for a box that finds nothing: in a file of its own, that is loaded by its address when it is needed. */
import { nearest } from '../../language/nearest.ts';

declare global {
  var nearestName: typeof nearest | undefined;
}

globalThis.nearestName = nearest;
