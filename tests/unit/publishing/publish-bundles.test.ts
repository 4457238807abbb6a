import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishBundles } from '../../../src/publishing/bundle/publish.ts';
import { markSite } from '../../../src/publishing/site-marker.ts';
import { SiteFolder } from '../../../src/publishing/site-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const PAGE = '<div class="bundle-links" data-bundles="whole"></div>';
const bundles = [{ kind: 'whole', name: 'interventiebundel', title: 'Alles', size: 1_000_000 }] as const;

/** Publishes the bundles of a site with a page and its compressed one, after something was done to the bundles. */
async function published(spoil: (made: string) => void = () => undefined) {
  const project = temporaryFolder('bundles-');
  const [outDir, folder] = [join(project, 'dist'), join(project, 'made')];
  mkdirSync(outDir);
  mkdirSync(folder);
  writeFileSync(join(folder, 'interventiebundel.pdf'), 'pdf');
  writeFileSync(join(outDir, 'index.html'), PAGE);
  writeFileSync(join(outDir, 'index.html.gz'), 'compressed');
  markSite(outDir);
  const site = SiteFolder.open('dist', project);
  spoil(folder);
  const outcome = publishBundles(site, { folder, bundles, outDir, basePath: '', date: '2026-11-21' });
  const error = await outcome.catch((thrown: unknown) => thrown);
  site.close();
  return { error, names: readdirSync(outDir), page: readFileSync(join(outDir, 'index.html'), 'utf8') };
}

test('bundles are in the site, its pages link to them, and no compressed page is left without those links', async () => {
  const { error, names, page } = await published();
  expect(error).toBeUndefined();
  expect(names).toContain('bundel');
  expect(page).toContain('href="/bundel/interventiebundel.pdf"');
  expect(names).not.toContain('index.html.gz');
});

test('the site is as it was, with its compressed pages, when the bundles cannot be put in it', async () => {
  const { error, names, page } = await published((made) => rmSync(made, { recursive: true }));
  expect(error).toBeInstanceOf(Error);
  expect(names).toContain('index.html.gz');
  expect(page).toBe(PAGE);
});
