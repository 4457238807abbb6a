import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from '../visit.ts';

const address = (...slugs: string[]) =>
  `gemeenten/vergelijk/?${slugs.map((slug) => `gemeente=${slug}`).join('&')}`;

describe('comparing', () => {
  test('puts municipalities side by side, as their address says', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    await page.getByRole('table').waitFor();
    expect(await page.locator('thead th').allTextContents()).toEqual(['Breda', 'Tilburg']);
    expect(await page.locator('[scope=rowgroup] > span').allTextContents()).toEqual([
      'Feiten',
      'Cijfers, grootste verschil eerst',
      "Thema's",
      'Sectoren',
      'Factoren',
      'Interventies',
    ]);
    expect(await page.getByRole('rowheader', { name: 'Cijfers, grootste' }).innerText()).toContain(
      'Een verschil telt zwaarder als alle gemeenten op dat cijfer dichter bij elkaar liggen',
    );
    expect(await page.locator('[data-messages]').isVisible()).toBe(false);
    expect(await page.title()).toContain('Breda en Tilburg vergeleken');
  });

  test('goes on with a municipality that is added or taken away', async ({ page }) => {
    await page.goto(address('breda'));
    await page.getByLabel('Voeg een gemeente toe').fill('tilb');
    await page.getByRole('link', { name: 'Tilburg' }).click();
    await page.getByRole('table').waitFor();
    expect(new URL(page.url()).search).toBe('?gemeente=breda&gemeente=tilburg');
    await page.getByRole('link', { name: 'Breda weghalen' }).click();
    await page.getByText('Je koos alleen Tilburg.').waitFor();
  });
});

describe('an address that cannot be compared says what to do', () => {
  test.for([
    ['with none', 'gemeenten/vergelijk/', 'Kies twee tot vier gemeenten.'],
    ['with one', address('breda'), 'Je koos alleen Breda. Kies er hieronder nog minstens een bij.'],
    ['with one twice', address('breda', 'breda'), 'Je koos alleen Breda.'],
    ['with a slip of the pen', address('bredda', 'tilburg'), 'Bedoel je Breda?'],
    ['with code', address('%3Cimg%20src%3Dx%3E', 'tilburg'), 'Een gemeente ‘<img src=x>’ kennen we niet.'],
    ['with a key of every object', address('__proto__', 'constructor'), 'kennen we niet.'],
    ['with broken escapes', 'gemeenten/vergelijk/?gemeente=%E0%A4%A', 'kennen we niet.'],
  ] as const)('%s', async ([, path, sentence], { page }) => {
    await page.goto(path);
    await page.getByText(sentence).first().waitFor();
    expect(await page.getByRole('table').isVisible()).toBe(false);
    expect(await page.locator('main img').count()).toBe(0);
  });

  test('with ten: shows four and names the others', async ({ page }) => {
    const ten = ['breda', 'tilburg', 'utrecht', 'leiden', 'delft', 'gouda', 'ede', 'emmen', 'assen', 'goes'];
    await page.goto(address(...ten));
    await page.getByText('Niet getoond: Delft, Gouda, Ede, Emmen, Assen en Goes.').waitFor();
    expect(await page.locator('thead th').count()).toBe(4);
    expect(await page.getByLabel('Voeg een gemeente toe').isVisible()).toBe(false);
  });

  test('with a former municipality: follows it', async ({ page }) => {
    await page.goto(address('hellevoetsluis', 'breda'));
    await page.getByText('Hellevoetsluis hoort bij de gemeente Voorne aan Zee.').waitFor();
    expect(await page.locator('thead th').allTextContents()).toEqual(['Voorne aan Zee', 'Breda']);
  });

  test('when the data cannot be had', async ({ page }) => {
    await page.route('**/vergelijk.json', (route) => route.abort());
    await page.goto(address('breda', 'tilburg'));
    await page.getByText('De gegevens zijn nu niet bereikbaar.').waitFor();
  });
});

