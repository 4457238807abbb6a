import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { toEntryFile, toMarkdown, toYaml } from '../../../src/content/entry-file.ts';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { MARKDOWN_FEATURES, partsWithin, readMarkup, type Part } from '../../../src/content/markup.ts';

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

describe('plain text becomes Markdown in which no sign means more than itself', () => {
  /** What a reader sees of a text in Markdown: its paragraphs, and the names of all parts that are more than text and addresses. */
  function shown(markdown: string) {
    const features = { ...MARKDOWN_FEATURES, smartPunctuation: false };
    const { children } = mdxToMdast(markdown, { features }) as Part<'root'>;
    const parts = children.flatMap((child) => [child, ...partsWithin(child)]);
    const more = parts.filter(({ type }) => !['paragraph', 'text', 'break'].includes(type));
    return {
      paragraphs: children.map(textIn),
      markup: more.filter((part) => !isAddress(part)).map(({ type }) => type),
    };
  }
  /** Whether a part is a link that shows where it leads. */
  function isAddress(part: MdastNode): boolean {
    return part.type === 'link' && [textIn(part), `http://${textIn(part)}`].includes(part.url);
  }
  function textIn(node: MdastNode): string {
    if (node.type === 'break') return '\n';
    if ('children' in node) return node.children.map(textIn).join('');
    return 'value' in node ? (node.value ?? '') : '';
  }
  /** White space at the ends of lines means nothing in either. */
  const linesOf = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
      .join('\n');

  test.each([
    'Voor {groep 3} & <4 jaar: *echt*, `zo` [1], _zo_ en \\*',
    'R&D &amp; &#38; ~weg~ ~~weg~~',
    '# 1\n## Kop\n#\n####### geen kop',
    '>citaat\n> citaat',
    '1. Begin\n2) Verder\n- a\n+ b\n* c\n-',
    'Kop\n---\nTekst\n===\nTekst\n-\nTekst\n=',
    '---\n***\n___\n- - -\n```\n~~~\n~~~',
    'a | b\n--- | ---\n1 | 2',
    '| a |\n|-|',
    'a\n:-:',
    'import van kennis',
    'Begin\n\nexport van kennis\n\nimport x from "y"',
    '[a]: /b',
    'Op https://a.nl/*b* en https://a.nl/_ (www.a.nl/_c_).',
  ])('%j', (text) => {
    expect(shown(toMarkdown(text))).toMatchObject({ markup: [] });
    expect(shown(toMarkdown(text)).paragraphs.join('\n\n')).toBe(linesOf(text));
  });

  test('whatever they are', () => {
    const signs = [
      ...'\\`*_~{}<>[]()#+-=:|.&;!1 \n\nab',
      '\n\n',
      'import ',
      'export ',
      '&amp;',
      '---',
      '10. ',
      'https://a.nl/_ ',
      'www.a.nl/*b ',
    ];
    const text = fc.string({ unit: fc.constantFrom(...signs), maxLength: 30 });
    fc.assert(
      fc.property(text, (value) => {
        const { paragraphs, markup } = shown(toMarkdown(value));
        expect(markup).toEqual([]);
        expect(linesOf(paragraphs.join('\n\n'))).toBe(linesOf(value).replace(/\n{3,}/g, '\n\n'));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'https://a.nl/een_map/b_2_c.pdf',
    'https://www.a-b.nl/?één_twee=3&b=4',
    'https://a.nl/~jan/b.pdf',
    'https://a.nl/?q=a&amp;b',
    'https://x.sharepoint.com/_layouts/15/a.aspx',
    'https://nl.wikipedia.org/wiki/X_(y)',
    'https://a.nl/een__twee',
    'https://a.nl/a*b',
    'https://a.nl/?a[b]=1',
    'http://a.nl:80/_x_/~y',
  ])('but an address, which leads to where it did: %s', (address) => {
    const { nodes } = readMarkup(toMarkdown(`Zie ${address} en _zo_ (${address}).`));
    expect(nodes.flatMap(({ node }) => (node.type === 'link' ? [node.url] : []))).toEqual([address, address]);
  });

  test('and stays as readable as it was', () => {
    const text = 'Voor & na: 3 - 4 groepen (a + b = c), #kans, exporteren, b_c\nimport & export';
    expect(toMarkdown(text)).toBe(text);
  });
});
