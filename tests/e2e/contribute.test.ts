/** What pages promise of contributing and reporting: on a site with nothing set up for it, and on one with the form. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { labelsOf } from '../../src/content/labels.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readImportFile } from '../../src/spreadsheet/import/read-file.ts';
import { columnsOf } from '../../src/spreadsheet/table/columns.ts';
import { linksIn, pageAt, pagesIn, textOf } from './site-files.ts';

const site = inject('site');
const withForm = inject('siteUnderBase');

/** What holds only where something can be proposed or reported. */
const PROMISES =
  /laten weten\.|[Mm]eld het|Mail |[Ee]en redacteur (?:leest|zet)|je voorstel|halen we het weg|zoeken we samen|[Vv]oeg die toe|[Vv]ul (?:het )?aan\b|[Vv]ul de dag|[Ww]eet jij het|klik op|alle bestanden binnen|een interventie toevoegen|hoe je (?:een fout meldt|een interventie toevoegt|bijdraagt)|Verbeter deze pagina|Wij doen dit ook$/;

/** That nothing can be sent or reported. */
const LACK = /geen adres voor ingesteld|Insturen kan/g;

const PAGES = [
  ...['/bijdragen/', '/bijdragen/onderhoud/', '/bijdragen/schrijfwijzer/', '/privacy/', '/over/'],
  ...['/toegankelijkheid/', '/beheer/', '/interventies/alkmaar-taalklas/', '/themas/taalbevordering/'],
];

const mainOf = (folder: string, path: string) =>
  textOf(pageAt(pagesIn(folder), path).document.querySelector('main')).replace(/\s+/g, ' ');

describe('without an address, a repository and a form', () => {
  test.for([...PAGES, '/gemeenten/', '/gemeenten/urk/', '/'])(
    '%s promises no way to report or to be checked',
    (path) => {
      expect(mainOf(site.folder, path)).not.toMatch(PROMISES);
    },
  );

  test.for(PAGES.filter((path) => path !== '/bijdragen/schrijfwijzer/'))(
    '%s says once that there is none',
    (path) => {
      expect(mainOf(site.folder, path).match(LACK)).toHaveLength(1);
    },
  );

  test('the page about contributing says what to do instead', () => {
    expect(mainOf(site.folder, '/bijdragen/')).toContain('aan de organisatie die er als contact bij staat');
  });

  test('the page about privacy says that it does not know whose site it is, and where to go', () => {
    const text = mainOf(site.folder, '/privacy/');
    expect(text).toContain('nog niet bij van wie de website is');
    expect(text).toContain('Autoriteit Persoonsgegevens');
  });
});

describe('with a form', () => {
  test.for([
    ['/bijdragen/', 'Open het formulier'],
    ['/bijdragen/', 'Wat er met je voorstel gebeurt'],
    ['/bijdragen/onderhoud/', 'klik op Bewerk'],
    ['/bijdragen/onderhoud/', 'Vul aan wat in een bron staat'],
    ['/privacy/', 'halen we het weg'],
    ['/over/', 'hoe je een fout meldt'],
    ['/gemeenten/', 'hoe je een interventie toevoegt'],
    ['/toegankelijkheid/', 'zoeken we samen'],
    ['/interventies/alkmaar-taalklas/', 'Verbeter deze pagina'],
  ] as const)('%s says: %s', ([path, words]) => {
    const text = mainOf(withForm.folder, path);
    expect(text).toContain(words);
    expect(text).not.toMatch(LACK);
  });
});

test.for(['/privacy/', '/toegankelijkheid/'])(
  '%s leads to where one reports, and not on to how to contribute',
  (path) => {
    const paragraphs = pageAt(pagesIn(withForm.folder), path).document.querySelectorAll('main p');
    const links = paragraphs.filter((each) => textOf(each).includes('Meld het')).flatMap(linksIn);
    expect(links).toEqual([`${withForm.base}beheer/`]);
  },
);

describe('the table to fill in', () => {
  test.for([site, withForm])(
    'is offered in Excel, and the import reads it back: $base',
    async ({ folder, base }) => {
      const page = pageAt(pagesIn(folder), '/bijdragen/').document;
      const [address = ''] = page.querySelectorAll('main a[download]').flatMap((link) => {
        const href = link.getAttribute('href') ?? '';
        return href.endsWith('.xlsx') ? [href] : [];
      });
      const content = readContent('content');
      const file = join(folder, address.slice(base.length - 1));
      expect(readFileSync(file).length).toBeGreaterThan(0);
      const read = await readImportFile(
        file,
        columnsOf(content.kinds.folders.interventies),
        labelsOf(content),
      );
      expect(read.records).toEqual([]);
    },
  );
});
