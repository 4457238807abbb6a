/** A catalogue of any size, made of the real entries' own parts: the words stay those that people use. */
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toIntervention, type Intervention } from '../../src/catalogue/model.ts';
import { typedContent } from '../../src/content/catalogue.ts';
import { toEntryFile } from '../../src/content/entry-file.ts';
import { readContent } from '../../src/content/read-content.ts';

/**
 * The real entries first, then combinations: what it is from one entry, for whom from another, where from a third.
 *
 * @param seed The same seed gives the same catalogue.
 */
export function recombine(entries: readonly Intervention[], size: number, seed = 1): Intervention[] {
  const random = randomFrom(seed);
  const pick = () => entries[Math.floor(random() * entries.length)]!;
  return Array.from({ length: size }, (_, number) => {
    const real = entries[number];
    if (real) return real;
    const [what, whom, where, how] = [pick(), pick(), pick(), pick()];
    return {
      ...what,
      slug: `${what.slug}-${number}`,
      targetGroup: whom.targetGroup,
      goal: whom.goal,
      sectors: whom.sectors,
      factors: how.factors,
      municipalities: where.municipalities,
      organiser: where.organiser,
      partners: where.partners,
      text: interleaved(what.text, how.text),
    };
  });
}

/**
 * Writes a folder as `content/` is, with so many interventions: the files of the real ones, and files of combinations. It
 * passes the check: each has a title of its own, and runs elsewhere only where it does not run itself.
 *
 * @param size Number of interventions. Fewer than there are become as many as there are.
 * @returns How many there are.
 */
export function writeCatalogue(folder: string, size: number): number {
  cpSync('content', folder, { recursive: true });
  const entries = typedContent(readContent('content')).interventies.map(({ slug, data, body }) =>
    toIntervention(slug, data, body),
  );
  const made = recombine(entries, size).slice(entries.length);
  for (const [at, { slug, text, ...data }] of made.entries()) {
    const entry = {
      ...data,
      body: undefined,
      hasResults: undefined,
      title: `${data.title} ${entries.length + at}`,
      alsoIn: data.alsoIn?.filter(({ municipality }) => !data.municipalities.includes(municipality)),
    };
    writeFileSync(join(folder, 'interventies', `${slug}.mdx`), toEntryFile(entry, `## Aanpak\n\n${text}`));
  }
  return entries.length + made.length;
}

/** Sentences of two texts in turn, as many as the first has. */
function interleaved(one: string, other: string): string {
  const [mine, theirs] = [one, other].map((text) => text.split(/(?<=[.?!])\s+/));
  return mine!.map((sentence, at) => (at % 2 === 0 ? sentence : (theirs![at] ?? sentence))).join(' ');
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
