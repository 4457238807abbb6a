/** The lists of audiences and forms as links, each with its number of interventions, for pages that lead to them. */
import { fittingAudience } from '../catalogue/audience.ts';
import type { Intervention } from '../catalogue/model.ts';
import { distribution } from '../catalogue/recommend/distribution.ts';
import { AUDIENCE_SLUGS, AUDIENCES, FORM_SLUGS, FORMS } from '../catalogue/practice-values.ts';
import { link } from './addresses.ts';

/** The groups that interventions are for, from young to old and then the people around the child. */
export function audienceLinks(interventions: readonly Intervention[]) {
  const groups = AUDIENCE_SLUGS.map((slug) => ({ slug, ...AUDIENCES[slug], href: link.audience(slug) }));
  return withCounts(groups, interventions, ({ practice }) => fittingAudience(practice.audience));
}

/** The forms that interventions have. */
export function formLinks(interventions: readonly Intervention[]) {
  const groups = FORM_SLUGS.map((slug) => ({ slug, ...FORMS[slug], href: link.practiceForm(slug) }));
  return withCounts(groups, interventions, ({ practice }) => practice.form);
}

function withCounts<G extends { slug: string; name: string; href: string; description: string }>(
  groups: readonly G[],
  interventions: readonly Intervention[],
  valuesOf: (intervention: Intervention) => readonly string[],
) {
  const shares = distribution(interventions, groups, valuesOf);
  return groups.map(({ name, href, description }, index) => ({
    name,
    href,
    note: description,
    count: shares[index]?.count ?? 0,
  }));
}
