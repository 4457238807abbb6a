import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { AddressInfo } from 'node:net';

const MIME_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
  /** Where the home page is, with a slash at the end. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a host of static files does: `index.html` for a folder, a redirect where the slash at the end is missing,
 * `404.html` for what does not exist, each with the headers that the file `_headers` names. Browsers may keep a file for ten minutes,
 * as GitHub Pages lets them. It stands on a free port of this machine only.
 *
 * @param folder The site as it was built.
 * @param base The path under which it stands, `/` or `/path/`. Outside it nothing exists.
 */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const headersOf = readHeaders(join(folder, '_headers'));
  const server = createServer((request, response) => {
    const [path = '', ...query] = (request.url ?? '').split('?');
    for (const [name, value] of headersOf(path)) response.appendHeader(name, value);
    if (!path.startsWith(base)) return notFound(response, folder);
    const file = fileAt(folder, path.slice(base.length));
    if (!file) return notFound(response, folder);
    if (existsSync(file) && statSync(file).isDirectory()) {
      response.writeHead(301, { location: [`${path}/`, ...query].join('?') }).end();
      return;
    }
    send(response, 200, file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Headers by path. Of several rules that fit a path all hold, as on Cloudflare Pages. */
export function readHeaders(file: string): (path: string) => [name: string, value: string][] {
  const rules = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n\n') : [];
  const read = rules.map((rule) => {
    const [pattern = '', ...lines] = rule.split('\n');
    const headers = lines.map((line): [string, string] => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    });
    return { pattern, headers };
  });
  const fits = (pattern: string, path: string) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
  return (path) => read.filter(({ pattern }) => fits(pattern, path)).flatMap(({ headers }) => headers);
}

/** The file or folder that a path of an address stands for; undefined when there is none, or outside the site. */
function fileAt(folder: string, path: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (decoded.split(/[/\\]/).includes('..') || decoded.includes('\0')) return undefined;
  const file = join(folder, decoded.endsWith('/') || decoded === '' ? `${decoded}index.html` : decoded);
  return existsSync(file) ? file : undefined;
}

function notFound(response: ServerResponse, folder: string): void {
  send(response, 404, join(folder, '404.html'));
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = MIME_TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'max-age=600' });
  createReadStream(file).pipe(response);
}
