import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { contentKinds } from '../../../src/content/kinds.ts';
import { fields } from '../../../src/lint/rules/fields.ts';
import { sourceAddress } from '../../../src/lint/rules/source-address.ts';
import { FIXTURES } from '../small-catalogue.ts';
import { entry } from './entry.ts';

const rule = fields(contentKinds(readContent(`${FIXTURES}/nothing-wrong`).vocabulary));

/** An entry of which a field, with all that is in it, is written in another way; below it stands a comment. */
const withField = (name: string, written: string) => {
  const { text } = entry('Tekst.');
  const [present = ''] = new RegExp(`^${name}:.*\n(?: .*\n)*`, 'm').exec(text) ?? [];
  return entry('Tekst.', { fields: [[present, written]] });
};
const remedies = (name: string, written: string) =>
  rule.check(withField(name, written)).map(({ remedy }) => remedy);

test.each([
  [
    '',
    'Schrijf "sources:", met daaronder "  - title: …", "    publisher: …" en "    url: https://…", elk op een eigen regel.',
  ],
  [
    'sources:\n',
    'Schrijf "  - title: …", "    publisher: …" en "    url: https://…", elk op een eigen regel.',
  ],
  [
    'sources:\n  - https://www.utrecht.nl/voorlezen\n',
    'Schrijf "  - title: …", "    publisher: …" en "    url: https://www.utrecht.nl/voorlezen", elk op een eigen regel.',
  ],
])('sources that are no groups of fields are told the lines to copy: %j', (written, remedy) => {
  expect(remedies('sources', written)).toEqual([remedy]);
});

test('a group that is not there is told with its name', () => {
  expect(remedies('contact', '')).toEqual([
    'Schrijf "contact:", met daaronder "  organisation: …", "  role: …" en "  url: https://…", elk op een eigen regel.',
  ]);
});

test('a dash without a space behind it is told so', () => {
  expect(remedies('themes', 'themes:\n  -taalbevordering\n')).toEqual([
    'Zet een spatie na het streepje: - taalbevordering',
  ]);
});

test('an empty field that is needed is not to be left out', () => {
  expect(remedies('goal', 'goal:\n')).toEqual(['Vul het in: dit veld is verplicht.']);
});

test('of a source that is refused, no address is asked', () => {
  expect(
    sourceAddress.check(withField('sources', 'sources:\n  - https://www.utrecht.nl/voorlezen\n')),
  ).toEqual([]);
});
