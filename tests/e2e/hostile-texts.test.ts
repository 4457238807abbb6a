/** Texts that an editor may write, in every place of a small site: words without an end, and headings named as its parts. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ownEnvironment } from './environment.ts';
import { attribute, pageAt, pagesIn, textOf } from './site-files.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { test } from './visit.ts';

/** Entries and articles of the small site. */
const FEW = 4;

/** A word of 40 letters. */
const WORD = 'Samenwerkingsverbandpassendonderwijszaak';
const ADDRESS = `https://www.${WORD.toLowerCase()}.nl/${WORD}/${WORD}`;

/** What the page itself calls its parts, and a heading that is there twice. */
const HEADINGS = [
  'Contact',
  'Kennisbank',
  'Verwant',
  'Inhoud',
  'Zoek',
  'Zoek boven',
  'Voor wie',
  'Vraag',
  'Pagina contact',
  'Tips',
  'Tips',
  'Tips 1',
];

const BODY = `
## Aanpak

Lees [verder](#contact) of [hier](#aanpak), ${WORD}, [${WORD}](${ADDRESS}) en \`${WORD}\`.

- ${WORD}

> ${WORD}

| ${WORD} | ${WORD} |
| --- | --- |
| ${WORD} | ${WORD} |

\`\`\`
${WORD} ${WORD}
\`\`\`

<Tip titel="${WORD}">

${WORD}

</Tip>

<Citaat van="${WORD}">

${WORD}

</Citaat>

<Cijfer waarde="12" eenheid="${WORD}" bron="${WORD}">

${WORD}

</Cijfer>

<Bestand titel="${WORD}" adres="/favicon.svg" soort="${WORD.slice(0, 20)}" />

<Video titel="${WORD}" adres="${ADDRESS}" />

${HEADINGS.map((heading) => `## ${heading}\n\nTekst.\n`).join('\n')}
## ${WORD}

### ${WORD}

