/**
 * An entry for other machines: its fields by their names in the frontmatter, its text, and what its values are called in Dutch. The one
 * record that is published: alone, in files with all of them, and read by the shortlist.
 */
import type { Catalogue, Intervention } from '../catalogue/model.ts';
import { reachIn, type Reachable } from '../catalogue/reach.ts';
import type { InterventionData } from '../catalogue/schema.ts';
import { PRACTICE_LISTS } from '../catalogue/practice-values.ts';
import { keysOf } from '../catalogue/taxonomy.ts';
import { FIXED_LABELS, labelFor, type Labels } from '../content/labels.ts';
import { without } from '../content/record.ts';

export interface EntryRecord extends Omit<InterventionData, 'toVerify'> {
  /** Its permanent identifier: the web address that it was given, wherever its page is. */
  id: string;
  slug: string;
  /** Web address of its page. */
  address: string;
  /** As in the frontmatter; of a municipality as the organisation, with what is known of that municipality. */
  contact: Reachable;
  /** Whom to ask where the contact has no e-mail address and no telephone number: the first municipality. */
  contactFallback?: Reachable | undefined;
  /** Codes of the CBS, in the order of `municipalities`. */
  municipalityCodes: string[];
  /** The day on which it last changed, `2026-11-30`; left out when that is not known. */
  lastChanged?: string | undefined;
  /** The text below the frontmatter, in Markdown. */
  body: string;
  /** What values are called, by the name of their field (`practice.form` for one in a group) and the value. */
  labels: Record<string, Record<string, string>>;
}

const labelsBySlug = (items: readonly { slug: string; name: string }[]) =>
  new Map(items.map(({ slug, name }) => [slug, { name, written: [name] }]));

/**
 * Gives the function that makes the record of an entry.
 *
 * @param addressOf Gives the web address of an entry's page by its slug.
 * @param lastChangedOf Gives the day on which an entry last changed by its slug, as far as that is known.
 */
export function entryRecordIn(
  {
    themes,
    factors,
    concepts,
    municipalities,
  }: Pick<Catalogue, 'themes' | 'factors' | 'concepts' | 'municipalities'>,
  addressOf: (slug: string) => string,
  lastChangedOf?: (slug: string) => string | undefined,
): (intervention: Intervention) => EntryRecord {
  const reachOf = reachIn(municipalities);
  const codes = new Map(municipalities.map(({ name, code }) => [name, code]));
  const known: Labels = {
    ...FIXED_LABELS,
    themes: labelsBySlug(themes),
    factors: labelsBySlug(factors),
    concepts: labelsBySlug(concepts.map(({ slug, term }) => ({ slug, name: term }))),
  };
  return ({ slug, body, ...data }) => {
    const address = addressOf(slug);
    const { contact, fallback } = reachOf(data);
    const lastChanged = lastChangedOf?.(slug);
    const used: Record<string, readonly string[]> = {
      themes: data.themes,
      factors: data.factors,
      concepts: data.concepts,
      sectors: data.sectors,
      status: [data.status],
      'evidence.level': data.evidence ? [data.evidence.level] : [],
      'alsoIn.status': data.alsoIn.flatMap(({ status }) => status ?? []),
      ...Object.fromEntries(
        keysOf(PRACTICE_LISTS).map((field) => [`practice.${field}`, data.practice[field]]),
      ),
    };
    const labels = Object.entries(used)
      .filter(([, values]) => values.length > 0)
      .map(
        ([field, values]) =>
          [field, Object.fromEntries(values.map((value) => [value, labelFor(known, field, value)]))] as const,
      );
    return {
      id: address,
      slug,
      address,
      // Not what is for editors alone, or derived from the text below the fields.
      ...without(data, 'toVerify', 'text', 'hasResults'),
      contact,
      ...(fallback && { contactFallback: fallback.contact }),
      municipalityCodes: data.municipalities.flatMap((name) => codes.get(name) ?? []),
      ...(lastChanged && { lastChanged }),
      body,
      labels: Object.fromEntries(labels),
    };
  };
}
