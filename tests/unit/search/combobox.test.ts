import { expect, test } from 'vitest';
import { neighbour } from '../../../src/search/ui/autocomplete/combobox.ts';

test('arrows go through the options, and through the box between the last and the first', () => {
  const through = (step: 1 | -1) => {
    const positions = [-1];
    for (let pressed = 0; pressed < 4; pressed++) positions.push(neighbour(positions.at(-1)!, step, 3));
    return positions;
  };
  expect(through(1)).toEqual([-1, 0, 1, 2, -1]);
  expect(through(-1)).toEqual([-1, 2, 1, 0, -1]);
});
