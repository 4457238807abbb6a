import { describe, expect, test } from 'vitest';
import { WIDER_GROUP } from '../../../src/catalogue/audience.ts';
import { challengeFitIn, guideFactsIn } from '../../../src/catalogue/recommend/challenge-fit.ts';
import { readGuideRows, writeGuideRows } from '../../../src/catalogue/recommend/guide-rows.ts';
import {
  ABOUT,
  CLEARLY_ABOUT,
  guide,
  type GuideAnswers,
  type GuideFacts,
  type Surroundings,
} from '../../../src/catalogue/recommend/guide.ts';
import { reasonsFor } from '../../../src/components/guide/in-words.ts';
import type { EvidenceLevel } from '../../../src/catalogue/taxonomy.ts';
import { catalogue } from '../../real-catalogue.ts';
import { judgedChallenges } from '../../relevance/judged-queries.ts';
import { ndcgAt10 } from '../../relevance/metrics.ts';
import { GUIDE_CASES, type GuideCase } from './guide-cases.ts';

const facts = guideFactsIn(catalogue);

/** An intervention of which nothing is known but what is given. */
const entry = (known: Partial<GuideFacts> = {}): GuideFacts => ({
  sector: ['PO'],
  audience: [],
  form: [],
  moment: [],
  provider: [],
  evidence: undefined,
  costs: false,
  municipalities: ['Breda'],
  challenges: new Map(),
  ...known,
});
const order = (answers: GuideAnswers, entries: readonly GuideFacts[]) =>
  guide(answers, entries).recommendations.map((each) => each.entry);

function surroundings(name: string): Surroundings {
  const { province } = catalogue.municipalities.find((each) => each.name === name)!;
  const near = catalogue.municipalities.filter((each) => each.province === province);
  return { municipality: name, province: new Set(near.map((each) => each.name)), peers: new Set() };
}

const ranksIn = ({ answers: { near, evidence, ...answers }, expected }: GuideCase) => {
  const found = guide(
    {
      ...answers,
      evidence: evidence?.[0] as EvidenceLevel | undefined,
      near: near === undefined ? undefined : surroundings(near),
    },
    facts,
  ).recommendations.map((each) => catalogue.interventions[each.entry]!.slug);
  return expected.map((slug) => found.indexOf(slug) + 1 || Infinity);
};

test('what misses nothing comes before what misses something, however well that scores', () => {
  const fits = entry({ audience: ['kleuters'], challenges: new Map([['verzuim', 0.35]]) });
  const misses = entry({ audience: ['ouders'], challenges: new Map([['verzuim', 1]]) });
  const answers = { challenge: ['verzuim'], audience: ['kleuters'] };
  expect(guide(answers, [misses, fits]).fitting).toBe(1);
  expect(order(answers, [misses, fits])).toEqual([1, 0]);
});

