import { expect, test } from 'vitest';
import { refuseProjectPlace } from '../../../src/publishing/site-place.ts';

test.each(['/home/an/c#/bank', '/home/an/wat nu?/bank'])(
  'nothing is built in %s, which is told',
  (project) => {
    expect(() => refuseProjectPlace(project)).toThrow(
      `in de naam kan de website niet worden gemaakt: ${project}.`,
    );
  },
);

test('spaces, accents and other signs are no matter', () => {
  expect(() => refuseProjectPlace("/home/an/Mïn map & co/pro'jé%20ct [x] $y;")).not.toThrow();
  expect(() => refuseProjectPlace()).not.toThrow();
});
