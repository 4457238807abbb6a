import { describe, expect, test } from 'vitest';
import { asDocument } from '../../bench/peers.ts';
import { residentBytesIn, ticksIn } from '../../bench/process.ts';
import { blockingTime, layoutShift } from '../../bench/vitals.ts';

describe('what Linux tells of a process', () => {
  test('is the time in user and system mode, whatever it is called', () => {
    const stat =
      '42 (a name) (with) S 1 42 42 0 -1 4194304 100 0 0 0 250 31 7 9 20 0 11 0 100 900000 5000 18446744073709551615';
    expect(ticksIn(stat)).toBe(281);
  });

  test('is the memory that it holds, and none when it ended', () => {
    expect(residentBytesIn('Name:\tnode\nVmHWM:\t  900 kB\nVmRSS:\t   512 kB\n')).toBe(524_288);
    expect(residentBytesIn('Name:\tnode\nState:\tZ (zombie)\n')).toBe(0);
  });
});

describe('cumulative layout shift', () => {
  const at = (...shifts: [startTime: number, value: number][]) =>
    layoutShift(shifts.map(([startTime, value]) => ({ startTime, value })));

  test('adds up what shifts in one burst, and takes the worst burst', () => {
    expect(at([0, 0.1], [900, 0.1])).toBeCloseTo(0.2);
    expect(at([0, 0.1], [1000, 0.15])).toBeCloseTo(0.15);
    expect(at()).toBe(0);
  });

  test('ends a burst after 5 s', () => {
    expect(at([0, 1], [900, 1], [1800, 1], [2700, 1], [3600, 1], [4500, 1], [5000, 1])).toBe(6);
  });
});

describe('total blocking time', () => {
  test('is what tasks take beyond 50 ms', () => {
    const tasks = [
      { startTime: 200, duration: 80 },
      { startTime: 400, duration: 50 },
      { startTime: 500, duration: 70 },
    ];
    expect(blockingTime(tasks, 100)).toBe(50);
  });

  test('counts only what comes after there is something to see', () => {
    expect(blockingTime([{ startTime: 0, duration: 300 }], 200)).toBe(50);
    expect(blockingTime([{ startTime: 0, duration: 100 }], 200)).toBe(0);
  });
});

test('an entry in Starlight tells all that its file tells, with signs that mean nothing in MDX', () => {
  const file = `---
title: "Lezen: samen"
summary: Kort.
municipalities:
  - Utrecht
evidence:
  level: "{hoog} <b>"
sources:
  - title: Bron
    url: https://example.org/
---

## Aanpak

Zo gaat het.
`;
  expect(asDocument(file)).toBe(`---
title: "Lezen: samen"
description: Kort.
---
## Aanpak

Zo gaat het.

## municipalities

- Utrecht

## evidence

- level:

  \\{hoog} \\<b>

## sources

- - title:

    Bron
  - url:

    https://example.org/
`);
});
