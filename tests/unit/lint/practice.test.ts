import { describe, expect, test } from 'vitest';
import { contentWith, ENTRY, printed } from '../small-catalogue.ts';

describe('what does not fit in practice, evidence, questions and other places is one error at its line', () => {
  test.each([
    [
      'practice-text',
      '21:11  \'lessen na schooltijd\' past niet bij \'practice\'.  Schrijf "  audience: …", "  form: …" en "  moment: …", elk op een eigen regel.',
    ],
    [
      'practice-list',
      '21:1  \'["ouders"]\' past niet bij \'practice\'.  Schrijf "  audience: …", "  form: …" en "  moment: …", elk op een eigen regel.',
    ],
    ['practice-unknown-field', "22:3  Het veld 'kosten' bestaat niet.  Bedoel je costs?"],
    [
      'practice-unknown-value',
      "24:7  Groep 'basischoolleerlingen' bestaat niet.  Bedoel je basisschoolleerlingen?",
    ],
    [
      'practice-text-for-list',
      "22:11  'weekend' past niet bij 'practice.moment'.  Maak er een lijst van: elke waarde op een eigen regel, met een streepje ervoor.",
    ],
    ['practice-value-twice', "24:7  'school' staat twee keer in de lijst.  Haal er één weg."],
    [
      'practice-number-for-text',
      "22:14  '12' past niet bij 'practice.groupSize'.  Schrijf hier gewone tekst, zo nodig tussen aanhalingstekens.",
    ],
    ['practice-empty-text', "22:3  Het veld 'practice.costs' is leeg.  Vul het in, of haal de regel weg."],
    ['practice-empty-item', "24:6  Het veld 'practice.needs' is leeg.  Vul het in, of haal de regel weg."],
    ['practice-long-text', '22:14  Deze tekst is te lang: 201 tekens.  Maak er hoogstens 200 van.'],
    ['practice-long-item', '24:7  Deze tekst is te lang: 251 tekens.  Maak er hoogstens 250 van.'],
    ['practice-many-items', '22:3  Deze lijst telt er 9.  Kies er hoogstens 8.'],
    [
      'evidence-text',
      '21:11  \'gevolgd\' past niet bij \'evidence\'.  Schrijf "  level: …" en "  note: …", elk op een eigen regel.',
    ],
    ['evidence-unknown-level', "22:10  Niveau 'efect gemeten' bestaat niet.  Bedoel je effect gemeten?"],
    ['evidence-no-level', "21:1  Het veld 'evidence.level' ontbreekt.  Vul het in."],
    [
      'evidence-no-note',
      "22:10  Bij 'onderzocht' ontbreekt de toelichting.  Schrijf bij note: wat er is geteld, gevraagd of gemeten, en door wie. Of maak er 'beschreven' van.",
    ],
    ['evidence-long-note', '23:9  Deze tekst is te lang: 301 tekens.  Maak er hoogstens 300 van.'],
    [
      'evidence-empty-note',
      '23:3  Dit veld is leeg.  Vul het in, of haal de regel weg als het veld niet verplicht is.',
    ],
    [
      'questions-text',
      "21:12  'Wie helpt mij met taal?' past niet bij 'questions'.  Maak er een lijst van: elke waarde op een eigen regel, met een streepje ervoor.",
    ],
    ['questions-long', '23:5  Deze tekst is te lang: 161 tekens.  Maak er hoogstens 160 van.'],
    [
      'questions-empty',
      '22:5  Dit veld is leeg.  Vul het in, of haal de regel weg als het veld niet verplicht is.',
    ],
    [
      'also-in-text',
      '21:9  \'Culemborg\' past niet bij \'alsoIn\'.  Schrijf "  - municipality: …", "    organisation: …" en "    source: …", elk op een eigen regel.',
    ],
    ['also-in-unknown-municipality', "22:19  Gemeente 'Culenborg' bestaat niet.  Bedoel je Culemborg?"],
    [
      'also-in-own-municipality',
      '22:19  Alkmaar is een gemeente van deze interventie zelf.  Haal deze plek weg, of noem de andere gemeente.',
    ],
    [
      'also-in-without-source',
      '22:5  Het veld \'alsoIn.source\' ontbreekt.  Schrijf "    source:", met daaronder "      title: …", "      publisher: …" en "      url: https://…", elk op een eigen regel.',
    ],
    ['also-in-source-without-title', "23:5  Het veld 'alsoIn.source.title' ontbreekt.  Vul het in."],
    ['also-in-unknown-status', "23:13  Status 'lopend' bestaat niet.  Kies uit: loopt, gestopt, gepland."],
    ['also-in-no-year', "23:12  'vorig jaar' is geen jaar.  Schrijf vier cijfers."],
    ['also-in-long-note', '23:11  Deze tekst is te lang: 251 tekens.  Maak er hoogstens 250 van.'],
    [
      'also-in-unknown-entry',
      "23:12  De interventie 'culemborg-taalklas-juliana-school' bestaat niet.  Bedoel je culemborg-taalklas-julianaschool?",
    ],
    [
      'also-in-entry-elsewhere',
      "23:12  De interventie 'culemborg-taalklas-julianaschool' is niet van Utrecht, maar van Culemborg.  Verander de gemeente, of noem een interventie van die gemeente.",
    ],
    [
      'also-in-same-entry',
      '23:12  Dit is deze interventie zelf.  Haal de regel weg, of schrijf de naam van het bestand zonder .mdx.',
    ],
    [
      'to-verify-text',
      "21:11  'Loopt het nog?' past niet bij 'toVerify'.  Maak er een lijst van: elke waarde op een eigen regel, met een streepje ervoor.",
    ],
    ['to-verify-long', '22:5  Deze tekst is te lang: 351 tekens.  Maak er hoogstens 350 van.'],
  ])('%s', (situation, expected) => {
    expect(printed(contentWith(situation), 'fout')).toEqual([`${ENTRY}:${expected}`]);
  });

  test('practice in an article', () => {
    expect(printed(contentWith('practice-in-article'), 'fout')).toEqual([
      "kennis/inzicht-7-taal-voor-de-toekomst.mdx:12:1  Het veld 'practice' bestaat niet.  Dit veld is er alleen voor interventies. Haal het weg.",
    ]);
  });
});