Tekst.
`;

/** The fields that are texts of an editor's own, with the long word in each. */
const FIELDS: Record<string, Record<string, unknown>> = {
  interventies: {
    title: WORD,
    summary: `${WORD} ${WORD}`,
    organiser: WORD,
    partners: [WORD],
    targetGroup: WORD,
    goal: WORD,
    contact: {
      organisation: WORD,
      role: WORD,
      url: ADDRESS,
      email: `info@${WORD.toLowerCase()}.nl`,
    },
    sources: [{ title: WORD, publisher: WORD, url: ADDRESS }],
  },
  kennis: { title: WORD, summary: `${WORD} ${WORD}`, sources: [{ title: WORD, publisher: WORD }] },
  themas: {
    name: WORD,
    summary: `${WORD} ${WORD}`,
    questions: [1, 2, 3].map((number) => `${WORD} ${number}?`),
  },
  factoren: { name: WORD, definition: `${WORD} ${WORD}`, alsoKnownAs: [WORD] },
  paginas: { title: WORD, summary: `${WORD} ${WORD}` },
};

let project: string;
let server: StaticServer;

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'site-'));
  for (const name of ['content', 'src']) cpSync(name, join(project, name), { recursive: true });
  for (const name of ['astro.config.mjs', 'node_modules', 'package.json', 'public', 'tsconfig.json']) {
    symlinkSync(resolve(name), join(project, name));
  }
  for (const [folder, fields] of Object.entries(FIELDS)) spoil(folder, fields);
  spoilConcepts();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/.bin/astro'), 'build'],
    { cwd: project, env: { ...ownEnvironment(), NO_COLOR: '1' }, encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
  server = await serveFolder(join(project, 'dist'));
}, 240_000);

afterAll(async () => {
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

/** Leaves a few files of a folder, each with the fields and the text. */
function spoil(folder: string, fields: Record<string, unknown>): void {
  const path = join(project, 'content', folder);
  for (const [index, name] of readdirSync(path).sort().entries()) {
    const file = join(path, name);
    if (index >= FEW && ['interventies', 'kennis'].includes(folder)) {
      rmSync(file);
      continue;
    }
    const [, frontmatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const data = { ...(parse(frontmatter) as object), ...fields };
    writeFileSync(file, `---\n${stringify(data)}---\n${BODY}`);
  }
}

/** Names concepts as the parts of their page. */
function spoilConcepts(): void {
  const file = join(project, 'content/begrippen.yaml');
  const [first, second, ...others] = parse(readFileSync(file, 'utf8')) as { slug: string; term: string }[];
  writeFileSync(
    file,
    stringify([{ ...first, slug: 'inhoud', term: WORD }, { ...second, slug: 'letter-a' }, ...others]),
  );
}

const slugsIn = (folder: string) =>
  readdirSync(join(project, 'content', folder)).map((name) => name.replace('.mdx', ''));

/** One page of each kind that shows those texts. */
function pages(): string[] {
  const [entry] = slugsIn('interventies');
  const [article] = slugsIn('kennis');
  const [theme] = slugsIn('themas');
  const [factor] = slugsIn('factoren');
  return [
    '',
    'interventies/',
    `interventies/${entry}/`,
    'interventies/?q=samenwerkingsverband',
    'themas/',
    `themas/${theme}/`,
    'sectoren/',
    'sectoren/po/',
    'gemeenten/',
    'gemeenten/alkmaar/',
    'gemeenten/vergelijk/?gemeente=alkmaar&gemeente=almelo',
    'gemeenten/provincie/noord-holland/',
    'factoren/',
    `factoren/${factor}/`,
    'kennisbank/',
    `kennisbank/${article}/`,
    'begrippen/',
    'cijfers/',
    'bijdragen/',
    'bijdragen/onderhoud/',
    'over/',
    '404.html',
  ];
}

describe('at 320 px', () => {
  test.override('contextOptions', { viewport: { width: 320, height: 640 } });

  test('no page is wider than the screen, however long a word is', async ({ page }) => {
    const wide: Record<string, unknown> = {};
    for (const path of pages()) {
      await page.goto(server.address + path);
      await page.locator('[data-results][aria-busy=true]').waitFor({ state: 'detached' });
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const details of all) details.open = true;
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide[path] = width;
    }
    expect(wide).toEqual({});
  });
});

describe('headings of a text that are named as the parts of the page', () => {
  /** The pages of the small site. */
  const site = () => [...pagesIn(join(project, 'dist')).values()];
  const withText = () =>
    ['interventies', 'kennisbank', 'themas', 'factoren'].map((folder) => {
      const content = folder === 'kennisbank' ? 'kennis' : folder;
      return pageAt(pagesIn(join(project, 'dist')), `/${folder}/${slugsIn(content)[0]}/`);
    });

  test('share no id with anything on their page', () => {
    const twice = site().flatMap(({ path, document }) => {
      const ids = document.querySelectorAll('[id]').map((element) => attribute(element, 'id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('keep the addresses that they have', () => {
    for (const { document } of [...withText(), pageAt(pagesIn(join(project, 'dist')), '/over/')]) {
      const named = Object.fromEntries(
        ['aanpak', 'contact', 'kennisbank', 'verwant', 'inhoud', 'zoek', 'tips', 'tips-1'].map((id) => [
          id,
          textOf(document.querySelector(`main h2[id="${id}"]`)),
        ]),
      );
      expect(named).toEqual({
        aanpak: 'Aanpak',
        contact: 'Contact',
        kennisbank: 'Kennisbank',
        verwant: 'Verwant',
        inhoud: 'Inhoud',
        zoek: 'Zoek',
        tips: 'Tips',
        'tips-1': 'Tips',
      });
    }
  });

  test('give the sections of the page no other name', async ({ page }) => {
    await page.goto(`${server.address}interventies/${slugsIn('interventies')[0]}/`);
    for (const name of ['Voor wie en waar?', 'Wie kun je vragen?', 'Lijkt hierop', 'Uit de kennisbank']) {
      expect(await page.getByRole('region', { name, exact: true }).count()).toBe(1);
    }
  });

  test('leave the jump to the contact and to the main part as they are', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${server.address}interventies/${slugsIn('interventies')[0]}/`);
    await page.getByRole('link', { name: 'Wie kun je vragen?' }).click();
    expect(await page.locator(':target').textContent()).toContain('Wie kun je vragen?');
    await page.goto(`${page.url().split('#')[0]}#contact`);
    expect(await page.locator(':target').textContent()).toContain('Contact');
  });
});
