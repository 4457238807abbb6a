import Fuse from 'fuse.js';
import { slugOf, withoutDiacritics } from '../language/slug.ts';
import type { InterventionData } from '../catalogue/schema.ts';

/** What is compared of an intervention. */
export type Comparable = Partial<Pick<InterventionData, 'title' | 'municipalities' | 'summary' | 'goal'>>;

/** An intervention that exists and may be the same as the new one. */
export interface LookAlike {
  slug: string;
  title: string;
  municipalities: readonly string[];
  /** What they have in common, in Dutch. */
  reason: string;
}

/** Fuse's score (0 is the same, 1 is nothing alike) up to which two titles are alike. */
const NEAR_TITLE = 0.25;

/**
 * Share of the words of the shorter text that the other has too, from which two texts are alike. Of the 264 entries
 * of 2022 only two pairs reach it, and both are one approach in two municipalities.
 */
const NEAR_TEXT = 0.6;

/** Fewest different words with which texts are compared. */
const LEAST_WORDS = 15;

/** Most interventions that are worth showing. */
const MOST = 5;

/**
 * The interventions that may be the same as a new one: with much the same title in one of its municipalities, with the
 * same title elsewhere, or with much the same summary and goal. The first are the likeliest.
 */
export function lookAlikes(
  entry: Comparable,
  existing: readonly { slug: string; data: Comparable & { title: string; municipalities: string[] } }[],
): LookAlike[] {
  const near = titlesNear(entry.title ?? '', existing);
  const words = wordsOf(entry);
  const found = existing.flatMap(({ slug, data }) => {
    const shared = (entry.municipalities ?? []).filter((name) => data.municipalities.includes(name));
    const isSameTitle = nameOf(data.title) === nameOf(entry.title ?? '');
    const reasons = [
      (isSameTitle || near.has(slug)) && shared.length > 0 && `titel en gemeente (${shared.join(', ')})`,
      isSameTitle && shared.length === 0 && 'dezelfde titel',
      sharedPart(words, wordsOf(data)) >= NEAR_TEXT && 'samenvatting en doel',
    ].filter((reason) => reason !== false);
    if (reasons.length === 0) return [];
    const { title, municipalities } = data;
    return [{ rank: shared.length > 0 ? 0 : 1, slug, title, municipalities, reason: reasons.join('; ') }];
  });
  return found
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ slug, title, municipalities, reason }) => ({ slug, title, municipalities, reason }));
}

/** The names of the entries of which the title is alike, or is part of the other. */
function titlesNear(
  title: string,
  existing: readonly { slug: string; data: { title: string } }[],
): Set<string> {
  const wanted = nameOf(title);
  if (wanted === '') return new Set();
  const titles = existing.map(({ slug, data }) => ({ slug, title: nameOf(data.title) }));
  const fuse = new Fuse(titles, { keys: ['title'], threshold: NEAR_TITLE, ignoreLocation: true });
  const within = titles.filter((each) => `-${wanted}-`.includes(`-${each.title}-`));
  return new Set([...fuse.search(wanted).map(({ item }) => item.slug), ...within.map(({ slug }) => slug)]);
}

function wordsOf({ summary = '', goal = '' }: Comparable): Set<string> {
  return new Set(
    withoutDiacritics(`${summary} ${goal}`)
      .toLowerCase()
      .match(/[a-z]{4,}/g),
  );
}

function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  if (least < LEAST_WORDS) return 0;
  return [...a].filter((word) => b.has(word)).length / least;
}

/** A title without its article, capitals and accents. */
function nameOf(title: string): string {
  return slugOf(title).replace(/^(?:de|het|een)-(?=.)/, '');
}
