import { execFileSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { today } from '../../../src/history/git.ts';
import { dayOf } from '../../../src/history/months.ts';

afterEach(() => vi.useRealTimers());

test('is that of the clock, and that of the newest commit where the clock is behind it', () => {
  const newest = dayOf(
    Number(execFileSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' })) * 1000,
  );
  vi.setSystemTime('2019-05-01T12:00:00Z');
  expect(today()).toBe(newest);
  vi.setSystemTime('2040-05-01T23:30:00Z');
  expect(today()).toBe('2040-05-02');
});
