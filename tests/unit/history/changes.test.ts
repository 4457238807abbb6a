import { describe, expect, test } from 'vitest';
import { changesBetween, type Version } from '../../../src/catalogue/changes.ts';
import { changesInWords } from '../../../src/history/in-words.ts';

const version = (data: Version['data'], body = '## Aanpak\n\nTaalles op school.\n'): Version => ({
  data,
  body,
});

/** What an intervention's change is called. */
const inWords = (before: Version, after: Version) =>
  changesInWords('interventies', changesBetween(before, after));

describe('what changed in an entry', () => {
  test.each([
    ['a field that is new', {}, { goal: 'Taal leren' }, 'Doel aangevuld'],
    ['a text that goes on', { goal: 'Taal leren' }, { goal: 'Taal leren, en meedoen' }, 'Doel aangevuld'],
    ['another text', { goal: 'Taal leren' }, { goal: 'Rekenen leren' }, 'Doel gewijzigd'],
    ['a field that went', { goal: 'Taal leren' }, {}, 'Doel weggehaald'],
    ['an item more', { partners: ['School'] }, { partners: ['Bibliotheek', 'School'] }, 'Partners aangevuld'],
    ['another item', { partners: ['School'] }, { partners: ['Bibliotheek'] }, 'Partners gewijzigd'],
    ['another main theme', { themes: ['a', 'b'] }, { themes: ['b', 'a'] }, "Thema's gewijzigd"],
    [
      'concepts in another order',
      { concepts: ['a', 'b', 'c'] },
      { concepts: ['a', 'c', 'b'] },
      'Begrippen gewijzigd',
    ],
    [
      'a concept between others',
      { concepts: ['a', 'b'] },
      { concepts: ['a', 'c', 'b'] },
      'Begrippen aangevuld',
    ],
    ['a later check', { lastChecked: '2026-01-01' }, { lastChecked: '2026-02-01' }, 'Bronnen gecontroleerd'],
    ['a group that is new', {}, { practice: { costs: '€ 5', form: ['lessen'] } }, '‘Zo werkt het’ aangevuld'],
    [
      'one field of a group',
      { practice: { form: ['lessen'] } },
      { practice: { form: ['lessen'], costs: '€ 5' } },
      '‘Zo werkt het: kosten’ aangevuld',
    ],
    [
      'several fields of a group',
      { contact: { organisation: 'School', email: 'a@b.nl' } },
      { contact: { organisation: 'Gemeente', email: 'c@d.nl' } },
      'Contact gewijzigd',
    ],
    [
      'several fields, in the order of the schema',
      { title: 'Taalklas', contact: { organisation: 'School' } },
      { contact: { organisation: 'Gemeente' }, title: 'Taalschool', questions: ['Wie helpt?'] },
      'Titel en ‘Contact: organisatie’ gewijzigd, ‘Herken je dit?’ aangevuld',
    ],
  ])('%s', (_, before, after, words) => {
    expect(inWords(version(before), version(after))).toBe(words);
  });

  test('parts of the text are known by their heading', () => {
    const before = version({}, '## Aanpak\n\nTaalles.\n\n## Tips\n\nBegin klein.\n');
    const after = version({}, '## Aanpak\n\nTaalles en spel.\n\n## Zo leren ze het\n\nSamen.\n');
    expect(inWords(before, after)).toBe('Aanpak gewijzigd, tips weggehaald, ‘Zo leren ze het’ aangevuld');
  });

  test('text above the first heading has a name too', () => {
    expect(inWords(version({}, 'Eerst dit.'), version({}, 'Iets anders.'))).toBe('Tekst gewijzigd');
  });

  test.each([
    ['the order of fields', { title: 'a', goal: 'b' }, { goal: 'b', title: 'a' }],
    ['the order of a list', { sectors: ['PO', 'VO'] }, { sectors: ['VO', 'PO'] }],
    [
      'the order of fields in a group',
      { sources: [{ title: 'a', url: 'b' }] },
      { sources: [{ url: 'b', title: 'a' }] },
    ],
    ['line breaks', { goal: 'Taal\nleren' }, { goal: ' Taal leren ' }],
    ['quotation marks', { goal: "'Taal' leren" }, { goal: '‘Taal’ leren' }],
    ['a status that says nothing', {}, { status: 'onbekend' }],
    ['no, where nothing stood', {}, { gkaAgenda: false, partners: [], practice: { form: [] } }],
    ['what only editors see', { toVerify: ['Is dit zo?'] }, {}],
  ])('%s is no change', (_, before, after) => {
    expect(changesBetween(version(before), version(after))).toEqual([]);
  });

  test('marks of Markdown are no change, another address of a link is', () => {
    const before = version({}, '## Aanpak\n\n* Een **jaar** lang\n* _Op_ [school](https://a.nl)\n');
    const typedOtherwise = version(
      {},
      '## Aanpak\n\n- Een __jaar__ lang\n- *Op*\n  [school](https://a.nl)\n',
    );
    const leadsElsewhere = version({}, '## Aanpak\n\n* Een **jaar** lang\n* _Op_ [school](https://b.nl)\n');
    expect(inWords(before, typedOtherwise)).toBeUndefined();
    expect(inWords(before, leadsElsewhere)).toBe('Aanpak gewijzigd');
  });

  test('a field that entries no longer have is not told', () => {
    expect(inWords(version({ oldField: 'a' }), version({}))).toBeUndefined();
  });
});
