/** Serves the built site with a catalogue of another size in its explorer, and counts what is transferred. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { facetValuesIn } from '../../src/catalogue/facets.ts';
import { today } from '../../src/history/git.ts';
import { writeFacets } from '../../src/search/format/facet-rows.ts';
import { searchFiles } from '../../src/search/index/search-files.ts';
import type { SearchSource } from '../../src/search/index/source.ts';
import { BLOCK_SIZE } from '../../src/search/ui/explorer/cards.ts';
import { LIST_SIZE, MAX_WHOLE } from '../../src/site/paging.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What hosts compress. */
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg']);

export interface SearchSite {
  address: string;
  /** Bytes sent so far by path. */
  sent: Map<string, number>;
  /** Bytes of all files of the search, compressed. */
  indexBytes: number;
  close: () => Promise<void>;
}

/**
 * @param dist The site as it was built.
 * @param source The catalogue to search instead of its own.
 */
export async function serveSearchSite(dist: string, source: SearchSource): Promise<SearchSite> {
  const files = await searchFiles(source, today());
  const explorer = readFileSync(join(dist, 'interventies/index.html'), 'utf8');
  const cardOf = cardsFrom(explorer, source);
  const size = source.interventions.length;
  const listed = Array.from({ length: size > MAX_WHOLE ? LIST_SIZE : size }, (_, entry) => cardOf(entry));
  const page = explorer
    .replace(
      /(<ol[^>]*data-results[^>]*>)[\s\S]*?(<\/ol>)/,
      (_, open: string, end: string) => open + listed.join('') + end,
    )
    .replace(/(<script[^>]*data-facet-rows[^>]*>)[^<]*/, (_, open: string) =>
      size <= MAX_WHOLE
        ? open + JSON.stringify(writeFacets(source.interventions.map(facetValuesIn(source, today()))))
        : open,
    )
    .replace(/data-size="\d+"/, `data-size="${size}"`);
  const sent = new Map<string, number>();
  const compressed = new Map<string, Buffer>();

  const contentOf = (path: string): { type: string; content: Buffer } | undefined => {
    const block = /^\/zoek\/kaarten\/(\d+)\/$/.exec(path)?.[1];
    if (path === '/interventies/') return { type: '.html', content: Buffer.from(page) };
    if (block !== undefined) {
      const first = Number(block) * BLOCK_SIZE;
      const entries = Array.from({ length: Math.min(BLOCK_SIZE, size - first) }, (_, at) =>
        cardOf(first + at),
      );
      return { type: '.html', content: Buffer.from(entries.join('')) };
    }
    const name = /^\/zoek\/[^/]+\/(.+)$/.exec(path)?.[1];
    const file = name === undefined ? undefined : files.get(name);
    if (file !== undefined) return { type: extname(path), content: Buffer.from(file) };
    const onDisk = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    if (!statSync(onDisk, { throwIfNoEntry: false })?.isFile()) return undefined;
    return { type: extname(onDisk), content: readFileSync(onDisk) };
  };

  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0]!);
    const found = contentOf(path);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isCompressed = COMPRESSED.has(found.type);
    let body = found.content;
    if (isCompressed) {
      body = compressed.get(path) ?? compress(found.content);
      compressed.set(path, body);
    }
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response.writeHead(200, {
      'content-type': TYPES[found.type] ?? 'application/octet-stream',
      ...(isCompressed && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    sent,
    indexBytes: [...files].reduce(
      (sum, [path, content]) =>
        sum + (COMPRESSED.has(extname(path)) ? compress(Buffer.from(content)) : content).length,
      0,
    ),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** As a host does that compresses while it sends. */
function compress(content: Buffer): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}

/** Gives the function that makes the card of an entry from that of the real entry with the same title. */
function cardsFrom(explorer: string, source: SearchSource): (entry: number) => string {
  const real = new Map(
    // A card may hold a list of its own: it ends where the next begins, or the list.
    [
      ...explorer.matchAll(
        /<li\s[^>]*data-result="([^"]+)"[\s\S]*?<\/li>(?=\s*(?:<li\s[^>]*data-result=|<\/ol>))/g,
      ),
    ].map(([card, slug = '']) => [slug, card]),
  );
  return (entry) => {
    const intervention = source.interventions[entry]!;
    const base = intervention.slug.replace(/-\d+$/, '');
    const card = real.get(intervention.slug) ?? real.get(base) ?? '';
    return card
      .replaceAll(`"${base}"`, `"${intervention.slug}"`)
      .replaceAll(`/interventies/${base}/`, `/interventies/${intervention.slug}/`)
      .replace(/data-entry="\d+"/, `data-entry="${entry}"`);
  };
}
