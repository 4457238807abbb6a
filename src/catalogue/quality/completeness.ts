import type { Intervention } from '../model.ts';
import { byTitle } from '../order.ts';
import { knownFacts } from './known-facts.ts';

/** So many facts of how an intervention is done are worth a point: all of them as much as the results. */
const FACTS_PER_POINT = 4;

/**
 * How complete an entry is, as a number of points: a visitor who browses is helped by results, by how it is done, by someone to ask
 * and by sources to read on. What is known of the effect counts for nothing here: a higher level is no better description.
 */
export function completeness(intervention: Intervention): number {
  let points = Math.min(intervention.sources.length, 4);
  if (intervention.hasResults) points += 3;
  if (intervention.contact.url || intervention.contact.email || intervention.contact.phone) points += 2;
  points += Math.floor(knownFacts(intervention).length / FACTS_PER_POINT);
  if (intervention.partners.length > 0) points += 1;
  if (intervention.period) points += 1;
  if (intervention.status === 'gepland') points -= 2;
  return points;
}

/**
 * Puts entries in the order of the catalogue, where there is no query to rank by: best documented first, and after all else what its
 * file calls ended (`afgerond`), as nobody can go and look at it. What ended by its years alone is not put last: whether it did depends
 * on the day (see `standingOf`), and the order does not. Equals stand by title, and by slug: the order is always the same.
 */
export function inCatalogueOrder(interventions: readonly Intervention[]): Intervention[] {
  return interventions
    .map((intervention) => ({
      intervention,
      hasEnded: Number(intervention.status === 'afgerond'),
      points: completeness(intervention),
    }))
    .sort((a, b) => a.hasEnded - b.hasEnded || b.points - a.points || byTitle(a.intervention, b.intervention))
    .map(({ intervention }) => intervention);
}