describe('what is compared', () => {
  test('has each figure with its year and the country, and the number of interventions as dots', async ({
    page,
  }) => {
    await page.goto(address('schiedam', 'urk'));
    const row = page.getByRole('row').filter({ hasText: 'Voortijdig schoolverlaters' });
    await row.waitFor();
    expect(await row.locator('td').allTextContents()).toEqual(['3,2%', '1,9%']);
    expect(await row.locator('.note').textContent()).toBe('2023; Nederland 2,8%');
    const none = page.locator('[data-none]').first();
    expect(await none.textContent()).toBe('·geen');
    expect(await page.locator('.comparison__dots').first().textContent()).toMatch(/^●+$/);
  });

  test('says of what has stopped that it has, where it is counted and where it is named', async ({
    page,
  }) => {
    await page.goto(address('rotterdam', 'zutphen'));
    await page.getByRole('table').waitFor();
    const counted = page.locator('td:has(> .comparison__dots)', {
      hasText: /● \d+, (waarvan \d+ )?gestopt$/,
    });
    expect(await counted.count()).toBeGreaterThan(0);
    expect(await page.locator('td li', { hasText: /\(gestopt in \d{4}\)$/ }).count()).toBeGreaterThan(0);
  });

  test('has a link to each of its parts', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    const links = page.getByRole('list', { name: 'Op deze pagina' }).getByRole('link');
    await links.first().waitFor();
    const names = await links.allTextContents();
    expect(names).toEqual(await page.locator('[scope=rowgroup] > span').allTextContents());
    const head = await page.locator('[data-result] thead').boundingBox();
    for (const name of names) {
      await links.getByText(name, { exact: true }).click();
      const part = await page.locator('[scope=rowgroup]', { hasText: name }).boundingBox();
      expect(part?.y, name).toBeGreaterThanOrEqual(head?.height ?? 0);
      expect(part?.y, name).toBeLessThan(page.viewportSize()?.height ?? 0);
    }
  });

  test('has whom to write to and to call as links', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    const contacts = page.getByRole('row', { name: 'Contact' }).getByRole('link');
    await contacts.first().waitFor();
    const addresses = await contacts.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses).toEqual(['tel:14076', 'mailto:gemeente@tilburg.nl', 'tel:14013']);
  });

  test('says of each caution which figure it is about', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    const cautions = page.locator('[data-result] summary');
    await cautions.first().waitFor();
    const names = await cautions.allTextContents();
    expect(names).toContain('Let op bij Voortijdig schoolverlaters');
    expect(new Set(names).size).toBe(names.length);
  });

  test('has what it is about in words that stay whole', async ({ page }) => {
    await page.goto(address('schiedam', 'rotterdam', 'amsterdam', 'haarlemmermeer'));
    await page.getByRole('table').waitFor();
    const broken = await page.locator('[data-result] :is([scope=row], [scope=col])').evaluateAll((heads) =>
      heads.flatMap((head) => {
        const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const text = texts.currentNode.textContent ?? '';
          // What is read only when it is opened may be long.
          if (texts.currentNode.parentElement?.closest('details')) continue;
          for (const { index, 0: word } of text.matchAll(/[\p{L}\d]+/gu)) {
            const range = document.createRange();
            range.setStart(texts.currentNode, index);
            range.setEnd(texts.currentNode, index + word.length);
            if (range.getClientRects().length > 1) found.push(word);
          }
        }
        return found;
      }),
    );
    expect(broken).toEqual([]);
  });

  test('fits on one sheet of paper', async ({ page }) => {
    await page.goto(address('rotterdam', 'amsterdam', 'utrecht', 'den-haag'));
    await page.getByRole('table').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('says on paper which municipalities, on which day and at which address', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    await page.getByRole('table').waitFor();
    const title = page.getByRole('heading', { level: 1 });
    expect(await title.innerText()).toBe('Gemeenten vergelijken');
    await page.emulateMedia({ media: 'print' });
    expect(await title.innerText()).toBe('Gemeenten vergelijken: Breda en Tilburg');
    const foot = page.locator('[data-print-footer]');
    await expect.poll(() => foot.innerText()).toMatch(/geprint op \d+ [a-z]+ \d{4}$/);
    expect(await foot.innerText()).toContain(page.url());
    expect(page.url()).toContain('?gemeente=breda&gemeente=tilburg');
  });

  test('can be downloaded as a table', async ({ page }) => {
    await page.goto(address('breda', 'tilburg'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('vergelijking-breda-tilburg.csv');
    const [head = '', ...rows] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(head).toBe('\ufeffOnderdeel;Wat;Breda;Tilburg;Nederland;Eenheid;Toelichting');
    expect(rows.find((row) => row.startsWith('Cijfers;Voortijdig schoolverlaters;'))).toMatch(
      /;\d,\d;\d,\d;2,8;%;2023, CBS 84780NED$/,
    );
    expect(rows.find((row) => row.startsWith('Feiten;Inwoners;'))).toMatch(/;\d+;\d+;;inwoners;2023$/);
  });

  describe('on a phone', () => {
    test.override('contextOptions', { viewport: { width: 360, height: 740 } });

    test('keeps in sight what a row is about', async ({ page }) => {
      await page.goto(address('breda', 'tilburg', 'urk'));
      const result = page.locator('[data-result]');
      await result.evaluate((region) => (region.scrollLeft = region.scrollWidth));
      const name = page.locator('[scope=row]').first();
      const box = await name.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(await page.getByRole('columnheader', { name: 'Urk' }).isVisible()).toBe(true);
    });

    test.for([
      ['the comparison', address('breda', 'tilburg', 'urk', 'oss'), ['Breda', 'Tilburg', 'Urk', 'Oss']],
      ['a memo', 'gemeenten/breda/memo/?naast=urk', ['Breda', 'Urk', 'Nederland']],
    ] as const)(
      'has the name before each value of %s, and nothing beside the screen',
      async ([, path, names], { page }) => {
        await page.goto(path);
        const table = page.locator('.side-by-side table');
        await table.waitFor();
        expect((await table.locator('thead th').allTextContents()).sort()).toEqual([...names].sort());
        const cells = await table.evaluate((shown: HTMLTableElement) =>
          [...shown.querySelectorAll<HTMLTableCellElement>('tbody td:not(:empty)')].map((cell) => ({
            name: getComputedStyle(cell, '::before').content,
            column: JSON.stringify(shown.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent),
          })),
        );
        expect(cells.length).toBeGreaterThan(20);
        for (const { name, column } of cells) expect(name).toBe(column);
        const cut = await table
          .locator('caption, th, td')
          .evaluateAll(
            (all) =>
              all.filter(
                (each) =>
                  each.scrollHeight > each.clientHeight + 1 ||
                  each.getBoundingClientRect().right > innerWidth,
              ).length,
          );
        expect(cut).toBe(0);
      },
    );
  });

  test.for([768, 1280])(
    'keeps the names of the municipalities in sight at %i px',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(address('breda', 'tilburg', 'haarlemmermeer', 'oss'));
      const last = page.getByRole('rowheader', { name: 'Titel' });
      await last.waitFor();
      await last.evaluate((row) => {
        row.scrollIntoView({ block: 'end' });
      });
      const names = page.locator('[data-result] thead');
      for (const name of ['Breda', 'Tilburg', 'Haarlemmermeer', 'Oss']) {
        const box = await names.getByRole('link', { name }).boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeLessThan(100);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThan(width);
      }
    },
  );

  describe('copied', () => {
    test.override({ contextOptions: { permissions: ['clipboard-read', 'clipboard-write'] } });

    test('is a table for a document or a spreadsheet', async ({ page }) => {
      await page.goto(address('breda', 'tilburg'));
      await page.getByRole('button', { name: 'Kopieer als tabel' }).click();
      await page.getByText('De tabel is gekopieerd.').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toContain(
        'Onderdeel\tWat\tBreda\tTilburg\tNederland\n',
      );
    });
  });
});

