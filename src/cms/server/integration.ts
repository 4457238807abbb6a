import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FORM_PAGE } from '../../content/kinds.ts';
import { LOCAL_API, type FormBackend } from '../backend.ts';
import { answerForm, type Answer } from './local-backend.ts';
import { isFromOwnPage } from './own-page.ts';

/** Decap CMS, as it is called in its package and beside the page. The package's other files only colour code. */
const BUNDLE = 'decap-cms.js';

/** Largest request (bytes) that the form may send; an entry is a few kB. */
const MAX_REQUEST_SIZE = 1_000_000;

const TOO_LARGE: Answer = {
  status: 413,
  body: {
    error:
      'Deze tekst is te lang om op te slaan. Er is niets veranderd. Maak hem korter dan een miljoen tekens.',
  },
};

/**
 * Astro integration that makes the page `/beheer/`: with the form and Decap CMS beside it when one is set up. It answers
 * the form while the site is served from its source.
 */
export function entryForm(backend: FormBackend | undefined): AstroIntegration {
  return {
    name: 'entry-form',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (backend?.name === 'proxy' && command !== 'dev') {
          throw new Error('CMS_BACKEND=local is alleen voor npm run beheer.');
        }
        // Two pages, so that a site without the form has nothing of it.
        const entrypoint = `./src/components/editing/${backend ? 'EntryForm' : 'FormNotSetUp'}.astro`;
        injectRoute({ pattern: FORM_PAGE.slice(0, -1), entrypoint, prerender: true });
      },
      'astro:build:done': ({ dir }) => {
        if (!backend) return;
        const target = join(fileURLToPath(dir), 'beheer', BUNDLE);
        mkdirSync(dirname(target), { recursive: true });
        copyFileSync(bundle(), target);
      },
      'astro:server:setup': ({ server }) => {
        if (!backend) return;
        server.middlewares.use((request, response, next) => {
          const path = /\/beheer\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (path === BUNDLE) {
            response.setHeader('Content-Type', 'text/javascript');
            createReadStream(bundle()).pipe(response);
          } else if (backend.name === 'proxy' && path === LOCAL_API) {
            const answer = (status: number, body: unknown) => {
              response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
            };
            if (request.method !== 'POST' || !isFromOwnPage(request.headers)) {
              answer(403, { error: 'Alleen het formulier op deze computer kan dit.' });
              return;
            }
            readBody(request)
              .then((body) => (body === undefined ? TOO_LARGE : answerForm(server.config.root, jsonIn(body))))
              .then(
                ({ status, body }) => answer(status, body),
                (error: unknown) =>
                  answer(500, { error: error instanceof Error ? error.message : String(error) }),
              );
          } else {
            next();
          }
        });
      },
    },
  };
}

function bundle(): string {
  return createRequire(import.meta.url).resolve(`decap-cms/dist/${BUNDLE}`);
}

/** The body of a request; `undefined` when it is too large. It is read to its end then too: else the answer may not arrive. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_REQUEST_SIZE) chunks = [];
    else chunks.push(chunk);
  }
  return size > MAX_REQUEST_SIZE ? undefined : Buffer.concat(chunks).toString('utf8');
}

/** What a text says as JSON; `undefined` when it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
