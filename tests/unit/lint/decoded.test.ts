import { describe, expect, test } from 'vitest';
import { foundFile, readContent } from '../../../src/content/read-content.ts';
import { lintFiles } from '../../../src/lint/run-rules.ts';
import { isError } from '../../../src/lint/diagnostic.ts';
import { createFixer } from '../../../src/lint/fix/fixer.ts';
import { ENTRY, FIXTURES } from '../small-catalogue.ts';
import { entry } from './entry.ts';

const SMALL = `${FIXTURES}/nothing-wrong`;
const { files, vocabulary } = readContent(SMALL);
const others = files.filter(({ path }) => path !== ENTRY);

/** The rules that an entry breaks, of errors alone or of tips too. */
function brokenBy(text: string, { tips = false } = {}): string[] {
  const diagnostics = lintFiles([...others, foundFile(ENTRY, text)], vocabulary, {
    pages: [],
    today: '2026-12-01',
  });
  const own = diagnostics.filter((diagnostic) => diagnostic.file === ENTRY && (tips || isError(diagnostic)));
  return [...new Set(own.map(({ rule }) => rule))];
}

const withTitle = (title: string) =>
  entry('## Aanpak\n\nTekst.', { fields: [[/title: .*/.exec(SOUND)![0], `title: ${title}`]] }).text;
const SOUND = entry('## Aanpak\n\nTekst.').text;
const withContact = (fields: string) =>
  SOUND.replace(/^contact:\n(?: .*\n)+/m, `contact:\n  organisation: Gemeente Alkmaar\n${fields}`);

test('the entry that the tests change is sound', () => {
  expect(brokenBy(SOUND)).toEqual([]);
  expect(brokenBy(withContact('  url: https://www.alkmaar.nl\n  phone: 14 072\n'))).toEqual([]);
});

describe('a value is judged as it is read, whatever escapes it is written with', () => {
  test.each([
    String.raw`"\e]0;x\a y \0"`,
    String.raw`"a \u202E b"`,
    String.raw`"a \x9b b"`,
    String.raw`"a \N b"`,
    String.raw`"a \L b"`,
    String.raw`"kwali\u00ADficatie"`,
    String.raw`"a \uD800 b"`,
    String.raw`"\u3164"`,
    String.raw`"a \U000E0061 b"`,
  ])('title: %s', (title) => {
    expect(brokenBy(withTitle(title))).toEqual(['fields']);
  });

  test('and so is its name', () => {
    expect(brokenBy(SOUND.replace('title:', '"ti\\u00ADtle":'))).toEqual(['fields']);
  });
});

describe('a field of the contact', () => {
  test.each([
    ['url: https://www.rijksoverheid.nl@ander.example.com/', ['fields']],
    ['url: "https://www.voorbeeld.nl/\\"onmouseover=alert(1)"', ['fields']],
    ['url: "https://www.voorbeeld.nl/\\u202Efdp"', ['fields']],
    ['phone: "0101234567 0612345678"', ['phone-number', 'mobile-number']],
    ['phone: "0101234567\\n0612345678"', ['fields', 'mobile-number']],
    ['phone: "010 123 45"', ['phone-number']],
    ['phone: +------------', ['fields']],
    ['phone: "118675000"', ['fields']],
    ['phone: 0612345678', ['fields', 'mobile-number']],
    ['phone: +32 470 12 34 56', ['phone-number']],
    ['phone: "+31 (0)6 12345678"', ['fields']],
    ['role: "team Jeugd, \\u0030\\u0036 12345678"', ['mobile-number']],
  ])('%s', (field, rules) => {
    const broken = brokenBy(withContact(`  ${field}\n`));
    expect(broken.sort()).toEqual([...rules].sort());
  });
});

describe('letters that a pdf brings along', () => {
  const copied = entry('## Aanpak\n\nEen kwaliﬁcatieproﬁel en een ﬂuisterhoek.').text;

  test('are reported, and fixed', () => {
    expect(brokenBy(copied, { tips: true })).toContain('plain-letters');
    const { text } = createFixer(vocabulary)(ENTRY, copied);
    expect(text).toContain('Een kwalificatieprofiel en een fluisterhoek.');
    expect(brokenBy(text, { tips: true })).not.toContain('plain-letters');
  });

  test('that have no width are refused, and fixed', () => {
    const soft = copied.replace('Een', 'E\u00ADe\u200Bn');
    expect(brokenBy(soft)).toEqual(['zero-width']);
    expect(brokenBy(createFixer(vocabulary)(ENTRY, soft).text)).toEqual([]);
  });
});
