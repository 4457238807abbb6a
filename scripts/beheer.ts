/**
 * npm run beheer
 *
 * Serves the site from its source, with the form at `/beheer/` that writes to the files of this working copy. Only this
 * computer can reach it. Port 4321 (or `PORT`), or the next that is free; Ctrl-C stops it.
 */
import type { AddressInfo } from 'node:net';
import { dev } from 'astro';

process.env.CMS_BACKEND = 'local';
const { address } = await dev({
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4321) },
  logLevel: 'warn',
});
console.log(`Het formulier staat op ${pageOf(address)}`);
console.log('Wat je daar opslaat, staat meteen in de map content. Stoppen: Ctrl-C.');

function pageOf({ address: host, port }: AddressInfo): string {
  const base = (process.env.BASE_PATH ?? '').replace(/\/$/, '');
  return `http://${host}:${port}${base}/beheer/`;
}
