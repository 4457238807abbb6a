/**
 * npm run bundel [-- --debug]
 *
 * Makes PDFs of all interventions, and of those of each theme, sector and province, and puts them in the built site
 * (`dist`, or `OUT_DIR`), which it builds first when there is none. They are dated `SOURCE_DATE_EPOCH`, or as the last
 * commit that changed the content. Exit code: 0 the bundles are there, 1 they are not and the site is as it was; when it is the pages
 * that can't be written, the bundles are there, and pages keep the links that they had until the command is run again.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { readCommandLine } from '../src/command/command-line.ts';
import { showProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { readCatalogue } from '../src/content/catalogue.ts';
import { launchBrowser } from '../src/publishing/bundle/browser.ts';
import { basePathOf, contentDate, isBuilt, readBuiltEntries } from '../src/publishing/bundle/built-site.ts';
import { BUNDLE_FOLDER, type MadeBundle } from '../src/publishing/bundle/links.ts';
import { makeBundles } from '../src/publishing/bundle/make.ts';
import { publishBundles } from '../src/publishing/bundle/publish.ts';
import { recoverSite, SiteFolder } from '../src/publishing/site-folder.ts';
import { BUILD_FOLDER } from '../src/publishing/site-place.ts';
import { readSettings } from '../src/site/settings.ts';

await runCommand(async () => {
  readCommandLine('npm run bundel');
  const { outDir, sourceDate } = readSettings();
  recoverSite(outDir);
  if (!isBuilt(outDir)) {
    const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
    if (status !== 0) return status ?? 1;
  }
  const site = SiteFolder.open(outDir);
  try {
    const entries = readBuiltEntries(outDir);
    const [first] = entries;
    if (!first) throw new UserError('De website heeft geen interventies. Er is niets om te bundelen.');
    const date = sourceDate ?? contentDate('content', entries);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const folder = join(dirname(BUILD_FOLDER), BUNDLE_FOLDER);
    const bundles = await withBrowser((browser) =>
      makeBundles({
        browser,
        entries,
        catalogue: readCatalogue('content'),
        edition: { date, version },
        folder,
        onProgress: (done, total, last) => showProgress(done / total, last && describe(last)),
      }),
    );
    await publishBundles(site, { folder, bundles, outDir, basePath: basePathOf(first), date });
  } finally {
    site.close();
  }
  return 0;
});

async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchBrowser();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function describe({ name, size }: MadeBundle): string {
  return `${name}.pdf, ${(size / 1e6).toFixed(1)} MB`;
}
