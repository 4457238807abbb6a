/** The data to take along: the files of `/data/`, and the list of the explorer. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject } from 'vitest';
import { interventions } from './content.ts';
import { attribute, pageAt, pagesIn } from './site-files.ts';
import { test } from './visit.ts';

describe('the files of the open data', () => {
  const { folder, base } = inject('site');
  const published = (path: string) => readFileSync(join(folder, 'data', path));

  test('are all there with the checksums that are told, and the page names each', () => {
    const links = new Set(
      pageAt(pagesIn(folder), '/data/')
        .document.querySelectorAll('a')
        .map((link) => attribute(link, 'href')),
    );
    const lines = published('checksums.txt').toString().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const [sum, path = ''] = line.split('  ');
      expect(createHash('sha256').update(published(path)).digest('hex'), path).toBe(sum);
      expect(links, path).toContain(`${base}data/${path}`);
    }
  });

  test('have a file as JSON and one as Markdown for each intervention', () => {
    for (const { slug, title } of interventions) {
      const record = JSON.parse(readFileSync(join(folder, `interventies/${slug}.json`), 'utf8')) as object;
      expect(record).toMatchObject({ slug, title });
      expect(readFileSync(join(folder, `interventies/${slug}.md`), 'utf8')).toMatch(/^---\nversion: /);
    }
  });
});

describe('the list of the explorer', () => {
  test.override('contextOptions', {
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });

  test('is taken along whole by keyboard, with what was asked, and its data are fetched once', async ({
    page,
    explorer,
  }) => {
    let fetched = 0;
    page.on('request', (request) => (fetched += Number(request.url().endsWith('/data/interventies.json'))));
    await explorer.open('?sector=po&sorteer=titel');
    const count = Number(await page.locator('[data-result-count]').textContent());
    expect(count).toBeGreaterThan(await explorer.hits.count());
    expect(fetched).toBe(0);

    await page.getByRole('button', { name: 'Download' }).press('Enter');
    const downloaded = async (way: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: way, exact: true }).press('Enter');
      const file = await download;
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const json = await downloaded('JSON');
    expect(json.name).toMatch(/^interventies-\d{4}-\d\d-\d\d\.json$/);
    const {
      asked,
      address,
      interventions: taken,
    } = JSON.parse(json.text) as {
      asked: string;
      address: string;
      interventions: { slug: string; title: string }[];
    };
    expect(taken).toHaveLength(count);
    const { slug } = taken[0]!;
    const own = JSON.parse(
      readFileSync(join(inject('site').folder, `interventies/${slug}.json`), 'utf8'),
    ) as object;
    expect(taken[0]).toEqual({
      ...own,
      address: expect.stringContaining(`/interventies/${slug}/`) as string,
    });
    const shown = await explorer.hits.locator('h2 a').allTextContents();
    expect(taken.slice(0, shown.length).map(({ title }) => title)).toEqual(shown);
    expect(asked).toBe('Sector: Basisschool.');
    expect(address).toBe(page.url());

    const csv = await downloaded('CSV');
    expect(csv.text.startsWith('\uFEFFTitel;')).toBe(true);
    await page.getByRole('button', { name: 'Kopieer als tekst' }).press('Enter');
    await page.getByText('De lijst is gekopieerd.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(asked);
    expect(text).toContain(`${count}. ${taken.at(-1)?.title}`);
    expect(fetched).toBe(1);

    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'CSV', exact: true }).isVisible()).toBe(false);
  });
});
