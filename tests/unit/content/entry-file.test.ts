import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { toEntryFile, toMarkdown, toYaml } from '../../../src/content/entry-file.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';

/** YAML without the lines of comment with which a new entry tells what is still open. */
const withoutComments = (yaml: string) => yaml.replace(/^ *#.*\n/gm, '');

describe('a file taken apart and put together again is the same file, but for comments', () => {
  test.each(['interventies', 'kennis', 'themas', 'factoren', 'verzamelingen', 'uitdagingen'])(
    'in content/%s',
    (folder) => {
      const changed = readdirSync(`content/${folder}`).filter((name) => {
        const text = readFileSync(`content/${folder}/${name}`, 'utf8');
        const parts = splitFrontmatter(text);
        if (!parts) return true;
        const plain = text.replace(parts.yaml, () => withoutComments(parts.yaml));
        return toEntryFile(parse(parts.yaml) as object, parts.body) !== plain;
      });
      expect(changed).toEqual([]);
    },
  );
});

describe('a file is taken apart', () => {
  test('with the lines on which its parts begin', () => {
    expect(splitFrontmatter('---\ntitle: Taalklas\n---\n\n## Aanpak\n')).toEqual({
      yaml: 'title: Taalklas\n',
      body: '\n## Aanpak\n',
      yamlLine: 2,
      bodyLine: 4,
    });
  });

  test('when its frontmatter is empty', () => {
    expect(splitFrontmatter('---\n---\nTekst\n')).toEqual({
      yaml: '',
      body: 'Tekst\n',
      yamlLine: 2,
      bodyLine: 3,
    });
  });

  test('at the first line of hyphens, and not at one in the text', () => {
    expect(splitFrontmatter('---\ntitle: Taalklas\n---\nBoven\n\n---\n\nOnder\n')?.body).toBe(
      'Boven\n\n---\n\nOnder\n',
    );
  });

  test.each([
    ['it does not begin with hyphens', 'title: Taalklas\n---\n\nTekst\n'],
    ['the hyphens are not closed', '---\ntitle: Taalklas\n\nTekst\n'],
    ['there is something before the hyphens', '\n---\ntitle: Taalklas\n---\n'],
  ])('but not when %s', (_, text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  });
});

describe('data becomes YAML as an editor would write it', () => {
  test('that gives the data back', () => {
    const data = {
      a: "'s-Hertogenbosch",
      b: 'Taal: thuis',
      c: 'x '.repeat(100).trim(),
      d: ['nee', '2026', '#1'],
      e: 12,
    };
    expect(parse(toYaml(data))).toEqual(data);
  });

  test('with a long text folded below its field', () => {
    expect(toYaml({ goal: 'Kinderen leren Nederlands. '.repeat(5).trim() })).toBe(
      'goal: >-\n  Kinderen leren Nederlands. Kinderen leren Nederlands. Kinderen leren Nederlands. Kinderen leren\n  Nederlands. Kinderen leren Nederlands.\n',
    );
  });

  test('without what is undefined', () => {
    expect(toYaml({ title: 'Taalklas', status: undefined })).toBe('title: Taalklas\n');
  });
});

test('plain text becomes Markdown in which no sign means more than itself', () => {
  expect(toMarkdown('Voor {groep 3} & <4 jaar: *echt*, `zo` [1]\n# 1\n1. Begin')).toBe(
    'Voor \\{groep 3\\} & \\<4 jaar: \\*echt\\*, \\`zo\\` \\[1\\]\n\\# 1\n1\\. Begin',
  );
});