describe('twenty teachers find what they should surely see', () => {
  test.each(GUIDE_CASES.map((each) => [each.situation, each] as const))('%s', (_, each) => {
    const ranks = ranksIn(each);
    expect(Math.min(...ranks)).toBeLessThanOrEqual(3);
    expect(ranks.filter((rank) => rank <= 10).length).toBeGreaterThanOrEqual(ranks.length * 0.75);
  });

  test('nine in ten of all of it among the first ten', () => {
    const ranks = GUIDE_CASES.flatMap(ranksIn);
    expect(GUIDE_CASES).toHaveLength(20);
    expect(ranks.filter((rank) => rank <= 10).length / ranks.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the guide', () => {
  test('recommends nothing when nothing was answered', () => {
    expect(guide({ form: [] }, facts)).toEqual({ recommendations: [], fitting: 0, loosenings: [] });
  });

  test('puts what is met before what is not known, and that before what is missed', () => {
    const entries = [entry({ moment: ['avond'] }), entry(), entry({ moment: ['vakantie'] })];
    expect(order({ sector: ['PO'], moment: ['vakantie'] }, entries)).toEqual([2, 1, 0]);
  });

  test('leaves out what is not about the challenge, whatever else it meets', () => {
    const entries = [entry(), entry({ challenges: new Map([['honger', 0.5]]) })];
    expect(order({ sector: ['PO'], challenge: ['honger'] }, entries)).toEqual([1]);
  });

  test('is content with any of several answers to one question', () => {
    const [found] = guide({ form: ['plek', 'lessen'] }, [entry({ form: ['lessen'] })]).recommendations;
    expect(found).toMatchObject({ score: 1, firmness: 'strong', fits: ['form'] });
  });

  test('takes what is for a wider group for nearly what was asked', () => {
    const entries = [entry({ audience: ['jongeren'] }), entry({ audience: ['brugklassers'] })];
    expect(order({ audience: ['brugklassers'] }, entries)).toEqual([1, 0]);
    expect(order({ audience: ['jongeren'] }, entries)).toEqual([0]);
  });

  test('takes what is for some years of the primary school for no other years', () => {
    const entries = [
      entry({ audience: ['basisschoolleerlingen', 'groep-6-8'] }),
      entry({ audience: ['basisschoolleerlingen'] }),
      entry({ audience: ['basisschoolleerlingen', 'groep-3-5'] }),
    ];
    expect(order({ audience: ['groep-3-5'] }, entries)).toEqual([2, 1]);
    expect(order({ audience: ['basisschoolleerlingen'] }, entries)).toEqual([0, 1, 2]);
  });

  test('puts what is clearly about the challenge first, and of that what is for the group itself, however well a wider one scores', () => {
    const about = (strength: number, audience: string[], moment: string[] = []) =>
      entry({ audience, moment, challenges: new Map([['honger', strength]]) });
    const entries = [
      about(0.35, ['jongeren'], ['avond']),
      about(0.35, ['brugklassers'], ['avond']),
      about(1, ['jongeren'], ['avond']),
      about(0.5, ['brugklassers']),
    ];
    const answers = { challenge: ['honger'], audience: ['brugklassers'], moment: ['avond'] };
    expect(order(answers, entries)).toEqual([3, 2, 1, 0]);
    expect(guide(answers, entries).recommendations.map((each) => each.firmness)).toEqual(
      Array(4).fill('good'),
    );
  });

  test('counts what fits, which is all that stands before what fits only in part', () => {
    const answers: GuideAnswers = { sector: ['PO'], form: ['plek'], moment: ['avond'] };
    const entries = [
      entry({ form: ['plek'], moment: ['weekend'] }),
      entry({ form: ['plek'] }),
      entry({ form: ['plek'], moment: ['avond'] }),
    ];
    const { fitting, recommendations } = guide(answers, entries);
    expect(fitting).toBe(2);
    expect(recommendations.map(({ entry: each, firmness }) => [each, firmness])).toEqual([
      [2, 'strong'],
      [1, 'good'],
      [0, 'partial'],
    ]);
    // Of which nothing is known but that it is there.
    expect(guide({ moment: ['avond'] }, entries).fitting).toBe(1);
  });

  test('asks for a level of evidence or a higher one', () => {
    const levels = ['beschreven', 'onderzocht', 'effect gemeten'] as const;
    const entries = levels.map((evidence) => entry({ evidence }));
    expect(order({ sector: ['PO'], evidence: 'onderzocht' }, entries)).toEqual([1, 2, 0]);
    expect(guide({ sector: ['PO'], evidence: 'onderzocht' }, entries).fitting).toBe(2);
  });

  test('prefers the municipality itself to its province and its peers, and these to the rest', () => {
    const near = { municipality: 'Goes', province: new Set(['Goes', 'Tholen']), peers: new Set(['Tiel']) };
    const entries = ['Breda', 'Tiel', 'Goes', 'Tholen'].map((name) => entry({ municipalities: [name] }));
    expect(order({ sector: ['PO'], near }, entries)).toEqual([2, 1, 3, 0]);
  });

  test('is firm only about what meets everything and is clearly about the challenge', () => {
    const about = (strength: number, known = {}) =>
      entry({ challenges: new Map([['honger', strength]]), moment: ['avond'], ...known });
    const entries = [about(0.9), about(0.32), about(0.9, { moment: [] }), about(0.9, { sector: ['HBO'] })];
    const found = guide(
      { challenge: ['honger'], sector: ['PO'], moment: ['avond'] },
      entries,
    ).recommendations;
    expect(Object.fromEntries(found.map((each) => [each.entry, each.firmness]))).toEqual({
      0: 'strong',
      1: 'good',
      2: 'good',
      3: 'partial',
    });
  });

  test('tells which answer to leave out when little fits, what gives most first and for whom it is last', () => {
    const entries = [
      entry({ form: ['plek'], moment: ['avond'] }),
      entry({ form: ['plek'], moment: ['avond'] }),
      entry({ form: ['lessen'], moment: ['vakantie'] }),
      entry({ form: ['plek'], moment: ['vakantie'], sector: ['VO'] }),
    ];
    const answers: GuideAnswers = { sector: ['PO'], form: ['plek'], moment: ['vakantie'] };
    expect(guide(answers, entries)).toMatchObject({
      fitting: 0,
      loosenings: [
        { questions: ['moment'], count: 2 },
        { questions: ['form'], count: 1 },
        { questions: ['sector'], count: 1 },
      ],
    });
    expect(guide({ form: ['plek'] }, entries).loosenings).toEqual([]);
  });

  test('leaves out two answers when one less gives nothing', () => {
    const entries = [entry({ form: ['plek'], moment: ['avond'], provider: ['ouders'] })];
    const answers = { form: ['plek'], moment: ['vakantie'], provider: ['leraren'] };
    expect(guide(answers, entries).loosenings).toEqual([{ questions: ['moment', 'provider'], count: 1 }]);
  });

  test('comes to the same from what a browser gets', () => {
    const rows = JSON.parse(JSON.stringify(writeGuideRows(facts))) as ReturnType<typeof writeGuideRows>;
    expect(readGuideRows(rows)).toEqual(facts);
  });
});

describe('the challenges', () => {
  const strengthsOf = challengeFitIn(catalogue.interventions);
  const challenges = catalogue.challenges.map((challenge) => ({
    slug: challenge.slug,
    strengths: strengthsOf(challenge),
    relevant: judgedChallenges().find(({ id }) => id === challenge.slug)?.relevant,
  }));

  test('have each an intervention that is clearly about it, and several to choose from', () => {
    for (const { slug } of challenges) {
      const { recommendations } = guide({ challenge: [slug] }, facts);
      expect.soft(recommendations[0]?.firmness, slug).toBe('strong');
      expect.soft(recommendations.length, slug).toBeGreaterThanOrEqual(3);
    }
  });

  test('are judged, but for those that came after', () => {
    const unjudged = challenges.filter(({ relevant }) => !relevant);
    expect(unjudged.map(({ slug }) => slug)).toEqual(['komt-niet-meer-naar-school']);
  });

  test('lead to what readers find for them: nDCG@10 at least 0.88, and of each 0.6', () => {
    const figures = challenges.flatMap(({ slug, strengths, relevant }) => {
      if (!relevant) return [];
      const best = [...strengths.keys()].sort((a, b) => strengths[b]! - strengths[a]! || a - b);
      return {
        slug,
        ndcg: ndcgAt10(
          best.map((at) => catalogue.interventions[at]!.slug),
          relevant,
        ),
      };
    });
    for (const { slug, ndcg } of figures) expect.soft(ndcg, slug).toBeGreaterThanOrEqual(0.6);
    expect(figures.reduce((sum, { ndcg }) => sum + ndcg, 0) / figures.length).toBeGreaterThanOrEqual(0.88);
  });

  test.for([
    ['about one at all', ABOUT, 0.6, 1],
    ['clearly about one', CLEARLY_ABOUT, 0.65, 2],
  ] as const)('are judged so of most that is said to be %s', ([, least, share, grade]) => {
    const judged = challenges.flatMap(({ strengths, relevant }) =>
      strengths.flatMap((strength, at) =>
        relevant && strength >= least ? (relevant[catalogue.interventions[at]!.slug] ?? 0) : [],
      ),
    );
    expect(judged.filter((each) => each >= grade).length / judged.length).toBeGreaterThanOrEqual(share);
  });
});

describe('the reasons', () => {
  const nameOf = (_: unknown, value: string) => value;
  const reasons = (answers: GuideAnswers, known: Partial<GuideFacts>) => {
    const [found] = guide(answers, [entry(known)]).recommendations;
    return reasonsFor(found!, answers, entry(known), nameOf);
  };

  test('name what was chosen, or the wider group with what it holds of that', () => {
    const audience = ['basisschoolleerlingen', 'jongeren', 'ouders'];
    expect(reasons({ audience: ['vmbo-leerlingen', 'ouders'] }, { audience })).toEqual(['ouders']);
    expect(reasons({ audience: ['vmbo-leerlingen'] }, { audience })).toEqual([
      'jongeren: daar horen vmbo-leerlingen bij',
    ]);
    expect(reasons({ audience: ['kleuters', 'vmbo-leerlingen', 'brugklassers'] }, { audience })).toEqual([
      'basisschoolleerlingen: daar horen kleuters bij',
      'jongeren: daar horen vmbo-leerlingen en brugklassers bij',
    ]);
  });

  test('tell what is about the challenge from what only touches on it', () => {
    const about = (strength: number) => ({ challenges: new Map([['honger', strength]]) });
    expect(reasons({ challenge: ['honger'] }, about(0.6))).toEqual(['Gaat over wat er speelt']);
    expect(reasons({ challenge: ['honger'] }, about(0.4))).toEqual(['Raakt aan wat er speelt']);
  });

  test.each(Object.entries(WIDER_GROUP))(
    'of all that fits %s name no other group than it and %s',
    (group, wider) => {
      for (const { slug } of catalogue.challenges) {
        const answers = { audience: [group], challenge: [slug] };
        const { recommendations, fitting } = guide(answers, facts);
        const reasons = recommendations
          .slice(0, fitting)
          .map((each) => reasonsFor(each, answers, facts[each.entry]!, nameOf));
        const told = reasons.map(([, reason]) => reason!);
        const order = reasons.map(([about, reason]) => `${about}, ${reason === group ? 'itself' : 'wider'}`);
        expect.soft(order, slug).toEqual(order.toSorted());
        expect
          .soft(new Set([group, `${wider}: daar horen ${group} bij`]), slug)
          .toEqual(new Set([group, `${wider}: daar horen ${group} bij`, ...told]));
      }
    },
  );
});
