import { describe, expect, test } from 'vitest';
import { sitemapOf } from '../../../src/publishing/sitemap.ts';
import { WorkingCopy } from '../history/working-copy.ts';

const entry = (theme: string, goal: string) =>
  `---\ntitle: Taalklas\nthemes:\n  - ${theme}\nsectors:\n  - PO\nmunicipalities:\n  - Den Helder\ngoal: ${goal}\n---\n\nTekst.\n`;

/** The first entry is of 1 March, the second of 2 March. */
const copy = () =>
  new WorkingCopy()
    .write({ 'interventies/een.mdx': entry('taal', 'a'), 'themas/taal.mdx': '---\nname: Taal\n---\n' })
    .commit()
    .write({ 'interventies/twee.mdx': entry('taal', 'b') })
    .commit();

const sitemapFor = (working: WorkingCopy, basePath = '/') =>
  sitemapOf(working.content, basePath, () => working.history());

const datesOf = (working: WorkingCopy, basePath = '/') => {
  const { lastChanged } = sitemapFor(working, basePath);
  return (path: string) => lastChanged(`https://voorbeeld.nl${path}`)?.slice(0, 'yyyy-mm-dd'.length);
};

describe('the sitemap', () => {
  test('tells when an entry changed, and with it the pages that list it', () => {
    const dateOf = datesOf(copy());
    expect(['/interventies/een/', '/interventies/twee/', '/themas/taal/'].map(dateOf)).toEqual([
      '2026-03-01',
      '2026-03-02',
      '2026-03-02',
    ]);
    expect(['/sectoren/po/', '/gemeenten/den-helder/'].map(dateOf)).toEqual(['2026-03-02', '2026-03-02']);
    expect(['/themas/taal/2/', '/themas/wiskunde/2/'].map(dateOf)).toEqual(['2026-03-02', undefined]);
  });

  test('does so below a base path', () => {
    expect(datesOf(copy(), '/basis')('/basis/interventies/een/')).toBe('2026-03-01');
  });

  test('tells nothing of pages of which it is not known, nor of changes that are in no commit yet', () => {
    const dateOf = datesOf(copy().write({ 'interventies/een.mdx': entry('taal', 'c') }));
    expect(['/over/', '/interventies/een/', '/themas/taal/'].map(dateOf)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(dateOf('/interventies/twee/')).toBe('2026-03-02');
  });

  test('has no old addresses', () => {
    const working = copy().write({ 'doorverwijzingen.yaml': 'interventies/drie:\n  to: interventies/een\n' });
    const { isListed } = sitemapFor(working);
    expect(isListed('https://voorbeeld.nl/basis/interventies/drie/')).toBe(false);
    expect(isListed('https://voorbeeld.nl/basis/interventies/een/')).toBe(true);
  });

  test('has the further pages of long lists', () => {
    const { isListed } = sitemapFor(copy());
    const further = ['/themas/taal/2/', '/interventies/2/', '/gemeenten/den-helder/2/'];
    expect(further.filter((path) => isListed(`https://voorbeeld.nl${path}`))).toEqual(further);
  });
});
