/** The form on one's own machine: `npm run beheer`. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { isError } from '../../../src/lint/diagnostic.ts';
import { test as plain } from '../visit.ts';
import { foreignRequests } from './foreign-requests.ts';
import { FormPage } from './form-page.ts';
import { WorkingCopy } from './working-copy.ts';

let copy: WorkingCopy;

beforeAll(async () => {
  copy = await WorkingCopy.start();
});

afterAll(() => copy?.stop());

const test = plain.extend('form', ({ page }) => {
  const foreign = foreignRequests(page, copy.address);
  return Object.assign(new FormPage(page, copy.address), { foreign });
});

describe('the form', () => {
  test('makes a new entry, which the checker accepts and the site shows', async ({ form, page }) => {
    await form.open('collections/interventies/new');
    await form.fill('Titel', 'Voorbeeld van ’t formulier');
    await form.fill(
      'Samenvatting',
      'Een verzonnen interventie, waarmee een toets het formulier van begin tot eind invult.',
    );
    await form.choose('Gemeenten', "'s-Hertogen", 'Breda');
    await form.choose("Thema's", 'Taalbev', 'Armoede');
    await form.choose('Sectoren', 'Basisschool');
    await form.fill('Uitvoerder', 'Gemeente');
    await form.fill('Doelgroep', 'Kinderen');
    await form.fill('Doel', 'Kinderen leren Nederlands.');
    await form.choose('Factoren', 'Motivatie');
    await form.fill('Begin', '2018');
    await form.fill('Organisatie', 'Gemeente');
    await form.fill('E-mailadres', 'info@gemeente.example');
    await form.press('Voeg bron toe');
    await form.field('Titel').last().fill('Een openbare bron');
    await form.write('\nZo gaat het.');
    expect(await form.preview.locator('h1').textContent()).toBe('Voorbeeld van ’t formulier');
    expect(await form.preview.locator('.theme-badge').allTextContents()).toContain('Taalbevordering');
    await form.save();
    await form.isSaved();

    const path = 'interventies/s-hertogenbosch-voorbeeld-van-t-formulier.mdx';
    expect(copy.text(path)).toBe(`---
title: Voorbeeld van ’t formulier
summary: Een verzonnen interventie, waarmee een toets het formulier van begin tot eind invult.
municipalities:
  - "'s-Hertogenbosch"
  - Breda
themes:
  - taalbevordering
  - armoede-en-gezondheid
sectors:
  - PO
organiser: Gemeente
targetGroup: Kinderen
goal: Kinderen leren Nederlands.
factors:
  - motivatie
period:
  start: 2018
contact:
  organisation: Gemeente
  email: info@gemeente.example
sources:
  - title: Een openbare bron
gkaAgenda: false
---

## Aanpak

Zo gaat het.
`);
    expect(copy.findings(path).filter(isError)).toEqual([]);
    expect(form.foreign).toEqual([]);
    await page.goto(`${copy.address}interventies/s-hertogenbosch-voorbeeld-van-t-formulier/`);
    expect(await page.locator('h1').textContent()).toBe('Voorbeeld van ’t formulier');
  });

  test('changes nothing of an entry but what was changed', async ({ form }) => {
    const path = 'interventies/alkmaar-taalklas.mdx';
    const before = copy.text(path);
    await form.open('collections/interventies/entries/alkmaar-taalklas');
    await form.fill('Uitvoerder', 'Een andere uitvoerder');
    await form.write(' Nog een zin.');
    await form.save();
    await form.isSaved();
    expect(copy.text(path)).toBe(
      before
        .replace(/^organiser: .*$/m, 'organiser: Een andere uitvoerder')
        .replace(/\n$/, ' Nog een zin.\n'),
    );
    expect(form.foreign).toEqual([]);
  });

  test('keeps what was escaped, and how a table was written', async ({ form }) => {
    const path = 'interventies/almelo-leergeld-jeugdfonds.mdx';
    const before = `${copy.text(path)}
Groepen van \\<5 leerlingen, of \\{6\\}.

2026\\. Dat was het jaar.

* Een punt met *nadruk*
* Nog een punt

| Groep | Aantal |
| :---- | -----: |
| 7     |     12 |
`.replace('title:', '# Nagekeken.\ntitle:');
    copy.write(path, before);
    await form.open('collections/interventies/entries/almelo-leergeld-jeugdfonds');
    await form.write(' Ja.');
    await form.save();
    await form.isSaved();
    expect(copy.text(path)).toBe(before.replace('12 |\n', '12 Ja. |\n'));
  });

  test('takes over what is pasted from Word without the picture that Decap breaks down on', async ({
    form,
    page,
  }) => {
    const path = 'interventies/almere-dare-to-dream-in-036.mdx';
    const before = copy.text(path);
    await form.open('collections/interventies/entries/almere-dare-to-dream-in-036');
    await form.write('\n');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob(
            [
              '<p>Een\u00adplakt\ndit<img src="https://a.nl/x.png">.</p><table><tr><td>a</td><td>b</td></tr></table>',
            ],
            { type: 'text/html' },
          ),
        }),
      ]),
    );
    await page.keyboard.press('Control+v');
    await form.says('a | b');
    await form.save();
    await form.isSaved();
    expect(copy.text(path)).toBe(before.replace(/\n$/, '\n\nEenplakt dit.\n\na | b\n'));
    copy.write(path, before);
  });

  test('has nothing to say in English: all that Decap can say is there in Dutch', async ({ form, page }) => {
    await form.open('collections/interventies/new');
    const missing = await page.evaluate(() => {
      interface Phrases {
        [name: string]: string | Phrases;
      }
      const { getLocale } = (window as unknown as { CMS: { getLocale: (name: string) => Phrases } }).CMS;
      const missingIn = (phrases: Phrases, own: Phrases | string = {}, path = ''): string[] =>
        Object.entries(phrases).flatMap(([name, phrase]) => {
          const ours = typeof own === 'string' ? undefined : own[name];
          if (typeof phrase !== 'string') return missingIn(phrase, ours, `${path}${name}.`);
          return ours === undefined ? [path + name] : [];
        });
      return missingIn(getLocale('en'), getLocale('nl'));
    });
    expect(missing).toEqual([]);
    await page.getByRole('button', { name: 'Klap in' }).first().waitFor();
  });

  test('is opened at the field that an address names', async ({ form, page }) => {
    await form.open('collections/interventies/entries/alkmaar-taalklas?veld=practice.costs');
    const costs = form.field('Kosten');
    await costs.waitFor();
    await page.locator('[id^=costs-field-]:focus').waitFor();
    const box = await costs.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  test('deletes an entry, after asking and saying what to do about its address', async ({ form, page }) => {
    const path = 'interventies/almere-als-ik-later-groot-ben.mdx';
    await form.open('collections/interventies/entries/almere-als-ik-later-groot-ben');
    let asked = '';
    page.once('dialog', (question) => {
      asked = question.message();
      void question.dismiss();
    });
    await form.press('Verwijderen');
    expect(asked).toContain('content/doorverwijzingen.yaml');
    expect(copy.has(path)).toBe(true);
    page.once('dialog', (question) => void question.accept());
    await form.press('Verwijderen');
    await expect.poll(() => copy.has(path)).toBe(false);
  });
});

describe('what the catalogue refuses', () => {
  // Decap leaves the promise of a refused save without an answer.
  test.override('expectedError', /^(Object|undefined)?$/);

  test('in a field is refused by the form, which says in Dutch how to mend it', async ({ form }) => {
    const path = 'interventies/almelo-leergeld-jeugdfonds.mdx';
    const before = copy.text(path);
    await form.open('collections/interventies/entries/almelo-leergeld-jeugdfonds');
    await form.fill('Uitvoerder', '');
    await form.fill('Samenvatting', 'Te kort.');
    await form.fill('Telefoonnummer', '06 12345678');
    await form.save();
    await form.says('Niet opgeslagen: er klopt nog iets niet.');
    await form.says('Vul dit veld in: Uitvoerder.');
    await form.says('Deze tekst is te kort: 8 tekens. Schrijf er minstens 50.');
    await form.says('Dit lijkt het 06-nummer van een persoon.');
    expect(copy.text(path)).toBe(before);
  });

  test('as a list that is empty is told at the field, once', async ({ form, page }) => {
    await form.open('collections/interventies/new');
    await form.choose('Gemeenten', 'Breda');
    await page.getByRole('button', { name: 'Haal Breda weg' }).click();
    await form.field('Gemeenten').fill('Nergenshuizen');
    await form.says('Niets gevonden');
    await form.save();
    await form.says('Vul dit veld in: Bronnen.');
    await form.says('Vul dit veld in: Gemeenten.');
    expect(await page.getByText('Deze lijst is leeg.').count()).toBe(0);
  });

  test('as a whole is refused by the form', async ({ form }) => {
    const path = 'interventies/almere-dare-to-dream-in-036.mdx';
    const before = copy.text(path);
    await form.open('collections/interventies/entries/almere-dare-to-dream-in-036');
    await form.fill('Begin', '2020');
    await form.fill('Einde', '2019');
    await form.save();
    await form.says(/^Niet opgeslagen\. De periode eindigt voordat die begint\./);
    expect(copy.text(path)).toBe(before);
  });

  test('to replace what another saved meanwhile is refused', async ({ form }) => {
    const path = 'interventies/almere-dare-to-dream-in-036.mdx';
    const before = copy.text(path);
    await form.open('collections/interventies/entries/almere-dare-to-dream-in-036');
    copy.write(path, before.replace('## Aanpak', '## Aanpak\n\nVan een ander.'));
    await form.fill('Uitvoerder', 'Mijn uitvoerder');
    await form.save();
    await form.says(/^Niet opgeslagen\. Iemand anders heeft dit bestand intussen veranderd\./);
    expect(copy.text(path)).toContain('Van een ander.');
    copy.write(path, before);
  });

  test('in the text is refused by the checker', async ({ form }) => {
    const path = 'interventies/almere-dare-to-dream-in-036.mdx';
    const before = copy.text(path);
    await form.open('collections/interventies/entries/almere-dare-to-dream-in-036');
    await form.write(' Tekst met {haken}.');
    await form.save();
    await form.says(/^Niet opgeslagen\. Het teken { staat hier voor code\./);
    expect(copy.text(path)).toBe(before);
  });
});
