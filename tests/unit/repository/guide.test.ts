/** The guide for editors names nothing that is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../../src/language/slug.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;
const links = [...guide.matchAll(/(!?)\[([^\]]*)\]\(([^)]+)\)/g)].map(
  ([, image, text = '', address = '']) => ({
    isPicture: image === '!',
    text,
    address,
  }),
);

describe('the guide for editors', () => {
  test('shows pictures that exist, each told in words too', () => {
    const pictures = links.filter(({ isPicture }) => isPicture);
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter(({ address }) => !existsSync(address)).map(({ address }) => address)).toEqual([]);
    expect(pictures.filter(({ text }) => text.length < 15)).toEqual([]);
  });

  test('says of every drawing that it is one', () => {
    const drawings = links.filter(({ address }) => address.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(0);
    for (const { text, address } of drawings) {
      expect(text).toMatch(/^Tekening/);
      expect(readFileSync(address, 'utf8')).toMatch(/<title [\s\S]*<desc [\s\S]*>Tekening/);
    }
  });

  test('leads to files and headings that exist', () => {
    const headings = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => `#${slugOf(heading)}`);
    const own = links.filter(({ isPicture, address }) => !isPicture && !/^https?:/.test(address));
    expect(own.length).toBeGreaterThan(3);
    const broken = own.filter(({ address }) =>
      address.startsWith('#') ? !headings.includes(address) : !existsSync(address),
    );
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test('names commands that exist', () => {
    const commands = [...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, script = '']) => script);
    expect([...new Set(commands)].filter((script) => !(script in scripts))).toEqual([]);
  });
});