describe('what could be better in them is one tip at its line', () => {
  test.each([
    [
      'practice-markup',
      '23:7  In dit veld staat opmaak of code: **op tijd**  Schrijf gewone tekst: een veld wordt getoond zoals het er staat.',
    ],
    [
      'practice-code',
      '22:10  In dit veld staat opmaak of code: <script>  Schrijf gewone tekst: een veld wordt getoond zoals het er staat.',
    ],
    [
      'evidence-without-study',
      "22:10  Bij 'effect gemeten' lijkt geen van de bronnen een onderzoek te zijn.  Zet het onderzoek zelf bij de bronnen, met wie het deed.",
    ],
    [
      'question-of-title',
      '22:5  Deze vraag herhaalt de titel.  Schrijf het probleem op in gewone woorden, zonder de naam van het project.',
    ],
    [
      'question-with-place',
      "22:5  Deze vraag noemt een plaats: 'Alkmaar'.  Haal de plaats eruit: de vraag is er voor lezers uit het hele land.",
    ],
    [
      'question-with-code',
      '22:5  In dit veld staat opmaak of code: {taal}  Schrijf gewone tekst: een veld wordt getoond zoals het er staat.',
    ],
    [
      'costs-without-year',
      '22:10  Bij dit bedrag staat geen jaar.  Zet het jaar erachter, of (jaar onbekend) als de bron het niet zegt.',
    ],
    [
      'number-without-source',
      '22:10  Het getal 731 staat niet in de tekst, en er is maar één bron.  Kijk het na. Noem het in de tekst, of zet de bron erbij waar het in staat.',
    ],
  ])('%s', (situation, expected) => {
    const content = contentWith(situation);
    const tips = printed(content, 'tip', ENTRY).filter((line) => !line.includes('npm run check -- --fix'));
    expect([printed(content, 'fout'), tips]).toEqual([[], [`${ENTRY}:${expected}`]]);
  });
});
