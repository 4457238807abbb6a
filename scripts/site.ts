/**
 * npm run dev, npm run preview
 *
 * Serves the site on port 4321 (or `PORT`): `dev` from its source, with live reload; `preview` as it was built.
 */
import { dev, preview } from 'astro';

const [command] = process.argv.slice(2);
const server = { port: Number(process.env.PORT ?? 4321) };
if (command === 'dev') await dev({ server });
else await preview({ server });
