/**
 * npm run comprimeren [-- --debug]
 *
 * Puts compressed files (gzip, brotli, zstd) beside those of the built site (`dist`, or `OUT_DIR`), for a server of one's own that sends
 * them as they are: the last step before a site is put there. Exit code: 0 they are there, 1 there is no site.
 */
import { readdirSync } from 'node:fs';
import { readCommandLine } from '../src/command/command-line.ts';
import { showProgress } from '../src/command/progress.ts';
import { runCommand } from '../src/command/run-command.ts';
import { UserError } from '../src/errors/user-error.ts';
import { isBuilt } from '../src/publishing/bundle/built-site.ts';
import { precompress } from '../src/publishing/precompress.ts';
import { SiteFolder } from '../src/publishing/site-folder.ts';
import { readSettings } from '../src/site/settings.ts';

await runCommand(async () => {
  readCommandLine('npm run comprimeren');
  const { outDir } = readSettings();
  const site = SiteFolder.open(outDir);
  try {
    if (!isBuilt(outDir))
      throw new UserError(`In ${outDir} staat geen website. Bouw die eerst: npm run build`);
    const { files, bytes } = await precompress(outDir, (part) => showProgress(part));
    site.own(readdirSync(outDir).filter((name) => /\.(?:gz|br|zst)$/.test(name)));
    const sizes = [...bytes].map(([ending, size]) => `${ending || 'nu'} ${(size / 1e6).toFixed(1)} MB`);
    console.log(`${files} bestanden gecomprimeerd: ${sizes.join(', ')}`);
  } finally {
    site.close();
  }
});
