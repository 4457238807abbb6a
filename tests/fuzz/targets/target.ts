/** What random input is given to, and what must hold then. */
import fc from 'fast-check';

export interface Target {
  name: string;
  /** How many cases one run of the property is: several, where preparing one costs more than the rest. */
  casesPerRun?: number;
  /** Made when it is asked for. Throws, or does not hold, when something is wrong. */
  property: () => fc.IRawProperty<never[]> | Promise<fc.IRawProperty<never[]>>;
}

/** A property as one of any values, for lists of properties of several kinds. */
export const target = <T>(
  name: string,
  property: () => fc.IRawProperty<T> | Promise<fc.IRawProperty<T>>,
  casesPerRun = 1,
): Target => ({ name, casesPerRun, property: property as unknown as Target['property'] });

/**
 * Gives a target so many cases.
 *
 * @param seed The same seed gives the same cases.
 * @throws Error with the smallest case that is wrong, and how to repeat it.
 */
export async function fuzz(
  { casesPerRun = 1, property }: Target,
  cases: number,
  seed: number,
): Promise<void> {
  await fc.assert(await property(), { numRuns: Math.ceil(cases / casesPerRun), seed });
}

/** Any characters, halves of one among them. Its own of fast-check makes a table of all of Unicode first, which takes a second. */
export const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 8 })
  .map((points) => String.fromCodePoint(...points));

/** Texts of any length and script: words that mean something here among them, and signs that do in some notation. */
export const oddText = (...words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom(...ODD) },
        { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
        { weight: 1, arbitrary: anyCharacters },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

/** Signs with a meaning in addresses, tables, YAML, JSON, HTML or code, and those that texts are lost by. */
const ODD = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\u001b',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud800',
    '😀',
    'e\u0301',
    'İ',
    'ß',
  ],
  ...[
    '%',
    '%00',
    '%2f',
    '%E9',
    '+',
    '&',
    '=',
    '#',
    '?',
    '/',
    '\\',
    '//',
    '..',
    ':',
    ';',
    ',',
    '|',
    '"',
    "'",
    '`',
    '""',
  ],
  ...['<', '>', '<!--', '{', '}', '[', ']', '(', ')', '*', '-', '---', '...', '~', '!', '@', '$', '^'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    'true',
    '0',
    '-1',
    '1e999',
    '9007199254740993',
  ],
  'a'.repeat(300),
];

/** A text with a few places changed: something taken out, put in, said twice or cut off. */
export function mutated(texts: readonly string[], added: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const share = fc.noBias(fc.nat({ max: 9999 })).map((number) => number / 10_000);
  const change = fc.record({ place: share, removed: fc.nat({ max: 20 }), added, how: fc.nat({ max: 9 }) });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 5 }))
    .map(([text, changes]) =>
      changes.reduce((now, { place, removed, added: put, how }) => {
        const at = Math.floor(place * now.length);
        if (how === 0) return now.slice(0, at);
        if (how === 1) return now.slice(0, at + removed) + now.slice(at);
        return now.slice(0, at) + put + now.slice(at + (how < 6 ? removed : 0));
      }, text),
    );
}

/** Throws when something that must hold does not. */
export function hold(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Does not hold: ${what}`);
}
