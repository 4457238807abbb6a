/** Random changes to the text of an entry. */
import fc from 'fast-check';
import { ATTACKS } from './attacks.ts';
import { anyCharacters } from './targets/target.ts';

/** A change to a text. */
type Mutation = (text: string) => string;

/** A place in a text, as a share of its length, so that it fits every text. */
const share = fc.noBias(fc.nat({ max: 9999 })).map((number) => number / 10_000);
const few = fc.nat({ max: 12 });
const noise = fc.oneof(fc.string({ maxLength: 6 }), anyCharacters);
const attack = fc.constantFrom(...ATTACKS);

const YAML_VALUES = [
  '',
  '~',
  'null',
  'true',
  'nee',
  '12',
  '-1.5',
  '2024-02-30',
  '[]',
  '{}',
  '[a, b]',
  '{a: b}',
  '"',
  "'",
  '|',
  '>-',
  '*a',
  '&a b',
  '!!binary aGk=',
  'javascript:alert(1)',
  'https://x',
  '- a',
  '"\\u0000"',
  '<script>alert(1)</script>',
  '{x}',
  'a: b',
  '# niets',
  '../../src/layouts/Page.astro',
  '__proto__',
  '.inf',
  '0x1F',
  '1e999',
];

const NEW_FIELDS = [
  'layout: ../../src/layouts/Page.astro',
  '__proto__: {}',
  'slug: x',
  'constructor: 1',
  'url: javascript:x',
  'components: {}',
  '<<: *a',
];

const at = (text: string, part: number) => Math.floor(part * text.length);

/** A place below the frontmatter, where MDX is. */
const inBody = (text: string, part: number) => {
  const start = text.indexOf('\n---\n') + 5;
  return start + Math.floor(part * (text.length - start));
};

const onLines =
  (change: (lines: string[], index: number) => string[]) =>
  (part: number): Mutation =>
  (text) => {
    const lines = text.split('\n');
    return change(lines, Math.min(lines.length - 1, Math.floor(part * lines.length))).join('\n');
  };

const deleteLine = onLines((lines, index) => lines.toSpliced(index, 1));
const repeatLine = onLines((lines, index) => lines.toSpliced(index, 0, lines[index] ?? ''));
const swapLines = onLines((lines, index) =>
  lines.toSpliced(index, 2, lines[index + 1] ?? '', lines[index] ?? ''),
);

const splice =
  (offset: number, removed: number, added: string): Mutation =>
  (text) =>
    text.slice(0, offset) + added + text.slice(offset + removed);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(share, few, noise).map(
      ([part, removed, added]): Mutation =>
        (text) =>
          splice(at(text, part), removed, added)(text),
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(share, attack).map(
      ([part, added]): Mutation =>
        (text) =>
          splice(inBody(text, part), 0, added)(text),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(share, attack).map(
      ([part, added]): Mutation =>
        (text) =>
          splice(text.indexOf('\n', inBody(text, part)), 0, `\n\n${added}\n\n`)(text),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(share, attack).map(
      ([part, added]): Mutation =>
        (text) =>
          splice(at(text, part), 0, added)(text),
    ),
  },
  { weight: 1, arbitrary: share.map(deleteLine) },
  { weight: 1, arbitrary: share.map(repeatLine) },
  { weight: 1, arbitrary: share.map(swapLines) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(share, few)
      .map(([part, depth]) =>
        onLines((lines, index) => lines.with(index, ' '.repeat(depth) + (lines[index] ?? '')))(part),
      ),
  },
  {
    weight: 1,
    arbitrary: share.map(
      (part): Mutation =>
        (text) =>
          text.slice(0, inBody(text, part)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(share, fc.nat({ max: 200 }), attack, attack)
      .map(([part, length, before, after]): Mutation => (text) => {
        const start = inBody(text, part);
        return (
          text.slice(0, start) +
          before +
          text.slice(start, start + length) +
          after +
          text.slice(start + length)
        );
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(share, fc.constantFrom(...YAML_VALUES))
      .map(([part, value]) =>
        onLines((lines, index) =>
          lines.with(index, (lines[index] ?? '').replace(/^(\s*(?:- )?[\w-]+:).*$/, `$1 ${value}`)),
        )(part),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...NEW_FIELDS).map(
      (field): Mutation =>
        (text) =>
          text.replace('\n', `\n${field}\n`),
    ),
  },
);

/** One to four changes, one after the other. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .array(mutation, { minLength: 1, maxLength: 4 })
  .map((changes) => (text) => changes.reduce((changed, change) => change(changed), text));
