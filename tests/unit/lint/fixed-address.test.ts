import { expect, test } from 'vitest';
import { parseFile, readData } from '../../../src/content/content-file.ts';
import { currentContext } from '../../../src/lint/context.ts';
import { fixedAddress } from '../../../src/lint/rules/fixed-address.ts';

const { pages, folders = [] } = currentContext();

/** Where the rule finds a fault in files, by their path and text. */
function against(path: string, text: string): string[] {
  return fixedAddress([...pages, ...folders])
    .check([readData(parseFile({ path, text }))])
    .map(({ line, problem }) => `${line} ${problem}`);
}

test.each(['vergelijk', 'agendas', 'provincie', 'regio'])(
  'a municipality can not have the address of what stands beside all: %s',
  (slug) => {
    const text = `- name: Alkmaar\n  slug: alkmaar\n- name: Ander\n  slug: ${slug}\n`;
    expect(against('gemeenten.yaml', text)).toEqual([
      `4 Op /gemeenten/${slug}/ staan al pagina's van de website.`,
    ]);
  },
);

test('every folder with entries is judged, and no name but that of a page', () => {
  const entry = '---\ntitle: A\n---\n\nA.\n';
  const rule = fixedAddress(['/kennisbank/nieuw/']);
  const found = (path: string) => rule.check([readData(parseFile({ path, text: entry }))]).length;
  expect(found('kennis/nieuw.mdx')).toBe(1);
  expect(found('kennis/nieuws.mdx')).toBe(0);
  expect(found('themas/nieuw.mdx')).toBe(0);
});
