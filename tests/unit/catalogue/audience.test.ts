import { describe, expect, test } from 'vitest';
import { exactAudience } from '../../../src/catalogue/audience.ts';

describe('for whom it is exactly', () => {
  test.each([
    [
      'the whole school where no years are named',
      ['basisschoolleerlingen', 'ouders'],
      ['basisschoolleerlingen', 'ouders'],
    ],
    ['some years of it', ['basisschoolleerlingen', 'groep-6-8', 'jongeren'], ['groep-6-8', 'jongeren']],
    [
      'the whole school where all are',
      ['kleuters', 'basisschoolleerlingen', 'groep-3-5', 'groep-6-8'],
      ['basisschoolleerlingen'],
    ],
    [
      'all years, where the school is not named',
      ['kleuters', 'groep-3-5', 'groep-6-8'],
      ['kleuters', 'groep-3-5', 'groep-6-8'],
    ],
  ])('is %s', (_, audience, exact) => {
    expect(exactAudience(audience)).toEqual(exact);
  });
});
