import { fittingSlug, slugOf } from '../language/slug.ts';

/** The name of the file of an intervention, without its extension: its id and its address on the site. */
export function interventionSlug(municipality: string, title: string): string {
  return fittingSlug(slugOf(`${municipality} ${title}`));
}
