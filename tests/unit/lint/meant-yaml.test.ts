import { expect, test } from 'vitest';
import { parseFile } from '../../../src/content/content-file.ts';
import { commentBehindValue } from '../../../src/lint/rules/comment-behind-value.ts';
import { listIndent } from '../../../src/lint/rules/list-indent.ts';
import { against, entry } from './entry.ts';

/** What the rules find in a field of an entry: the words at each place, and the begin of the problem. */
const withField = (field: string) => entry('Tekst.', { fields: [['goal: ', `${field}\n# `]] });
const folded = (field: string) => against(listIndent, withField(field)).map((each) => each.split(':')[0]);
const dropped = (field: string) => against(commentBehindValue, withField(field));

const TOO_FAR = 'Dit streepje staat te ver naar rechts';

test.each([
  ['partners:\n  - Bibliotheek\n    - School', `- School | ${TOO_FAR}`],
  ['partners:\n  - Bibliotheek\n\n      - School', `- School | ${TOO_FAR}`],
  ['partners:\n  - Een\n  - Twee\n   - Drie', `- Drie | ${TOO_FAR}`],
  ['goal: Lezen\n  - en schrijven', `- en | ${TOO_FAR}`],
])('an item that YAML folds into the text above it is refused: %j', (field, expected) => {
  expect(folded(field)).toEqual([expected]);
});

test('it is refused in a list that is kept in one file too', () => {
  const text = '- name: Breda\n  alsoKnownAs:\n    - Bredaa\n      - Breede\n';
  const [diagnostic] = listIndent.check(parseFile({ path: 'gemeenten.yaml', text }));
  expect(diagnostic).toMatchObject({ line: 4, column: 7 });
});

test.each([
  'partners:\n  - Bibliotheek\n  - School',
  'goal: Lezen\n  en schrijven - en rekenen',
  'goal: Lezen\n  -en schrijven',
  'goal: "Lezen\n  - en schrijven"',
  'goal: >-\n  Lezen\n  - en schrijven',
])('what is no folded item passes: %j', (field) => {
  expect(folded(field)).toEqual([]);
});

const DROPPED = 'Dit deel valt weg, want het begint met een spatie en #:';

test.each([
  ['title: Leesclub #2 Proef', `#2 Proef | ${DROPPED} #2 Proef`],
  ['partners:\n  - Leesclub  # 2\n  - School', `# 2 | ${DROPPED} # 2`],
  ['period:\n  start: 2020 # volgens de krant', `# volgens | ${DROPPED} # volgens de krant`],
])('what stands behind a value and a # gets a tip: %j', (field, expected) => {
  expect(dropped(field)).toEqual([expected]);
});

test.each([
  '# Dit is het doel.\ntitle: Leesclub',
  'title: "Leesclub #2 Proef"',
  "title: 'Leesclub' # 2",
  'title: Leesclub#2 C# les',
  'partners: # wie mee doen\n  - School\n  # nog iemand\n  - Bibliotheek',
  'goal: >-\n  Lezen #2\n  en meer',
])('other comments and signs pass: %j', (field) => {
  expect(dropped(field)).toEqual([]);
});
