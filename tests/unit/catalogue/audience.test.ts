import { describe, expect, test } from 'vitest';
import { exactAudience } from '../../../src/catalogue/audience.ts';
import { audienceOfYears } from '../../../src/catalogue/audience-of-years.ts';

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

describe('the groups that years of the primary school are in', () => {
  test.each([
    ['groep 7', ['basisschoolleerlingen', 'groep-6-8']],
    ['groep-7-8', ['basisschoolleerlingen', 'groep-6-8']],
    ['Leerlingen van groep 7 en 8', ['basisschoolleerlingen', 'groep-6-8']],
    ['groep 3 t/m 8', ['basisschoolleerlingen', 'groep-3-5', 'groep-6-8']],
    ['Groep 3 tot en met groep 8', ['basisschoolleerlingen', 'groep-3-5', 'groep-6-8']],
    ['groep 1 en 8', ['basisschoolleerlingen', 'kleuters', 'groep-6-8']],
    ['groepen 1, 2 en 3', ['basisschoolleerlingen', 'kleuters', 'groep-3-5']],
    ['groep 1-8', ['basisschoolleerlingen']],
    ['groep 12', undefined],
    ['leesgroep 3', undefined],
  ])('%s', (text, audience) => {
    expect(audienceOfYears(text)?.audience).toEqual(audience);
  });
});
