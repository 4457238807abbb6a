import type { Intervention } from '../model.ts';

/**
 * How much an entry tells, as a number of points. Without a question to rank by, the entries that tell most come
 * first: a visitor who browses is helped by results, by someone to ask and by sources to read on.
 */
export function completeness(intervention: Intervention): number {
  let points = Math.min(intervention.sources.length, 4);
  if (intervention.hasResults) points += 3;
  if (intervention.contact.url || intervention.contact.email || intervention.contact.phone) points += 2;
  if (intervention.partners.length > 0) points += 1;
  if (intervention.period) points += 1;
  if (intervention.status === 'gepland') points -= 2;
  return points;
}

/** Orders entries best documented first; equals by title, and by slug: the order is always the same. */
export function byCompleteness(a: Intervention, b: Intervention): number {
  return (
    completeness(b) - completeness(a) || a.title.localeCompare(b.title, 'nl') || (a.slug < b.slug ? -1 : 1)
  );
}
