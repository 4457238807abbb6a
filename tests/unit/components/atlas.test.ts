import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { boxAround, compactPath, drawAtlas } from '../../../src/components/map/atlas.ts';
import type { Borders } from '../../../src/components/map/borders.ts';
import {
  CHOROPLETH_CLASSES,
  choroplethClass,
  mapCounts,
  mapEntriesFor,
  mapLabel,
  openMapEntries,
  writeMapEntries,
  type MapEntry,
} from '../../../src/components/map/choropleth.ts';
import { municipalities } from '../../real-catalogue.ts';

const borders = JSON.parse(readFileSync('src/assets/gemeenten-2023.topo.json', 'utf8')) as Borders;
const atlas = drawAtlas(borders);

describe('the atlas', () => {
  test('has every municipality, within the country', () => {
    const { width, height } = atlas.whole;
    for (const { code, name } of municipalities) {
      const shape = atlas.shapes.get(code);
      expect(shape?.path, name).toMatch(/^M[\d ]+l/);
      const { x = -1, y = -1 } = shape?.middle ?? {};
      expect(x >= 0 && x <= width && y >= 0 && y <= height, name).toBe(true);
    }
  });

  test('has no borders when all is one group', () => {
    expect(atlas.bordersBetween(() => 'one')).toBe('');
  });

  test('gives the box around several', () => {
    const boxes = [
      { x: 10, y: 20, width: 5, height: 5 },
      { x: 30, y: 0, width: 10, height: 10 },
    ];
    expect(boxAround(boxes, 2)).toEqual({ x: 8, y: -2, width: 34, height: 29 });
  });
});

describe('a compact path', () => {
  test('goes in steps and leaves out points that fall together', () => {
    expect(compactPath('M10,20L12,20L12,20L12,15L10,20Z')).toBe('M10 20l2 0 0-5-2 5z');
  });

  test('leaves out what is no shape any more', () => {
    expect(compactPath('M10,20L10,20Z')).toBe('');
  });
});

describe('what the map shows', () => {
  const entries: MapEntry[] = [
    [['breda'], ['taalbevordering'], ['po']],
    [['breda', 'tilburg'], ['taalbevordering', 'loopbaanleren'], ['vo']],
  ];

  test('is what has the chosen theme and sector', () => {
    expect(mapEntriesFor(entries, { thema: '', sector: '' })).toHaveLength(2);
    expect(mapEntriesFor(entries, { thema: 'taalbevordering', sector: 'vo' })).toEqual([entries[1]]);
    expect(mapEntriesFor(entries, { thema: 'loopbaanleren', sector: 'po' })).toEqual([]);
  });

  test('is counted in each of its municipalities', () => {
    expect([...mapCounts(entries)]).toEqual([
      ['breda', 2],
      ['tilburg', 1],
    ]);
  });

  test('comes with the page: what was written reads back, in whatever order', () => {
    const without: MapEntry = [[], ['loopbaanleren'], ['po', 'vo']];
    const opened = openMapEntries(writeMapEntries([...entries, without]));
    expect(opened).toHaveLength(3);
    expect(opened).toEqual(expect.arrayContaining([...entries, without]));
    expect(openMapEntries(writeMapEntries([]))).toEqual([]);
  });

  test('is said in words', () => {
    expect(mapLabel('Breda', 1, true)).toBe('Breda: 1 interventie, lid van de GKA');
    expect(mapLabel('Urk', 0, false)).toBe('Urk: geen interventies');
  });

  test('is shaded in five steps, each with its numbers', () => {
    expect([0, 1, 3, 4, 6, 7, 100].map(choroplethClass)).toEqual([0, 1, 2, 3, 3, 4, 4]);
    expect(CHOROPLETH_CLASSES.map(({ label }) => label)).toEqual(['geen', '1', '2–3', '4–6', '7 of meer']);
  });
});
