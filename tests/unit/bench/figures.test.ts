import { describe, expect, test } from 'vitest';
import {
  changesBetween,
  growthExponent,
  tableOf,
  tableOfChanges,
  type Figure,
  type Row,
} from '../../bench/figures.ts';

const row = (what: string, ...figures: Figure[]): Row => ({ part: 'build', what, figures });
const seconds = (value: number, atMost?: number): Figure => ({
  name: 'clock',
  value,
  unit: 's',
  ...(atMost !== undefined && { atMost }),
});
const bytes = (value: number, atMost?: number): Figure => ({
  name: 'memory',
  value,
  unit: 'bytes',
  ...(atMost !== undefined && { atMost }),
});

describe('the growth exponent', () => {
  test('is 1 when ten times the size costs ten times as much, 2 when a hundred times, 0 when the same', () => {
    const from = (cost: number) => growthExponent({ size: 264, cost: 20 }, { size: 2640, cost });
    expect(from(200)).toBeCloseTo(1);
    expect(from(2000)).toBeCloseTo(2);
    expect(from(20)).toBe(0);
  });
});

describe('the table', () => {
  const lineOf = (...figures: Figure[]) => tableOf([row('it', ...figures)]).split('\n')[2];

  test('has a heading for each part that was measured, in the order of the parts', () => {
    const rows: Row[] = [{ part: 'check', what: 'late', figures: [seconds(1)] }, row('early', seconds(1))];
    expect(
      tableOf(rows)
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['what', 'BUILD', 'early', 'CHECK', 'late']);
  });

  test('says whether a figure meets its bar: the bar itself is good enough', () => {
    expect(lineOf(seconds(2, 2))).toMatch(/2 s +≤ 2 s +yes$/);
    expect(lineOf(seconds(2.01, 2))).toMatch(/2.01 s +≤ 2 s +no$/);
    expect(lineOf(seconds(2))).toMatch(/2 s$/);
  });

  test('names the figures of a row, and those that miss their bar', () => {
    expect(lineOf(seconds(3, 2), bytes(4000, 5000))).toMatch(
      /clock 3 s, memory 4 kB +clock ≤ 2 s, memory ≤ 5 kB +no: clock$/,
    );
  });

  test('tells amounts in the unit in which they are read', () => {
    const shown = (value: number, unit: Figure['unit']) => lineOf({ name: 'it', value, unit });
    expect(shown(17_820, 'bytes')).toMatch(/ 17.8 kB$/);
    expect(shown(9_500_000_000, 'bytes')).toMatch(/ 9.5 GB$/);
    expect(shown(2104, 'pages')).toMatch(/ 2,104 pages$/);
    expect(shown(1.255, '')).toMatch(/ 1.2[56]$/);
  });
});

describe('two runs', () => {
  const changed = (before: Row[], after: Row[]) => changesBetween(before, after).map(({ what }) => what);

  test('differ in the figures that changed by more than 3 %, up or down', () => {
    const before = [row('a', seconds(100)), row('b', seconds(100)), row('c', seconds(100))];
    const after = [row('a', seconds(103)), row('b', seconds(104)), row('c', seconds(96))];
    expect(changed(before, after)).toEqual(['b: clock', 'c: clock']);
  });

  test('differ in what only one of them measured, and in what was nothing before', () => {
    const before = [row('gone', seconds(1)), row('zero', seconds(0)), row('none', seconds(0))];
    const after = [row('zero', seconds(0.1)), row('none', seconds(0)), row('new', seconds(1))];
    expect(changed(before, after)).toEqual(['gone: clock', 'zero: clock', 'new: clock']);
  });

  test('are told with both figures and the change in percent', () => {
    const changes = changesBetween([row('a', seconds(100))], [row('a', seconds(80)), row('b', bytes(1000))]);
    const [, one, other] = tableOfChanges(changes).split('\n');
    expect(one).toMatch(/^build: a: clock +100 s +80 s +-20 %$/);
    expect(other).toMatch(/^build: b: memory +– +1 kB$/);
  });
});
