/** What the development server answers the form, and who else asks. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BaseIntegrationHooks } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entryForm } from '../../../src/cms/server/integration.ts';

type Setup = Parameters<BaseIntegrationHooks['astro:server:setup']>[0];
type Middleware = (...asked: [...Parameters<RequestListener>, () => void]) => void;

let server: Server;
let origin: string;

beforeAll(async () => {
  const middlewares: Middleware[] = [];
  const vite = {
    config: { root: '/nowhere' },
    middlewares: { use: (each: Middleware) => middlewares.push(each) },
  };
  const { hooks } = entryForm({ name: 'proxy', proxy_url: '/beheer/api/' });
  await hooks['astro:server:setup']?.({ server: vite } as unknown as Setup);
  server = createServer((request, response) => {
    for (const each of middlewares) each(request, response, () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const send = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/beheer/api/`, {
    method: 'POST',
    body,
    headers: { origin, 'content-type': 'application/json', ...headers },
  });

test('a text that is too long is refused in words, and the next request is answered', async () => {
  const answer = await send(JSON.stringify({ text: 'a'.repeat(3_000_000) }));
  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ error: expect.stringMatching(/te lang.*niets veranderd/) as string });
  expect((await send('{"action":"getMedia"}')).status).toBe(200);
});

test.for(['', '{', 'null', '[]', '{"action":"__proto__"}', '['.repeat(100_000)])(
  'what is no request of the form is refused: %.20s',
  async (body) => {
    const answer = await send(body);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ error: 'Dit kan het formulier niet.' });
  },
);

test.for([
  { origin: 'null' },
  { origin: 'http://127.0.0.1:1' },
  { origin: 'https://site.example' },
  { 'content-type': 'text/plain' },
])('a request of another page is refused: %o', async (headers) => {
  expect((await send('{"action":"getMedia"}', headers)).status).toBe(403);
});