describe('a memo', () => {
  test.for([
    ['screen', 768],
    ['screen', 1280],
    ['print', 700],
  ] as const)(
    'beside other municipalities has a line below every cell (%s, %i px)',
    async ([media, width], { page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      await page.goto('gemeenten/zutphen/memo/?naast=urk');
      const table = page.locator('[data-beside] table');
      await table.waitFor();
      const lines = await table
        .locator('th, td')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).borderBlockEnd));
      expect(new Set(lines).size).toBe(1);
      expect(lines[0]).toMatch(/^1px solid/);
    },
  );

  test('is led to from the top of the page of a municipality, and has its contact and what others do', async ({
    page,
  }) => {
    await page.goto('gemeenten/oss/');
    const contact = await page.locator('[data-contact] a[href^="mailto:"]').first().textContent();
    const gaps = await page.locator('.gap-list .card-title').allTextContents();
    expect(gaps.length).toBeGreaterThan(0);
    const link = page.getByRole('link', { name: 'Memo over Oss' });
    const figures = page.getByRole('heading', { name: 'Hoe staat het ervoor in Oss?' });
    expect((await link.boundingBox())?.y).toBeLessThan((await figures.boundingBox())?.y ?? 0);
    await link.click();
    await page.waitForURL('**/gemeenten/oss/memo/');
    const memo = await page.locator('article').innerText();
    for (const part of [contact, ...gaps]) expect(memo).toContain(part?.trim());
    expect(memo).not.toContain('.:');
  });

  test('has on paper behind each intervention where to find it', async ({ page }) => {
    await page.goto('gemeenten/schiedam/memo/');
    await page.emulateMedia({ media: 'print' });
    const links = await page.locator('.memo a[href*="/interventies/"]').evaluateAll((all) =>
      all.map((each) => ({
        written: getComputedStyle(each, '::after').content,
        href: each.getAttribute('href'),
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    for (const { written, href } of links) expect(written).toContain(href);
    const own = new URL(await page.locator('[data-address]').innerText());
    await page.getByText(`Achter elke interventie staat haar pagina op ${own.origin}`).waitFor();
  });

  test.for(['oss', 'schiedam', 'amsterdam', 'den-haag', 'rotterdam', 'kerkrade'])(
    'about %s fits on three sheets',
    async (slug, { page }) => {
      await page.goto(`gemeenten/${slug}/memo/`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
    },
  );

  test('holds figures, peers, interventions, sources, date and address, and the others of the comparison', async ({
    page,
  }) => {
    await page.goto(address('schiedam', 'urk'));
    await page.getByRole('link', { name: 'Memo over Schiedam' }).click();
    await page.waitForURL('**/gemeenten/schiedam/memo/?naast=urk');
    await page.getByRole('columnheader', { name: 'Urk' }).waitFor();
    await page.getByRole('link', { name: 'Naar de memo als tekst' }).click();
    expect(new URL(page.url()).hash).toBe('#tekst');
    const text = await page.getByLabel('De memo als tekst').inputValue();
    for (const part of [
      'Memo: gelijke kansen in Schiedam',
      '/gemeenten/schiedam/memo/?naast=urk',
      'Voortijdig schoolverlaters (2023): 3,2% van de leerlingen en studenten',
      'VERGELIJKBARE GEMEENTEN',
      'INTERVENTIES UIT SCHIEDAM',
      'BRONNEN',
      '84780NED',
      'NAAST ANDERE GEMEENTEN',
      'Schiedam 3,2%; Urk 1,9%',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Opgesteld op \d+ \w+ \d{4}/);
  });

  test('says of a municipality that is not known that it is not, and stays whole', async ({ page }) => {
    await page.goto('gemeenten/urk/memo/?naast=bredda');
    await page.getByText('Een gemeente ‘bredda’ kennen we niet. Bedoel je Breda?').waitFor();
    expect(await page.getByRole('heading', { name: 'Bronnen' }).isVisible()).toBe(true);
  });
});
