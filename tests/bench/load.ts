/**
 * node tests/bench/load.ts [SECONDS]
 *
 * Puts the built site behind nginx, configured as the guides say, and lets wrk ask for a mix of its files as fast as this machine goes
 * (120 s); beside it nginx that sends the same files as they are. Prints requests a second, the time that half and 99 % of the answers
 * took, and errors. Where nginx and wrk are not there, it says how to get them (Debian) and ends.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PACKAGES = 'nginx wrk libnginx-mod-http-brotli-static';
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const GUIDES = ['.github/DEVELOPING.md', '.github/GROWING.md'];
const SITE = resolve('dist');
const CONNECTIONS = 64;

/** What visitors ask for, and how often in a hundred. */
const MIX: readonly (readonly [share: number, pattern: string])[] = [
  [40, 'interventies/*/index.html'],
  [10, 'gemeenten/*/index.html'],
  [10, '{,themas/*/,kennisbank/*/,sectoren/*/,over/}index.html'],
  [5, 'interventies/index.html'],
  [20, '_astro/**/*.{js,woff2}'],
  [15, 'zoek/*/*.{json,bin}'],
];
/** One in so many requests for a page asks whether it has changed: nothing is sent again. */
const REVALIDATED = 4;

interface Figures {
  requests: number;
  seconds: number;
  bytes: number;
  errors: number;
  median: number;
  p99: number;
}

const seconds = Number(process.argv[2] ?? 120);
if (['nginx', 'wrk'].some((name) => spawnSync('which', [name]).status !== 0)) {
  console.log(`Without nginx and wrk there is no figure of the load. On Debian: apt-get install ${PACKAGES}`);
} else if (!existsSync(join(SITE, 'index.html.gz'))) {
  console.log('There is no compressed site. First: npm run build && npm run comprimeren');
} else {
  const asGuided = configurationOf(GUIDES);
  const bare = { top: '', server: 'location / { index index.html; }' };
  for (const [name, configuration] of Object.entries({ 'as the guides say': asGuided, 'bare files': bare })) {
    const { requests, seconds: took, bytes, errors, median, p99 } = await loaded(configuration);
    console.log(
      `${name}: ${Math.round(requests / took).toLocaleString('en')} requests/s, ${(bytes / took / 1e6).toFixed(1)} MB/s, ` +
        `median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${errors} errors in ${requests.toLocaleString('en')} requests`,
    );
    if (errors > 0) process.exitCode = 1;
  }
}

/** What the guides configure: what stands beside the server, and in it. */
function configurationOf(guides: readonly string[]): { top: string; server: string } {
  const blocks = guides
    .filter((guide) => existsSync(guide))
    .flatMap((guide) => [...readFileSync(guide, 'utf8').matchAll(/^```nginx\n(.*?)^```$/gms)])
    .map(([, block = '']) => /^(.*?)^server \{\n(.*)^\}\n$/ms.exec(block) ?? []);
  return {
    top: blocks.map(([, top = '']) => top).join(''),
    server: blocks
      .map(([, , server = '']) => server.replace(/^ *(?:listen|server_name|root) .*\n/gm, ''))
      .join(''),
  };
}

async function loaded({ top, server }: { top: string; server: string }): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'));
  const port = await freePort();
  const hasBrotli = existsSync(MODULE);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${hasBrotli ? `load_module ${MODULE};` : ''}
user root; daemon off; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
  ${hasBrotli ? top : top.replace(/^.*brotli.*\n/gm, '')}
  server { listen 127.0.0.1:${port}; root ${SITE};
  ${hasBrotli ? server : server.replace(/^.*brotli.*\n/gm, '')}
  }
}
`,
  );
  writeFileSync(join(folder, 'mix.lua'), scriptOf());
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  try {
    const address = `http://127.0.0.1:${port}`;
    await answers(address);
    const wrk = ['-t2', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', join(folder, 'mix.lua'), address];
    const { stdout } = spawnSync('wrk', wrk, { encoding: 'utf8' });
    return JSON.parse(/\{.*\}/.exec(stdout)![0]) as Figures;
  } finally {
    nginx.kill();
    await new Promise((ended) => nginx.once('close', ended));
    rmSync(folder, { recursive: true });
  }
}

/** The script by which wrk makes its requests, and tells at the end how they went. See https://github.com/wg/wrk/blob/master/SCRIPTING */
function scriptOf(): string {
  const groups = MIX.map(([share, pattern]) => {
    const paths = globSync(pattern, { cwd: SITE }).map(
      (path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
    );
    return `{${share}, {${paths
      .sort()
      .map((path) => JSON.stringify(path))
      .join(',')}}}`;
  });
  return `
local groups = {${groups.join(',')}}
local plain = {["Accept-Encoding"] = "gzip, br"}
local revalidating = {["Accept-Encoding"] = "gzip, br", ["If-None-Match"] = "*"}
function request()
  local dice = math.random(100)
  for _, group in ipairs(groups) do
    dice = dice - group[1]
    if dice <= 0 then
      return wrk.format("GET", group[2][math.random(#group[2])], math.random(${REVALIDATED}) == 1 and revalidating or plain)
    end
  end
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"bytes":%d,"errors":%d,"median":%f,"p99":%f}\\n', summary.requests,
    summary.duration / 1e6, summary.bytes, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
`;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((next) => setTimeout(next, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
