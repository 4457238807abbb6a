/**
 * npm run build
 *
 * Checks the content, builds the site into a staging folder, and puts it in the place of the present one only after
 * everything passed. `SITE_URL` and `BASE_PATH` tell where it will stand; `OUT_DIR` where to put it (`dist`).
 */
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../src/editing/check/index.ts';
import { formatFinding, isError } from '../src/editing/finding.ts';

const STAGING = '.build/site';
const outDir = process.env.OUT_DIR ?? 'dist';
const started = performance.now();

const errors = checkContent('content').filter(isError);
if (errors.length > 0) {
  for (const error of errors) console.error(formatFinding(error));
  console.error(`${errors.length} fouten gevonden. De website is niet gebouwd.`);
  process.exit(1);
}

rmSync(STAGING, { recursive: true, force: true });
await build({ outDir: STAGING, logLevel: 'warn' });
rmSync(outDir, { recursive: true, force: true });
renameSync(STAGING, outDir);

const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
const pages = files.filter(({ name }) => name.endsWith('.html'));
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${pages.length} pagina's gebouwd in ${seconds} s: ${outDir}, ${(bytes / 1e6).toFixed(1)} MB in ${files.length} bestanden`,
);
