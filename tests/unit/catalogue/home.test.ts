import { describe, expect, test } from 'vitest';
import { curatedIn } from '../../../src/catalogue/recommend/curated.ts';
import { spotlights } from '../../../src/catalogue/recommend/spotlight.ts';
import { curatedListSchema } from '../../../src/catalogue/schema.ts';
import { surprise, turnOf } from '../../../src/catalogue/recommend/turns.ts';
import { frequentChallenges } from '../../../src/components/guide/frequent.ts';
import { catalogue, factors, intervention, interventions, municipalities } from '../../real-catalogue.ts';

const TODAY = '2026-11-28';

describe('the entries that the home page shows in a week', () => {
  const sets = spotlights(interventions, 4, TODAY);

  test('differ in main theme and municipality, and are in one week only', () => {
    for (const set of sets) {
      const places = set.flatMap((each) => each.municipalities);
      expect(new Set(set.map(({ themes }) => themes[0])).size).toBe(4);
      expect(new Set(places).size).toBe(places.length);
    }
    expect(new Set(sets.flat()).size).toBe(sets.flat().length);
    expect(sets.length).toBeGreaterThan(12);
  });

  test('have not stopped, are no plans, and tell what they brought', () => {
    for (const { status, period, hasResults, evidence } of sets.flat()) {
      expect(['loopt', 'onbekend']).toContain(status);
      expect(period?.end ?? 9999).toBeGreaterThanOrEqual(2026);
      expect(hasResults).toBe(true);
      expect(['gevolgd', 'onderzocht', 'effect gemeten']).toContain(evidence?.level);
    }
  });

  test('leave out what ends when its last year is over', () => {
    const [best] = spotlights(interventions, 1, TODAY)[0]!;
    const ending = { ...best!, period: { end: 2026 } };
    expect(spotlights([ending], 1, '2026-12-31')).toHaveLength(1);
    expect(spotlights([ending], 1, '2027-01-01')).toHaveLength(0);
  });
});

describe('the challenges that many come with', () => {
  const { challenges } = catalogue;

  test('are those that the catalogue has, and none where it has none', () => {
    const found = frequentChallenges(challenges);
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(challenges).toContain(each);
    expect(frequentChallenges([])).toEqual([]);
  });

  test('stop the build when one of them is gone', () => {
    const [gone, ...others] = frequentChallenges(challenges);
    expect(() => frequentChallenges(others)).toThrow(`Uitdaging ${gone?.slug} staat niet in content/`);
  });
});

describe('whose turn it is', () => {
  test('stays from Monday to Sunday, and is the next one on Monday', () => {
    const [sunday, monday, nextSunday] = ['2026-11-29', '2026-11-30', '2026-12-06'].map((day) =>
      turnOf(day, 26),
    );
    expect(monday).toBe((sunday! + 1) % 26);
    expect(nextSunday).toBe(monday);
  });

  test('begins again after the last', () => {
    const days = Array.from({ length: 3 * 7 }, (_, day) => new Date(Date.UTC(2026, 0, 5 + day)));
    expect(new Set(days.map((day) => turnOf(day.toISOString().slice(0, 10), 3)))).toEqual(new Set([0, 1, 2]));
  });
});

describe('a surprise', () => {
  test('gives a small theme the same chance as a large one', () => {
    const groups = [['small'], Array.from({ length: 99 }, () => 'large'), []];
    const steps = Array.from({ length: 100 }, (_, step) => step / 100);
    const found = steps.map((random) => surprise(groups, () => random));
    expect(found.filter((each) => each === 'small')).toHaveLength(50);
  });

  test('is nothing when there is nothing', () => {
    expect(surprise([[], []], () => 0.5)).toBeUndefined();
  });
});

describe('a curated list', () => {
  const entriesOf = curatedIn({ interventions, municipalities, factors }, '2026-11-28');

  test('has what fits every facet of its rule', () => {
    const rule = { wanneer: ['vakantie' as const], voor: ['nieuwkomers' as const] };
    const found = entriesOf({ rule, interventions: [] });
    expect(found.length).toBeGreaterThan(0);
    for (const { practice } of found) {
      expect(practice.moment).toContain('vakantie');
      expect(practice.audience).toContain('nieuwkomers');
    }
  });

  test('begins with what was picked, in the order of picking, and has it once', () => {
    const picked = ['utrecht-schools-cool', 'breda-petje-af'];
    const found = entriesOf({ rule: { wanneer: ['weekend'] }, interventions: picked });
    expect(found.slice(0, 2).map(({ slug }) => slug)).toEqual(picked);
    expect(intervention('breda-petje-af').practice.moment).toContain('weekend');
    expect(new Set(found).size).toBe(found.length);
  });

  test('has nothing else without a rule', () => {
    expect(entriesOf({ interventions: ['breda-petje-af'] })).toEqual([intervention('breda-petje-af')]);
  });

  test('is refused when nothing can be in it', () => {
    const list = {
      title: 'In de vakantie',
      summary: 'Wat doorgaat als de school dicht is, van les tot sport.',
    };
    const schema = curatedListSchema({ themes: [] });
    expect(schema.safeParse(list).error?.issues).toMatchObject([{ path: ['interventions'] }]);
    expect(schema.safeParse({ ...list, rule: { wanneer: ['vakantie'] } }).success).toBe(true);
    expect(schema.safeParse({ ...list, interventions: ['breda-petje-af'] }).success).toBe(true);
  });
});
