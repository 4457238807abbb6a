import { expect, test } from 'vitest';
import { withPreloads } from '../../../src/publishing/module-preloads.ts';

const SCRIPTS = new Map([
  ['map.js', 'import{a}from"./find.js";import"./typing.js";import(`./later.js`)'],
  ['box.js', 'import{b as c}from"./typing.js";'],
  ['typing.js', 'import{d}from"./words.js";export{d as b}'],
  ['find.js', ''],
  ['words.js', ''],
  ['alone.js', ''],
]);
const read = (name: string) => SCRIPTS.get(name)!;
const script = (name: string) => `<script type="module" src="/basis/_astro/${name}"></script>`;
const preload = (name: string) => `<link rel="modulepreload" href="/basis/_astro/${name}">`;

test('what scripts import, and what that imports, is named once, before the first of them', () => {
  const page = (links: string) => `<p>Kaart</p>${links}${script('map.js')}<p>Vak</p>${script('box.js')}`;
  const links = ['find.js', 'typing.js', 'words.js'].map(preload).join('');
  expect(withPreloads(page(''), read)).toBe(page(links));
});

test('a script that the page has by itself is not named again', () => {
  const page = script('box.js') + script('typing.js');
  expect(withPreloads(page, read)).toBe(preload('words.js') + page);
});

test('a page of which the scripts import nothing stays as it is', () => {
  const page = `<script>let a;</script>${script('alone.js')}`;
  expect(withPreloads(page, read)).toBe(page);
});

test('where a page asks for them earlier, all of its scripts are named, and the workers that these start', () => {
  const early = (names: string[]) =>
    `<script data-early-scripts="${names.map((name) => `/basis/_astro/${name}`).join(' ')}">let a;</script>`;
  const worker = (name: string) => (name === 'box.js' ? 'start("/basis/_astro/worker.js")' : read(name));
  expect(withPreloads(early([]) + script('box.js') + script('alone.js'), worker)).toBe(
    early(['box.js', 'alone.js', 'worker.js']) + script('box.js') + script('alone.js'),
  );
});
