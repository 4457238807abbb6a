import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/content/frontmatter.ts';
import { COMPONENT_NAMES, COMPONENTS } from '../../../src/content/components.ts';
import type { Snippet } from '../../../src/generate/snippets.ts';
import { readContent } from '../../../src/content/read-content.ts';

const snippets = JSON.parse(readFileSync('.vscode/interventiebank.code-snippets', 'utf8')) as Record<
  string,
  Snippet
>;

/** A snippet as it stands in the file before anything is filled in: each choice is its first. */
function expanded({ body }: Snippet): string {
  return body
    .join('\n')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-22')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll('$0', '');
}

function snippet(name: string): Snippet {
  const found = snippets[name];
  if (!found) throw new Error(`There is no snippet ${name}`);
  return found;
}

describe('the snippet of a new intervention', () => {
  const { yaml = '', body = '' } = splitFrontmatter(expanded(snippet('Nieuwe interventie'))) ?? {};

  test('has every field that is needed, and only faults that the editor takes away by filling them in', () => {
    const { error } = readContent('content').kinds.folders.interventies.safeParse(parse(yaml));
    const faulty = error?.issues.map(({ path }) => path.join('.'));
    expect(faulty?.sort()).toEqual(['municipalities.0', 'sources.0.url', 'summary']);
  });

  test('goes on with the heading that every entry begins with', () => {
    expect(body).toContain('## Aanpak');
  });
});

describe('the snippets of groups that may be left out', () => {
  test.each([
    ['Zo werkt het', 'zo-werkt-het', []],
    ['Bekend over het effect', 'bekend-over-het-effect', []],
    ['Periode', 'periode', ['period.start', 'period.end']],
    ['Wij doen dit ook', 'wij-doen-dit-ook', ['municipality', 'since', 'entry', 'source.url']],
  ])('%s: only what has to be filled in is faulty', (name, prefix, faulty) => {
    const each = snippet(name);
    const { shape } = readContent('content').kinds.folders.interventies;
    const [[field = '', value] = []] = Object.entries(parse(expanded(each)) as Record<string, unknown>);
    const { error } = shape[field as keyof typeof shape].safeParse(value);
    const paths = (error?.issues ?? []).map(({ path }) => path.filter((step) => step !== 0).join('.'));
    expect([each.prefix, paths]).toEqual([prefix, faulty.map((path) => path.replace(/^period\./, ''))]);
  });
});

describe('the snippets of components', () => {
  test.for(COMPONENT_NAMES)('%s opens and closes', (name) => {
    const { prefix, body } = snippet(name);
    expect(prefix).toBe(name.toLowerCase());
    expect(body[0]).toMatch(new RegExp(`^<${name}\\b`));
    expect(body.at(-1)).toMatch(new RegExp(`(</${name}>|/>)$`));
  });

  test.for(COMPONENT_NAMES)(
    '%s names each of its attributes, of which those that may go are one stop',
    (name) => {
      const [start = ''] = snippet(name).body;
      const attributes = Object.entries(COMPONENTS[name].attributes.shape);
      expect(start.match(/"/g)).toHaveLength(2 * attributes.length);
      for (const [attribute, type] of attributes) {
        const isOptional = type.safeParse(undefined).success;
        expect(start).toMatch(new RegExp(`${isOptional ? '\\$\\{\\d+:' : '[\\w"]'} ${attribute}="`));
      }
    },
  );
});
