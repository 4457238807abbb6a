import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What files are, and whether they shrink when they are compressed. */
const TYPES: Record<string, { mime: string; shrinks: boolean }> = {
  '.css': { mime: 'text/css; charset=utf-8', shrinks: true },
  '.html': { mime: 'text/html; charset=utf-8', shrinks: true },
  '.js': { mime: 'text/javascript; charset=utf-8', shrinks: true },
  '.json': { mime: 'application/json; charset=utf-8', shrinks: true },
  '.svg': { mime: 'image/svg+xml', shrinks: true },
  '.txt': { mime: 'text/plain; charset=utf-8', shrinks: true },
  '.woff2': { mime: 'font/woff2', shrinks: false },
  '.xml': { mime: 'application/xml; charset=utf-8', shrinks: true },
};

const YEAR = 'public, max-age=31536000, immutable';
/** Folders whose files are named, or which are themselves named, for what is in them. */
const HASHED = /^\/(?:_astro|zoek\/[0-9a-f]{8})\//;
const FRESH = 'public, max-age=0, must-revalidate';

export interface Host {
  /** Where the home page is, with a slash at the end. */
  address: string;
  /** What was sent so far, as it went over the line: compressed, without headers. */
  sent: readonly { path: string; bytes: number }[];
  close: () => void;
}

/**
 * Serves a site as a good host does: compressed with brotli, with files that carry a hash in their name kept by the
 * browser for a year, and without sending again what the browser has and did not change.
 */
export async function startHost(folder: string): Promise<Host> {
  const compressed = new Map<string, Buffer>();
  const etags = new Map<string, string>();
  const sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const wanted = join(
      folder,
      normalize(decodeURIComponent(pathname)),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    const isThere = existsSync(wanted);
    const file = isThere ? wanted : join(folder, '404.html');
    const { mime, shrinks } = TYPES[extname(file)] ?? { mime: 'application/octet-stream', shrinks: false };
    let body = compressed.get(file) ?? readFileSync(file);
    if (shrinks && !compressed.has(file)) {
      body = brotliCompressSync(body);
      compressed.set(file, body);
    }
    const etag = etags.get(file) ?? `"${hash('sha256', body)}"`;
    etags.set(file, etag);
    const isKept = request.headers['if-none-match'] === etag;
    response.writeHead(isKept ? 304 : isThere ? 200 : 404, {
      etag,
      'content-type': mime,
      'cache-control': HASHED.test(pathname) ? YEAR : FRESH,
      ...(shrinks ? { 'content-encoding': 'br', vary: 'accept-encoding' } : {}),
      ...(!isKept && { 'content-length': body.length }),
    });
    sent.push({ path: pathname, bytes: isKept ? 0 : body.length });
    response.end(isKept ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://localhost:${port}/`, sent, close };
}
