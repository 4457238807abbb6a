import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { fixContent, fixedNames } from '../../../src/lint/fix/index.ts';
import { createFixer } from '../../../src/lint/fix/fixer.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { refuseRenames } from '../refused-renames.ts';
import { contentWith, ENTRY, printed, SITUATIONS } from '../small-catalogue.ts';

const { files, vocabulary } = readContent('content');
const fix = createFixer(vocabulary);
const dataIn = (text: string) => parse(splitFrontmatter(text)?.yaml ?? '') as unknown;
const entryOf = (yaml: string, body = '## Aanpak\n\nTekst.\n') => `---\n${yaml}---\n\n${body}`;

describe('fixing', () => {
  test('changes nothing in content/', () => {
    const changed = files.filter(({ path, bytes }) => {
      const text = Buffer.from(bytes).toString();
      return fix(path, text).text !== text;
    });
    expect(changed.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    [
      'quotes that need not be there',
      `title: 'Leeskring'\ngoal: "Lezen: leuk"\n`,
      'title: Leeskring\ngoal: "Lezen: leuk"\n',
    ],
    [
      'needless spaces and brackets',
      'title:   Leeskring\nthemes: [a,  b]\n',
      'title: Leeskring\nthemes:\n  - a\n  - b\n',
    ],
    ['the order of the fields', 'goal: Lezen\ntitle: Leeskring\n', 'title: Leeskring\ngoal: Lezen\n'],
    [
      'the order within a field',
      'contact:\n  url: https://a.nl\n  organisation: A\n',
      'contact:\n  organisation: A\n  url: https://a.nl\n',
    ],
    [
      'the order within a list',
      'sources:\n  - url: https://a.nl\n    title: A\n',
      'sources:\n  - title: A\n    url: https://a.nl\n',
    ],
    [
      'another name of a municipality',
      'municipalities:\n  - Den Bosch\n',
      `municipalities:\n  - "'s-Hertogenbosch"\n`,
    ],
    [
      'a municipality in other capitals',
      'municipalities:\n  - sudwest fryslan\n',
      'municipalities:\n  - Súdwest-Fryslân\n',
    ],
    ['sector codes in small letters', 'sectors:\n  - po\n  - Vo\n', 'sectors:\n  - PO\n  - VO\n'],
    ['a field that does not exist, put last', 'iets: 1\ntitle: A\n', 'title: A\niets: 1\n'],
  ])('fixes %s', (_, before, after) => {
    const result = fix(ENTRY, entryOf(before));
    expect(result.text).toBe(entryOf(after));
    expect(result.changes).not.toEqual([]);
  });

  test.each([
    ['a byte order mark', `\uFEFF${entryOf('title: A\n')}`],
    ['line ends of Windows', entryOf('title: A\n').replaceAll('\n', '\r\n')],
    [
      'a space that does not break',
      entryOf('title: A\n').replace('Tekst.', 'Tekst.').replace('## Aanpak', '##\u00A0Aanpak'),
    ],
    ['a character without width', entryOf('title: A\n', '## Aan\u200Bpak\n\nTekst.\n')],
    ['a soft hyphen', entryOf('title: A\n', '## Aan\u00ADpak\n\nTekst.\n')],
    ['a mark of direction', entryOf('title: A\u200E\n', '## Aanpak\n\nTekst.\n')],
    ['letters of another width', entryOf('title: Ａ\n', '## Ａａnpak\n\nTekst.\n')],
    ['spaces at the end of lines', entryOf('title: A  \n', '## Aanpak  \n\nTekst.   \n')],
    ['blank lines too many', entryOf('title: A\n', '\n\n## Aanpak\n\nTekst.\n\n\n')],
  ])('fixes %s', (_, before) => {
    expect(fix(ENTRY, before).text).toBe(entryOf('title: A\n'));
  });

  test.each([
    ['ligatures', 'kwaliﬁcatieproﬁel oﬃcieel ﬂuister', 'kwalificatieprofiel officieel fluister'],
    ['ij as one character', 'Ĳssel ĳs', 'IJssel ijs'],
    ['accents apart from their letters', 'cafe\u0301 coo\u0308peratie', 'café coöperatie'],
    ['hyphens at which no line breaks', 'taal\u2011klas', 'taal-klas'],
  ])('fixes %s, in the fields and in the text', (_, before, after) => {
    const whole = (words: string) => entryOf(`title: ${words}\n`, `## Aanpak\n\nEen ${words}.\n`);
    expect(fix(ENTRY, whole(before)).text).toBe(whole(after));
  });

  test('leaves the letters of a web address and of code, and emoji', () => {
    const text = entryOf('title: A\n', '## Aanpak\n\n[a](https://a.nl/ﬁets) 👨‍👩‍👧 ❤️\n\n`ﬁ`\n');
    expect(fix(ENTRY, text)).toEqual({ text, changes: [] });
  });

  test('keeps every comment, at what it stands above or behind', () => {
    const yaml =
      '# doel\ngoal: "Lezen" # kort\n# titel\ntitle: A\ncontact:\n  # site\n  url: https://a.nl\n  organisation: A\n# slot\n';
    expect(fix(ENTRY, entryOf(yaml)).text).toBe(
      entryOf(
        '# titel\ntitle: A\n# doel\ngoal: Lezen # kort\ncontact:\n  organisation: A\n  # site\n  url: https://a.nl\n\n# slot\n',
      ),
    );
  });

  test.each([
    ['a line break that two spaces make', entryOf('title: A\n', '## Aanpak\n\nEen  \ntwee.\n')],
    ['code', entryOf('title: A\n', '## Aanpak\n\n```\na\u00A0b  \n```\n')],
    ['text of which the line breaks count', entryOf('title: A\ngoal: |\n  Een\n  twee\n')],
    ['YAML that cannot be read', entryOf('title: A: B\ngoal: "A"\n')],
    ['an item that YAML folds into the one above it', entryOf('partners:\n  - A\n    - B\ntitle: A\n')],
    ['an alias', entryOf('goal: &a "A"\ntitle: *a\n')],
    ['a name that is no municipality', entryOf('municipalities:\n  - Nergenshuizen\n')],
    [
      'a name of a municipality that is there already',
      entryOf(`municipalities:\n  - Den Bosch\n  - "'s-Hertogenbosch"\n`),
    ],
    ['text without fields', '## Aanpak\n\nTekst.\n'],
  ])('leaves %s', (_, text) => {
    expect(fix(ENTRY, text)).toEqual({ text, changes: [] });
  });

  test('of any order and layout gives the data back, and a second time changes nothing', () => {
    for (const name of readdirSync('content/interventies').slice(0, 60)) {
      const text = readFileSync(`content/interventies/${name}`, 'utf8');
      const reversed = Object.fromEntries(Object.entries(dataIn(text) as object).reverse());
      const body = splitFrontmatter(text)?.body.trim() ?? '';
      const mixed = `---\n${JSON.stringify(reversed, undefined, 1)}\n---\n${body}`;
      const fixed = fix(`interventies/${name}`, mixed);
      expect(fixed.text).toBe(text);
      expect(fix(`interventies/${name}`, fixed.text).changes).toEqual([]);
    }
  });
});

describe('fixing twice is as fixing once', () => {
  const long =
    'Kinderen leren elke week samen lezen en schrijven, en hun ouders leren hoe zij daar thuis bij helpen';
  const escapes = [
    String.raw`\u200b`,
    String.raw`\u00a0`,
    String.raw`e\u0301`,
    String.raw`\u00ad`,
    String.raw`\ufb01`,
    String.raw`\u202e`,
    String.raw`\t`,
    String.raw`\n`,
    String.raw`\n \n`,
    String.raw`\u2028`,
    String.raw`\ud83d\ude00`,
    String.raw`\\`,
    String.raw`\"`,
    ' ',
    '  ',
    ': ',
    ' #',
    'ﬁ',
  ];
  const values = escapes.flatMap((escape) =>
    ['Lezen', long, `${long}, ${long}`].flatMap((words) => [
      `${escape}${words}`,
      `${words}${escape}`,
      `${words.slice(0, 4)}${escape}${words.slice(4)}`,
      `${words} ${escape} ${words}`,
    ]),
  );

  test('whatever a value holds, at its begin, within it and at its end', () => {
    const restless = values.filter((value) => {
      const once = fix(ENTRY, entryOf(`title: A\ngoal: "${value}"\n`)).text;
      return fix(ENTRY, once).text !== once;
    });
    expect(restless).toEqual([]);
  });

  test('and the escape of a character without width is gone at once', () => {
    const before = entryOf(String.raw`title: "Neder\u200blands \u00a0les"` + '\n');
    expect(fix(ENTRY, before).text).toBe(entryOf('title: Nederlands  les\n'));
  });
});

describe('fixing a folder', () => {
  test.each(SITUATIONS)('is done after one time, whatever is wrong: %s', (situation) => {
    const content = contentWith(situation);
    fixContent(content);
    expect(fixContent(content)).toEqual([]);
  });

  test.each(['byte-order-mark', 'windows-line-ends', 'name-no-slug'])(
    '%s: the file passes the rule after it',
    (situation) => {
      const content = contentWith(situation);
      expect(printed(content, 'fout')).toHaveLength(1);
      expect(fixContent(content)).toHaveLength(1);
      expect(printed(content, 'fout')).toEqual([]);
      expect(fixContent(content)).toEqual([]);
    },
  );

  test('says what it did, and keeps the rights of the file', () => {
    const content = contentWith();
    const path = join(content, ENTRY);
    writeFileSync(path, readFileSync(path, 'utf8').replace('  - PO', '  - po'));
    chmodSync(path, 0o640);
    expect(fixContent(content, [path])).toEqual([{ file: path, changes: ["'po' geschreven als 'PO'"] }]);
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  test('leaves what cannot be read, and what lies elsewhere', () => {
    const content = contentWith('latin-1');
    symlinkSync(join(process.cwd(), 'package.json'), join(content, 'interventies/breda-leeskring.mdx'));
    const before = readFileSync(join(content, ENTRY));
    expect(fixContent(content)).toEqual([]);
    expect(readFileSync(join(content, ENTRY))).toEqual(before);
  });

  test('does not rename over another file', () => {
    const content = contentWith();
    const other = join(content, 'interventies/Alkmaar Taalklas.mdx');
    writeFileSync(other, readFileSync(join(content, ENTRY)));
    expect(fixContent(content)).toEqual([]);
    expect(readdirSync(join(content, 'interventies'))).toContain('Alkmaar Taalklas.mdx');
  });

  test.each<[string, string[], string[], [string, string][]]>([
    ['a name in other capitals alone', ['Breda.mdx'], [], [['Breda.mdx', 'breda.mdx']]],
    ['two names that become the same', ['A b.mdx', 'a b.mdx'], [], [['A b.mdx', 'a-b.mdx']]],
    ['a name that another file has in other capitals', ['a b.mdx'], ['A-b.mdx'], []],
    ['two names that differ in capitals alone', ['BREDA.mdx', 'Breda.mdx'], [], []],
    ['names that are right', ['a-b.mdx'], ['c.mdx'], []],
    ['a name without letters', ['!.mdx'], [], []],
  ])('names files: %s', (_, paths, others, expected) => {
    const inFolder = (names: readonly string[]) => names.map((name) => `interventies/${name}`);
    const names = fixedNames(inFolder(paths), inFolder([...paths, ...others]));
    expect([...names]).toEqual(expected.map(inFolder));
  });

  test('reads the name of each file that is there once, however many are named anew', () => {
    let reads = 0;
    const present = Array.from({ length: 100 }, (_, index) => `interventies/Breda ${index}.mdx`);
    const counting = new Proxy(present, {
      get(target, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    expect(fixedNames(present, counting).size).toBe(present.length);
    expect(reads).toBe(present.length);
  });

  test('leaves every file as it was when one cannot be renamed', () => {
    const content = contentWith('windows-line-ends');
    const folder = join(content, 'interventies');
    for (const name of ['Breda A.mdx', 'Breda B.mdx'])
      writeFileSync(join(folder, name), entryOf('title: A \n'));
    const all = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    const before = all();
    refuseRenames((to) => to.endsWith('breda-b.mdx'));
    expect(() => fixContent(content)).toThrow('EBUSY');
    expect(all()).toEqual(before);
  });

  test('leaves no draft behind', () => {
    const content = contentWith('windows-line-ends');
    fixContent(content);
    expect(readdirSync(join(content, 'interventies')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
