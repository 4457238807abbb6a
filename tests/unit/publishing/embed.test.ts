/** What other sites can show of this one. */
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { embedCode, embedHeight, MAX_EMBEDDED } from '../../../src/publishing/embed.ts';
import { embeddedIn } from '../../../src/components/intervention/embedded.ts';
import { readCatalogue } from '../../../src/content/catalogue.ts';
import { CATALOGUE } from '../../catalogue.ts';

const catalogue = readCatalogue(CATALOGUE);

test('the code for a frame holds any name, and nothing runs in it', () => {
  const title = 'a" onload="alert(1)"><script>alert(1)</script>&amp;';
  const { childNodes } = parseFragment(
    embedCode({ address: 'https://voorbeeld.nl/embed/?a=1&b=2', title, height: 300 }),
  );
  expect(childNodes).toHaveLength(1);
  const [frame] = childNodes;
  const attributes = frame && 'attrs' in frame ? frame.attrs : [];
  const values = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({ title, src: 'https://voorbeeld.nl/embed/?a=1&b=2' });
  expect(Object.keys(values)).not.toContain('onload');
  // What a strict policy of the other site refuses.
  expect(Object.keys(values)).not.toContain('style');
  expect(values.frameborder).toBe('0');
});

describe('the height of a frame', () => {
  const listOf = (count: number, title = 'Taalklas') => ({
    heading: 'Almelo',
    entries: Array.from({ length: count }, () => ({ intervention: { title }, note: 'Taal' })),
    more: { name: 'Meer' },
  });

  test('grows with its list, as far as the list does', () => {
    expect(embedHeight(listOf(2))).toBeGreaterThan(embedHeight(listOf(1)));
    expect(embedHeight(listOf(MAX_EMBEDDED + 10))).toBe(embedHeight(listOf(MAX_EMBEDDED)));
  });

  test('grows with a text that takes more lines, also where one word does', () => {
    const oneLine = embedHeight(listOf(1));
    expect(embedHeight(listOf(1, 'Taal voor ouders'))).toBe(oneLine);
    expect(embedHeight(listOf(1, 'Taal voor ouders en voor kinderen'))).toBeGreaterThan(oneLine);
    expect(embedHeight(listOf(1, 'Onderwijsjeugdhulparrangementen'))).toBeGreaterThan(oneLine);
  });
});

describe('what can be embedded', () => {
  const embedded = embeddedIn(catalogue, '2026-05-01');
  const slugsOf = (kind: string) => embedded.filter((each) => each.kind === kind).map(({ slug }) => slug);

  test('is every theme and entry, and each municipality with entries of its own', () => {
    const active = new Set(catalogue.interventions.flatMap(({ municipalities }) => municipalities));
    expect(slugsOf('thema')).toEqual(catalogue.themes.map(({ slug }) => slug));
    expect(slugsOf('interventie')).toEqual(catalogue.interventions.map(({ slug }) => slug));
    expect(slugsOf('gemeente')).toEqual(
      catalogue.municipalities.filter(({ name }) => active.has(name)).map(({ slug }) => slug),
    );
    expect(slugsOf('gemeente').length).toBeLessThan(catalogue.municipalities.length);
  });

  test('says of what has stopped that it has, where it is named and where it is counted', () => {
    const [entry] = catalogue.interventions;
    const place = entry?.municipalities[0] ?? '';
    const stopped = { ...entry!, status: 'afgerond', period: { end: 2018 } } as const;
    const shown = embeddedIn({ ...catalogue, interventions: [stopped] }, '2026-05-01');
    const of = (kind: string) => shown.find((each) => each.kind === kind && each.entries?.length !== 0);
    expect(of('gemeente')?.entries?.[0]?.note).toMatch(/; gestopt in 2018$/);
    expect(of('gemeente')?.more.name).toBe(`1 interventie van ${place}, gestopt`);
    expect(of('thema')?.entries?.[0]?.note).toBe(`${place}; gestopt in 2018`);
    expect(of('interventie')?.text).toMatch(/^Deze interventie is gestopt in 2018\./);
  });

  test('leads to the page with more', () => {
    expect(embedded.length).toBeGreaterThan(0);
    for (const { more, slug } of embedded) expect(more.href).toContain(`/${slug}/`);
  });
});
