/** Texts that an editor may write, in every place of a small site: words without an end, and headings named as its parts. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { ProjectCopy } from './project-copy.ts';
import { attribute, pageAt, pagesIn, textOf } from './site-files.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { test } from './visit.ts';

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
| --- | ---: |
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

const copy = new ProjectCopy();
let server: StaticServer;

beforeAll(async () => {
  for (const [folder, fields] of Object.entries(FIELDS)) spoil(folder, fields);
  spoilConcepts();
  const { status, output } = await copy.run([resolve('node_modules/.bin/astro'), 'build']);
  expect(status, output).toBe(0);
  server = await serveFolder(copy.at('dist'));
});

afterAll(async () => {
  await server?.close();
  copy.remove();
});

/** Gives each file of a folder the fields and the text. */
function spoil(folder: string, fields: Record<string, unknown>): void {
  for (const name of readdirSync(copy.at(`content/${folder}`))) {
    const file = `content/${folder}/${name}`;
    const [, frontmatter = ''] = copy.text(file).split(/^---$/m);
    const data = { ...(parse(frontmatter) as object), ...fields };
    copy.write(file, `---\n${stringify(data)}---\n${BODY}`);
  }
}

/** Names concepts as the parts of their page. */
function spoilConcepts(): void {
  const file = 'content/begrippen.yaml';
  const [first, second, ...others] = parse(copy.text(file)) as { slug: string; term: string }[];
  copy.write(
    file,
    stringify([{ ...first, slug: 'inhoud', term: WORD }, { ...second, slug: 'letter-a' }, ...others]),
  );
}

const slugsIn = (folder: string) =>
  readdirSync(copy.at(`content/${folder}`)).map((name) => name.replace('.mdx', ''));

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
  const site = () => [...pagesIn(copy.at('dist')).values()];
  const withText = () =>
    ['interventies', 'kennisbank', 'themas', 'factoren'].map((folder) => {
      const content = folder === 'kennisbank' ? 'kennis' : folder;
      return pageAt(pagesIn(copy.at('dist')), `/${folder}/${slugsIn(content)[0]}/`);
    });

  test('share no id with anything on their page', () => {
    const twice = site().flatMap(({ path, document }) => {
      const ids = document.querySelectorAll('[id]').map((element) => attribute(element, 'id'));
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} ${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('keep the addresses that they have', () => {
    for (const { document } of [...withText(), pageAt(pagesIn(copy.at('dist')), '/over/')]) {
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

  /** Names of sections; not every entry has all of them. */
  const PARTS = ['In welke gemeente?', 'Wie kun je vragen?', 'Lijkt hierop', 'Uit de kennisbank'];

  test('give the sections of the page no other name', async ({ page }) => {
    const seen = new Set<string>();
    for (const slug of slugsIn('interventies')) {
      await page.goto(`${server.address}interventies/${slug}/`);
      for (const name of PARTS) {
        const count = await page.getByRole('region', { name, exact: true }).count();
        expect(count).toBeLessThan(2);
        if (count === 1) seen.add(name);
      }
      if (seen.size === PARTS.length) break;
    }
    expect([...seen].sort()).toEqual([...PARTS].sort());
  });

  test('leave the jump to the contact and to the main part as they are', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${server.address}interventies/${slugsIn('interventies')[0]}/`);
    await page.getByRole('link', { name: 'Wie kun je vragen?' }).first().click();
    expect(await page.locator(':target').textContent()).toContain('Wie kun je vragen?');
    await page.goto(`${page.url().split('#')[0]}#contact`);
    expect(await page.locator(':target').textContent()).toContain('Contact');
  });
});
