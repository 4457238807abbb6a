/** Puts bundles in the built site, and links to them from its pages. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../../content/write-files.ts';
import { removeCompressed } from '../precompress.ts';
import type { SiteFolder } from '../site-folder.ts';
import { BUNDLE_FOLDER, withBundleLinks, type MadeBundle } from './links.ts';

/** Bundles that were made, and where they go. */
interface Publication {
  /** The folder with the bundles, which is no longer there afterwards. */
  folder: string;
  bundles: readonly MadeBundle[];
  /** The folder of the site. */
  outDir: string;
  basePath: string;
  /** The day of the content: `2026-11-21`. */
  date: string;
}

/**
 * Puts the bundles in the site, then the links to them in its pages, and only then removes the compressed pages, which no longer
 * are the same.
 *
 * @throws When the bundles can't take their place; the site is then as it was. When a later step fails, the bundles are there, and
 * pages, or their compressed ones, have the links that they had.
 */
export async function publishBundles(site: SiteFolder, publication: Publication): Promise<void> {
  await site.add(publication.folder, BUNDLE_FOLDER);
  linkFromPages(publication);
  await removeCompressed(publication.outDir);
}

function linkFromPages({ outDir, bundles, basePath, date }: Publication): void {
  const pages = globSync('**/*.html', { cwd: outDir }).flatMap((path): [string, string][] => {
    const page = readFileSync(join(outDir, path), 'utf8');
    const linked = withBundleLinks(page, bundles, basePath, date);
    return linked === page ? [] : [[path, linked]];
  });
  writeFiles(outDir, new Map(pages));
}
