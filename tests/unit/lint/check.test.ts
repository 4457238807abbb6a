import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { CATALOGUE } from '../../catalogue.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { currentContext } from '../../../src/lint/context.ts';
import { lintContent } from '../../../src/lint/index.ts';
import { formatDiagnostic, isError } from '../../../src/lint/diagnostic.ts';
import { inOwnProcess, runScript } from '../run-script.ts';
import { contentWith, ENTRY, printed as printedOf } from '../small-catalogue.ts';

/** The errors that the checker prints about a folder, with paths from that folder. */
const printed = (content: string, ...only: string[]) => printedOf(content, 'fout', ...only);

/** Expects one error, and no other, in a situation. */
function reports(situation: string, expected: string): void {
  expect(printed(contentWith(situation))).toEqual([expected]);
}

/** The same in the entry that most situations spoil: `expected` is what follows its path. */
function reportsOfEntry(situation: string, expected: string): void {
  reports(situation, `${ENTRY}:${expected}`);
}

test('a list that is broken gives an error, and no warning of the parser', () => {
  const content = contentWith();
  const path = join(content, 'gemeenten.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('  inhabitants', '  [  inhabitants'));
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  expect(printed(content, 'gemeenten.yaml')).toEqual([expect.stringMatching(/^gemeenten\.yaml:\d+:/)]);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('the pages that texts can link to are known, those with a list in pages among them', () => {
  const pages = ['/', '/interventies/', '/gemeenten/', '/bijdragen/onderhoud/', '/llms.txt'];
  expect(currentContext().pages).toEqual(expect.arrayContaining(pages));
});

test('a check without tips finds the same errors, and no tips', () => {
  const { files, vocabulary } = readContent(CATALOGUE);
  // Without the concepts, links to them lead nowhere.
  const faulty = files.filter(({ path }) => path !== 'begrippen.yaml');
  const all = lintFiles(faulty, vocabulary);
  const errors = lintFiles(faulty, vocabulary, { ...currentContext(), isWithoutTips: true });
  expect(errors).toEqual(all.filter(isError));
  expect(errors).not.toEqual([]);
  expect(all.length).toBeGreaterThan(errors.length);
});

describe('what is in order passes', () => {
  test('all of content/', () => {
    expect(lintContent('content').diagnostics.filter(isError).map(formatDiagnostic)).toEqual([]);
  });

  test('the example that CONTRIBUTING.md gives', () => {
    const [, example = ''] = /^```mdx\n([\s\S]*?)^```$/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
    const bytes = Buffer.from(example);
    const file = {
      path: 'interventies/breda-leeskring.mdx',
      type: 'file' as const,
      size: bytes.length,
      bytes,
    };
    const { files, vocabulary } = readContent(CATALOGUE);
    const diagnostics = lintFiles([...files, file], vocabulary);
    expect(diagnostics.filter(isError).map(formatDiagnostic)).toEqual([]);
  });

  test.each([
    ['the small catalogue that the other tests spoil', 'nothing-wrong'],
    ['signs that would be code, when they are quoted or behind a backslash', 'code-quoted'],
    ['a line that begins with a word like export', 'export-in-running-text'],
    ['a title that another municipality uses too', 'same-title-elsewhere'],
    ['a file that macOS left behind', 'left-by-system'],
  ])('%s', (_, situation) => {
    expect(printed(contentWith(situation))).toEqual([]);
  });
});

describe('a field that does not fit is reported where it stands, with what to do', () => {
  test.each([
    [
      'a municipality that is known by another name',
      'unknown-municipality',
      "7:5  Gemeente 'Den Bos' bestaat niet.  Bedoel je 's-Hertogenbosch?",
    ],
    [
      'a theme that does not exist',
      'unknown-theme',
      "10:5  Thema 'soepele-overgang' bestaat niet.  Bedoel je soepele-overgangen?",
    ],
    [
      'a field that does not exist',
      'unknown-field',
      "29:1  Het veld 'lastCheckt' bestaat niet.  Bedoel je lastChecked?",
    ],
    [
      'a field that does not exist within another',
      'unknown-nested-field',
      "23:3  Het veld 'telefoon' bestaat niet.  Bedoel je phone?",
    ],
    [
      'a title of two lines',
      'title-of-two-lines',
      '2:8  Deze naam staat op meer dan één regel.  Zet alle woorden op dezelfde regel.',
    ],
    ['a missing field, at the first field', 'missing-field', "2:1  Het veld 'goal' ontbreekt.  Vul het in."],
    [
      'a missing field within another, at that one',
      'missing-nested-field',
      "21:1  Het veld 'contact.organisation' ontbreekt.  Vul het in.",
    ],
    [
      'a missing field in a list, at the item',
      'missing-field-in-list',
      "25:5  Het veld 'sources.title' ontbreekt.  Vul het in.",
    ],
    ['an empty field', 'empty-field', "17:1  Het veld 'goal' is leeg.  Vul het in: dit veld is verplicht."],
    [
      'a text where a list belongs',
      'text-for-list',
      "8:9  'taalbevordering' past niet bij 'themes'.  Maak er een lijst van: elke waarde op een eigen regel, met een streepje ervoor.",
    ],
    [
      'a number where text belongs',
      'number-for-text',
      "2:8  '2023' past niet bij 'title'.  Schrijf hier gewone tekst, zo nodig tussen aanhalingstekens.",
    ],
    [
      'a title that is too long',
      'long-title',
      '2:8  Deze tekst is te lang: 95 tekens.  Maak er hoogstens 90 van.',
    ],
    [
      'a value that is twice in a list',
      'value-twice',
      "10:5  'taalbevordering' staat twee keer in de lijst.  Haal er één weg.",
    ],
    [
      'a date in another form',
      'wrong-date-form',
      "29:14  '21-11-2026' is geen datum in de goede vorm.  Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.",
    ],
    [
      'a day that is on no calendar',
      'impossible-date',
      '29:14  De dag 2026-02-30 bestaat niet.  Kijk op de kalender welke dag het was.',
    ],
    [
      'a day on which there was nothing to check',
      'checked-too-early',
      '29:14  De dag 0001-01-01 ligt te ver terug.  Vul de dag in waarop je het hebt nagekeken.',
    ],
    [
      'the e-mail address of a person',
      'private-email',
      "23:10  'j.jansen@alkmaar.nl' lijkt het adres van een persoon: 'j' lijkt een voorletter.  Gebruik een algemeen adres van de organisatie, zoals info@organisatie.nl.",
    ],
    [
      'the mobile number of a person',
      'mobile-number',
      '23:10  Dit lijkt het 06-nummer van een persoon.  Gebruik het algemene nummer van de organisatie.',
    ],
    [
      'a list in the place of all fields',
      'list-for-fields',
      '2:1  Zo horen de gegevens hier niet te staan.  Schrijf hier velden onder elkaar, elk met een naam, een dubbele punt en een waarde.',
    ],
    [
      'nothing in the place of all fields',
      'no-fields',
      '2:1  Hier staan geen velden.  Neem een ander bestand als voorbeeld.',
    ],
  ])('%s', (_, ...given) => reportsOfEntry(...given));

  test('a value of any length is cut short', () => {
    const content = contentWith();
    const text = readFileSync(join(content, ENTRY), 'utf8');
    writeFileSync(join(content, ENTRY), text.replace('- Alkmaar', `- ${'Alkmaar '.repeat(10_000)}`));
    const [line = '', ...others] = printed(content);
    expect(others).toEqual([]);
    expect(line.length).toBeLessThan(400);
    expect(line).toContain('bestaat niet.');
  });

  test('a value of several lines does not break the message', () => {
    const content = contentWith();
    const text = readFileSync(join(content, ENTRY), 'utf8');
    writeFileSync(join(content, ENTRY), text.replace('  - Alkmaar', '  - |\n    Utrecht\n    Alkmaar'));
    expect(printed(content)).toEqual([
      `${ENTRY}:7:5  Gemeente 'Utrecht Alkmaar ' bestaat niet.  Bedoel je Alkmaar?`,
    ]);
  });
});

describe('YAML that cannot be read gives one diagnostic, in Dutch, and nothing about the fields', () => {
  test.each([
    [
      'a colon in a text',
      'yaml-colon-in-text',
      '13:12  Er staat een dubbele punt in deze tekst.  Zet de hele tekst tussen dubbele aanhalingstekens.',
    ],
    [
      'a quotation mark that is not closed',
      'yaml-unclosed-quote',
      `7:5  Dit aanhalingsteken wordt niet gesloten.  Sluit het. Begint de tekst zelf met een ', zet er dan dubbele aanhalingstekens omheen: "'s-Hertogenbosch".`,
    ],
    [
      'a bracket that is not closed',
      'yaml-unclosed-bracket',
      '12:1  Hiervoor is een [ of { geopend die niet wordt gesloten.  Sluit die met ] of }.',
    ],
    [
      'a tab',
      'yaml-tab',
      '12:1  Deze regel springt in met een tab.  Gebruik spaties: twee voor elke stap naar rechts.',
    ],
    [
      'a list item that is indented otherwise',
      'yaml-indentation',
      '10:1  Deze regel springt anders in dan de regels die erbij horen.  Laat wat bij elkaar hoort even ver inspringen.',
    ],
    [
      'a field that is indented otherwise',
      'yaml-indentation-of-field',
      '23:1  Deze regel springt anders in dan de regels die erbij horen.  Laat wat bij elkaar hoort even ver inspringen.',
    ],
    [
      'a line without colon',
      'yaml-no-colon',
      "13:1  Op deze regel ontbreekt een dubbele punt.  Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde: 'title: Taalklas'.",
    ],
    [
      'a field that is there twice',
      'yaml-field-twice',
      "13:1  Het veld 'title' staat er twee keer.  Haal er één weg.",
    ],
    [
      'a text that begins with a reserved character',
      'yaml-reserved-character',
      "2:8  Een tekst kan hier niet beginnen met '@'.  Zet de hele tekst tussen dubbele aanhalingstekens.",
    ],
    [
      'a backslash between double quotation marks',
      'yaml-backslash',
      '2:17  Na de \\ staat hier een verkeerd teken.  Schrijf \\\\ als je een \\ bedoelt.',
    ],
    [
      'text behind a closing quotation mark',
      'yaml-text-after-quote',
      '2:19  Deze opmaak is niet te lezen.  Zet een tekst met leestekens tussen dubbele aanhalingstekens, en vergelijk met een ander bestand.',
    ],
    [
      'a text that YAML takes for an alias',
      'yaml-alias',
      "2:8  Een tekst kan hier niet beginnen met '*'.  Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      'a text that YAML takes for an anchor',
      'yaml-anchor',
      "2:8  Een tekst kan hier niet beginnen met '&'.  Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      'a text that YAML takes for a tag',
      'yaml-tag',
      "2:8  Een tekst kan hier niet beginnen met '!'.  Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      'a tag that YAML knows',
      'yaml-known-tag',
      "2:9  Een tekst kan hier niet beginnen met '!'.  Zet de hele tekst tussen aanhalingstekens.",
    ],
    [
      'aliases of aliases that stand for gigabytes',
      'yaml-alias-bomb',
      "3:5  Een tekst kan hier niet beginnen met '&'.  Zet de hele tekst tussen aanhalingstekens.",
    ],
  ])('%s', (_, ...given) => reportsOfEntry(...given));

  test('thousands of lists within each other', () => {
    // How deep the parser goes depends on the size of its stack, and so does the place.
    expect(printed(contentWith('yaml-deep-nesting'))).toEqual([
      expect.stringMatching(/^begrippen\.yaml:\d+:\d+ {2}Hier zitten te veel lijsten in elkaar\./),
    ]);
  });

  test('a directive, which can change what all below it means', () => {
    expect(printed(contentWith('yaml-directive'))).toEqual([
      "plaatsnamen.yaml:1:1  Een regel kan hier niet beginnen met '%'.  Haal de regel weg, en ook de regel met drie streepjes eronder.",
    ]);
  });

  test('two documents in one file', () => {
    expect(printed(contentWith('yaml-two-documents'))).toEqual([
      'plaatsnamen.yaml:7:1  Hier staat een regel met drie streepjes te veel.  Haal die regel weg.',
    ]);
  });
});

describe('a file that cannot be read as an entry gives one diagnostic', () => {
  test.each([
    [
      'it does not begin with frontmatter',
      'no-frontmatter',
      "1:1  Dit bestand begint niet met velden.  Begin met een regel van drie streepjes (---), dan de velden, en dan weer zo'n regel.",
    ],
    [
      'its frontmatter does not end',
      'unclosed-frontmatter',
      '1:1  De velden beginnen hier, maar houden niet op.  Zet een regel met drie streepjes (---) onder het laatste veld.',
    ],
    [
      'it is empty',
      'empty-file',
      '1:1  Dit bestand is leeg.  Neem een ander bestand uit deze map als voorbeeld, of haal dit bestand weg.',
    ],
    [
      'it has only blank lines',
      'blank-file',
      '1:1  Dit bestand is leeg.  Neem een ander bestand uit deze map als voorbeeld, of haal dit bestand weg.',
    ],
    [
      'it is in another encoding than UTF-8, reported at the first bad byte',
      'latin-1',
      '34:30  Hier staat een teken dat niet in UTF-8 is geschreven.  Sla het bestand op met de codering UTF-8, en kijk daarna of letters als é en ë kloppen.',
    ],
    [
      'it is in UTF-16, as Windows calls Unicode',
      'utf-16',
      '1:1  Hier staat een teken dat niet in UTF-8 is geschreven.  Sla het bestand op met de codering UTF-8, en kijk daarna of letters als é en ë kloppen.',
    ],
    [
      'its lines end as on Windows',
      'windows-line-ends',
      '1:4  De regels in dit bestand eindigen zoals Windows het doet (CRLF).  Kies LF: klik in VS Code rechtsonder op CRLF, kies LF en sla het bestand op.',
    ],
    [
      'it begins with a byte order mark',
      'byte-order-mark',
      '1:1  Dit bestand begint met een onzichtbaar teken (een BOM).  Sla het op met de codering UTF-8 zonder BOM.',
    ],
    [
      'it holds a control character',
      'control-character',
      '2:16  Hier staat een onzichtbaar teken dat niet in een tekst hoort.  Haal het weg: wis het woord en typ het opnieuw.',
    ],
  ])('%s', (_, ...given) => reportsOfEntry(...given));

  test('it is larger than a text of the catalogue can be', () => {
    const content = contentWith();
    writeFileSync(join(content, ENTRY), Buffer.alloc(5_000_000, 'x'));
    expect(printed(content)).toEqual([
      `${ENTRY}:1:1  Dit bestand is te groot: 5 MB.  Maak het kleiner dan 1 MB. Staat er iets in dat er niet hoort, zoals een afbeelding?`,
    ]);
  });

  test('it is a link to another place', () => {
    const content = contentWith();
    symlinkSync('/etc/hostname', join(content, 'interventies/breda-leeskring.mdx'));
    expect(printed(content)).toEqual([
      'interventies/breda-leeskring.mdx:1:1  Dit is een verwijzing naar een andere plek.  Maak er een bestand van.',
    ]);
  });

  test('it is a folder', () => {
    expect(printed(contentWith('folder-named-as-entry'))).toEqual([
      'interventies/breda-leeskring.mdx:1:1  Dit is een map.  Maak er een bestand van.',
    ]);
  });
});

describe('what does not belong in content/ is reported', () => {
  test.each([
    [
      'a text with another ending',
      'wrong-extension',
      "interventies/breda-leeskring.md:1:1  'breda-leeskring.md' eindigt niet op .mdx.  Verander de naam in breda-leeskring.mdx.",
    ],
    [
      'an image among the entries',
      'image-among-entries',
      "interventies/foto.png:1:1  'foto.png' eindigt niet op .mdx.  Verwijder het: in interventies horen alleen teksten die eindigen op .mdx.",
    ],
    [
      'a file name with capitals and spaces',
      'name-no-slug',
      "interventies/Breda Leeskring.mdx:1:1  De bestandsnaam 'Breda Leeskring.mdx' kan niet in een adres.  Verander de naam in breda-leeskring.mdx.",
    ],
    [
      'a file name of more than 100 characters',
      'name-too-long',
      `interventies/${'breda-'.repeat(17)}lezen.mdx:1:1  De bestandsnaam is te lang: 107 tekens voor .mdx.  Maak er hoogstens 100 van, zoals ${'breda-'.repeat(15)}breda.mdx.`,
    ],
    [
      'an unknown file',
      'unknown-file',
      "gemeentes.yaml:1:1  'gemeentes.yaml' hoort hier niet.  Bedoel je gemeenten.yaml? Verander dan de naam. Verwijder anders het bestand.",
    ],
    [
      'an unknown folder, without the files in it',
      'unknown-folder',
      "concepten:1:1  'concepten' hoort hier niet.  Verwijder de map. Hier horen alleen: interventies, kennis, themas, factoren, verzamelingen, uitdagingen, paginas, indicatoren, begrippen.yaml, gemeenten.yaml, plaatsnamen.yaml, cijfers.yaml, indicatoren.yaml, doorverwijzingen.yaml.",
    ],
    [
      'a folder among the entries, without the files in it',
      'folder-among-entries',
      "interventies/2026:1:1  In interventies hoort geen map '2026'.  Zet de bestanden direct in interventies en verwijder de map.",
    ],
  ])('%s', (_, ...given) => reports(...given));
});

describe('the text of an entry', () => {
  test.each([
    [
      'has to be there',
      'no-body-text',
      "30:1  Er staat geen tekst onder de velden.  Schrijf een of meer alinea's onder de tweede regel met drie streepjes.",
    ],
    [
      'of an intervention has a heading Aanpak',
      'no-approach-heading',
      "32:1  De kop '## Aanpak' ontbreekt.  Zet een regel '## Aanpak' boven de tekst over wat er gebeurt.",
    ],
    [
      'holds no expressions',
      'code-expression',
      '34:13  Het teken { staat hier voor code.  Haal weg wat tussen de accolades staat. Bedoel je het teken zelf, schrijf dan \\{.',
    ],
    [
      'holds no imports',
      'code-import',
      "32:1  Een regel kan niet beginnen met 'import': dat is code.  Haal de regel weg, of begin de zin met een ander woord.",
    ],
    ['holds no HTML', 'code-html', '34:1  HTML als <b> kan hier niet.  Schrijf vet als **tekst**.'],
    [
      'holds no HTML comments',
      'code-comment',
      '32:1  Een opmerking (<!-- … -->) kan hier niet.  Haal die weg: wat niet op de pagina hoort, hoort niet in het bestand.',
    ],
    [
      'holds no addresses between angle brackets',
      'code-address',
      '34:5  Een < met een teken erachter begint een label, en dit is er geen.  Schrijf \\< als je het teken bedoelt, en gebruik anders Markdown: **vet**, [tekst](https://adres).',
    ],
  ])('%s', (_, ...given) => reportsOfEntry(...given));
});

describe('what must not be in an entry is an error', () => {
  test.each([
    [
      'the e-mail address of a person in the text',
      'private-email-in-text',
      "34:11  'voornaam.achternaam@alkmaar.nl' lijkt het e-mailadres van een persoon te zijn: 'voornaam' is geen woord dat de controle kent, en kan een naam zijn.  Gebruik een algemeen adres van de organisatie, zoals info@organisatie.nl, of haal het weg.",
    ],
    [
      'a mobile number in the text',
      'mobile-number-in-text',
      "34:5  '06-12345678' is een 06-nummer.  Gebruik het algemene nummer van de organisatie, of haal het weg.",
    ],
    [
      'what can be a citizen service number',
      'citizen-number',
      "34:10  '111222333' kan een burgerservicenummer zijn.  Haal het weg. Is het iets anders, schrijf dan wat het is, of rond het af.",
    ],
    [
      'a person to approach',
      'person-as-contact',
      "34:21  'Voornaam van Achternaam' lijkt de naam van een persoon te zijn.  Noem de organisatie, het team of de rol, zoals 'de coördinator van de bibliotheek'.",
    ],
    [
      'a link to a page that does not exist',
      'dead-link',
      '34:12  De pagina /themas/taalbevordring/ bestaat niet.  Bedoel je /themas/taalbevordering/?',
    ],
    [
      'a link to a heading that does not exist',
      'dead-place',
      '34:20  De plek /interventies/alkmaar-taalklas/#aanpk bestaat niet.  Bedoel je /interventies/alkmaar-taalklas/#aanpak?',
    ],
    [
      'a check of the sources that is to come',
      'checked-tomorrow',
      '29:14  De dag 2026-11-22 moet nog komen.  Vul de dag in waarop je het hebt nagekeken.',
    ],
  ])('%s', (_, ...given) => reportsOfEntry(...given));
});

describe('what could be better is a tip', () => {
  test.each([
    [
      'a check of the sources of long ago',
      'checked-long-ago',
      '29:14  De bronnen zijn voor het laatst bekeken op 22 november 2023.  Kijk of alles nog klopt, en vul dan de datum van vandaag in.',
    ],
    ['a hard word', 'hard-word', "34:1  'Teneinde' is een moeilijk woord.  Schrijf liever: om."],
    [
      'a long sentence',
      'long-sentence',
      "34:134  Een lange zin: 30 woorden, vanaf 'Op de vijfde schooldag'.  Maak er twee zinnen van.",
    ],
    [
      'fields that --fix would write otherwise',
      'untidy',
      '13:1  Dit kan netter: opmaak van de velden gelijkgetrokken.  Laat het herstellen: npm run check -- --fix.',
    ],
    [
      'sources that cannot be opened',
      'source-without-address',
      '24:1  Geen van de bronnen heeft een webadres.  Zoek of er een op internet staat, en zet het adres erbij: url: https://…',
    ],
  ])('%s', (_, situation, expected) => {
    expect(printedOf(contentWith(situation), 'tip', ENTRY)).toEqual([`${ENTRY}:${expected}`]);
  });

  test('an intervention that is much like another, in both, and no error', () => {
    const content = contentWith('similar-entry');
    expect(printed(content)).toEqual([]);
    expect(printedOf(content, 'tip', ENTRY)).toEqual([
      `${ENTRY}:2:8  interventies/alkmaar-de-taalklas.mdx heet bijna hetzelfde, ook in Alkmaar: 'De Taalklas in Alkmaar'.  Is het dezelfde interventie? Maak er dan één van. Zet anders het verschil in de titel.`,
      expect.stringMatching(
        /^\S+:32:1 {2}De tekst lijkt veel op die van interventies\/alkmaar-de-taalklas\.mdx: \d\d% is hetzelfde\./,
      ),
    ]);
  });
});

describe('files that are at odds with each other', () => {
  test('two interventions in one municipality with the same title, whatever their capitals', () => {
    const rest = 'Maak er één van, of zet in de titel wat deze interventie anders maakt.';
    expect(printed(contentWith('same-title'))).toEqual([
      `interventies/alkmaar-taalklas-wegwijzer.mdx:2:8  interventies/alkmaar-taalklas.mdx heeft dezelfde titel en dezelfde gemeente: Alkmaar.  ${rest}`,
      `interventies/alkmaar-taalklas.mdx:2:8  interventies/alkmaar-taalklas-wegwijzer.mdx heeft dezelfde titel en dezelfde gemeente: Alkmaar.  ${rest}`,
    ]);
  });

  test('two factors with the same number', () => {
    const rest = 'Kijk in het overzicht welke factor dit nummer heeft, en verander het andere.';
    expect(printed(contentWith('factor-number-twice'))).toEqual([
      `factoren/gedifferentieerd-onderwijs.mdx:2:9  factoren/inclusief-onderwijs.mdx heeft ook nummer 21.  ${rest}`,
      `factoren/inclusief-onderwijs.mdx:2:9  factoren/gedifferentieerd-onderwijs.mdx heeft ook nummer 21.  ${rest}`,
    ]);
  });

  test.each([
    [
      'a concept that refers to one that does not exist',
      'unknown-concept',
      "begrippen.yaml:33:7  Het begrip 'schakelklassen' bestaat niet.  Bedoel je schakelklas?",
    ],
    [
      'a concept that is there twice',
      'concept-twice',
      "begrippen.yaml:51:9  'schakelklas' staat ook op regel 36.  Haal er één weg, of verander term.",
    ],
    [
      'a municipality that is there twice',
      'municipality-twice',
      "gemeenten.yaml:29:9  'UTRECHT' staat ook op regel 22.  Haal er één weg, of verander name.",
    ],
    [
      'a list of figures with a theme that does not exist',
      'figure-of-unknown-theme',
      "cijfers.yaml:13:3  Het veld 'taalbevordring' bestaat niet.  Bedoel je taalbevordering?",
    ],
  ])('%s', (_, ...given) => reports(...given));

  test('a broken list of municipalities is reported once, and not at every entry that names one', () => {
    expect(printed(contentWith('broken-list-of-municipalities'))).toEqual([
      expect.stringMatching(/^gemeenten\.yaml:9:9 {2}Dit aanhalingsteken wordt niet gesloten\./),
    ]);
  });

  test('so is one without municipalities', () => {
    const content = contentWith();
    writeFileSync(join(content, 'gemeenten.yaml'), '[]\n');
    expect(printed(content)).toEqual([
      'gemeenten.yaml:1:1  Deze lijst is leeg.  Zet de vorige versie terug.',
    ]);
  });

  test.each(['gemeenten.yaml', 'themas'])('without %s, only that is reported', (name) => {
    const content = contentWith();
    rmSync(join(content, name), { recursive: true });
    expect(printed(content)).toEqual([
      expect.stringMatching(new RegExp(`^${name}:1:1 {2}Dit|^${name}:1:1 {2}Deze`)),
    ]);
  });
});

describe('many errors', () => {
  test('in many files are all reported, in the order of files and lines', () => {
    const places = printed(contentWith('many-faults')).map((line) => line.split('  ')[0]);
    expect(places).toEqual([
      'begrippen.yaml:33:7',
      'factoren/inclusief-onderwijs.mdx:5:1',
      'interventies/Foto.PNG:1:1',
      `${ENTRY}:2:1`,
      `${ENTRY}:2:1`,
      `${ENTRY}:7:5`,
      `${ENTRY}:11:10`,
      `${ENTRY}:16:1`,
      `${ENTRY}:18:5`,
      `${ENTRY}:28:14`,
      `${ENTRY}:31:1`,
      `${ENTRY}:33:4`,
      'interventies/alkmaar-tweede-taalklas.mdx:2:8',
      'kennis/inzicht-7-taal-voor-de-toekomst.mdx:1:1',
    ]);
  });

  test('are reported of one file when only that is asked for', () => {
    const content = contentWith('many-faults');
    expect(printed(content, 'begrippen.yaml')).toHaveLength(1);
    expect(printed(content, 'interventies/alkmaar-tweede-taalklas.mdx')).toHaveLength(1);
    expect(printed(content, 'kennis')).toHaveLength(1);
  });

  test('between files are reported of the one that is asked for', () => {
    expect(printed(contentWith('same-title'), 'interventies/alkmaar-taalklas-wegwijzer.mdx')).toHaveLength(1);
  });
});

describe('npm run check', () => {
  const run = (...args: string[]) => runScript('check', ...args);

  test('ends with the number of files and errors, and with 0 when there are none', async () => {
    const { status, stdout, stderr } = await run('--content', contentWith());
    expect(stdout).toMatch(/^15 bestanden bekeken, 0 fouten, \d+ tips?, \d+,\d s\n$/m);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('prints each diagnostic with its place, its level and its rule, and ends with 1', () => {
    const content = contentWith('impossible-date');
    const { status, stdout } = inOwnProcess('check', '--content', content, join(content, ENTRY));
    expect(stdout).toContain(
      `  ${content}/${ENTRY}:29:14  fout  fields\n    De dag 2026-02-30 bestaat niet.\n    Kijk op de kalender welke dag het was.\n`,
    );
    expect(stdout).toContain('\n  /bijdragen/regels/fields/\n');
    expect(stdout).toMatch(/^1 bestand bekeken, 1 fout, /m);
    expect(status).toBe(1);
  });

  test('ends with 0 when there are only tips', async () => {
    const { status, stdout } = await run('--content', contentWith('hard-word'));
    expect(stdout).toContain('tip  hard-words');
    expect(status).toBe(0);
  });

  test('fixes with --fix, says what it did, and then checks', async () => {
    const content = contentWith('windows-line-ends');
    const { status, stdout, stderr } = await run('--content', content, '--fix', join(content, ENTRY));
    expect(stderr).toBe(`${content}/${ENTRY}  Hersteld: regels laten eindigen met LF.\n1 bestand hersteld\n`);
    expect(stdout).toMatch(/^1 bestand bekeken, 0 fouten, /);
    expect(status).toBe(0);
  });

  test.each([
    ['a file that does not exist', ['content/interventies/bestaat-niet.mdx']],
    ['a file that is not in content/', ['package.json']],
    ['a folder that does not exist', ['--content', 'inhoud']],
    ['an option that does not exist', ['--snel']],
    ['a format that does not exist', ['--format', 'xml']],
  ])('says how it is used after %s, and ends with 2', async (_, args) => {
    const { status, stdout, stderr } = await run(...args);
    expect(stderr).toMatch(/^\S.*\. Zo gebruik je het: npm run check.*\n$/);
    expect([status, stdout]).toEqual([2, '']);
  });
});
