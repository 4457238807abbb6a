/** All bundles of a built site: made, put in the site, and linked from its pages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Catalogue } from '../../catalogue/model.ts';
import { SITE_NAME } from '../licence.ts';
import { documentOf, titleOf, type Edition } from './document.ts';
import type { BuiltEntry } from './built-site.ts';
import type { MadeBundle } from './links.ts';
import { bundlesOf, type BundleKind } from './plan.ts';
import { fontFaces, printBundle } from './print.ts';

/** Bundles that are printed at the same time: most computers have two cores or more, and each takes half a gigabyte. */
const AT_ONCE = 2;

interface Making {
  browser: Browser;
  entries: readonly BuiltEntry[];
  catalogue: Pick<Catalogue, 'themes' | 'municipalities'>;
  edition: Edition;
  /** The folder for the files, which need not exist; what is in it goes. */
  folder: string;
  /** The kinds to make; all, unless they are named. */
  kinds?: readonly BundleKind[];
  /** Told after each bundle, and before the first: how many of how many entries are printed, and what was made last. */
  onProgress?: (done: number, total: number, last?: MadeBundle) => void;
}

/**
 * Makes the bundles of a site in a folder.
 *
 * @throws UserError that names the entry whose page can't be printed.
 */
export async function makeBundles(making: Making): Promise<MadeBundle[]> {
  const { browser, entries, catalogue, edition, folder, kinds, onProgress } = making;
  const bundles = bundlesOf(entries, catalogue).filter(({ kind }) => kinds?.includes(kind) ?? true);
  const sizeOf = ({ sections }: (typeof bundles)[number]) =>
    sections.reduce((sum, section) => sum + section.entries.length, 0);
  const total = bundles.reduce((sum, bundle) => sum + sizeOf(bundle), 0);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const fonts = await fontFaces(charactersOf(entries));
  const made = new Map<string, MadeBundle>();
  let done = 0;
  onProgress?.(done, total);
  const make = async (bundle: (typeof bundles)[number]) => {
    const { kind, name, title } = bundle;
    const pdf = await printBundle(browser, documentOf(bundle, edition, fonts), {
      title: titleOf(bundle),
      subject: 'Interventies voor gelijke kansen in het onderwijs',
      keywords: [
        'gelijke kansen',
        'kansengelijkheid',
        'onderwijs',
        'gemeenten',
        ...(kind === 'whole' ? [] : [title]),
      ],
      author: SITE_NAME,
      headings: bundle.sections.flatMap(({ theme, entries: those }) => [
        theme.name,
        ...those.map((one) => one.title),
      ]),
      date: new Date(`${edition.date}T00:00:00Z`),
    });
    writeFileSync(join(folder, `${name}.pdf`), pdf);
    const last = { kind, name, title, size: pdf.length };
    made.set(name, last);
    done += sizeOf(bundle);
    onProgress?.(done, total, last);
  };
  const queue = [...bundles];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await make(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return bundles.flatMap(({ name }) => made.get(name) ?? []);
}

/** Every character on the pages of the entries, and those of which the bundle's own words are made. */
function charactersOf(entries: readonly BuiltEntry[]): string {
  const own = Array.from({ length: 0xff - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index));
  const characters = new Set([...own, ...'–—‘’“”„•…']);
  for (const { page } of entries) for (const character of page) characters.add(character);
  return [...characters].sort().join('');
}
