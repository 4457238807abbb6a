/** From what a visitor answers in the guide to a ranked list of interventions. */
import { exactAudience, WIDER_GROUP } from '../audience.ts';
import { EVIDENCE_LEVEL_NAMES, type EvidenceLevel } from '../taxonomy.ts';

/** From this strength on an intervention is about a challenge at all … */
export const ABOUT = 0.25;
/** … and from this one it is what someone with this problem looks for. */
export const CLEARLY_ABOUT = 0.45;

/** What the guide asks, with what each answer counts for: what the problem is weighs most, then for whom. */
const WEIGHTS = {
  challenge: 5,
  sector: 3,
  audience: 3,
  form: 2,
  moment: 2,
  provider: 1.5,
  near: 1.5,
  evidence: 1.5,
  costs: 0.5,
};
export type GuideQuestion = keyof typeof WEIGHTS;
const GUIDE_QUESTIONS = Object.keys(WEIGHTS) as GuideQuestion[];

/** What a visitor answered. A question without an answer is left out or empty. */
export interface GuideAnswers {
  /** Slugs; the most of them that an intervention is about counts. */
  challenge?: readonly string[];
  /** Values of the taxonomy: codes of sectors, slugs of the others. */
  sector?: readonly string[];
  audience?: readonly string[];
  form?: readonly string[];
  moment?: readonly string[];
  provider?: readonly string[];
  /** The least that should be known of the effect. */
  evidence?: EvidenceLevel | undefined;
  /** Whether the costs should be known. */
  costs?: boolean | undefined;
  near?: Surroundings | undefined;
}

/** What is near a municipality, and what is like it. */
export interface Surroundings {
  municipality: string;
  /** The municipalities of its province. */
  province: ReadonlySet<string>;
  /** Municipalities that are like it. */
  peers: ReadonlySet<string>;
}

/** What the guide needs to know of an intervention. */
export interface GuideFacts {
  sector: readonly string[];
  audience: readonly string[];
  form: readonly string[];
  moment: readonly string[];
  provider: readonly string[];
  evidence: EvidenceLevel | undefined;
  /** Whether its costs are known. */
  costs: boolean;
  municipalities: readonly string[];
  /** How strongly it is about each challenge, from 0 to 1. What is not there it is not about. */
  challenges: ReadonlyMap<string, number>;
}

/**
 * How firmly an intervention is recommended: it meets every answer itself, and is clearly about the challenge; it misses none, but is for a
 * wider group, only touches on the challenge, or not all is known; or it fits only in part.
 */
export type Firmness = 'strong' | 'good' | 'partial';

export interface Recommendation {
  /** The intervention's place in the list that was given. */
  entry: number;
  /** From 0 to 1. */
  score: number;
  firmness: Firmness;
  /** The questions of which it meets the answer, what weighs most first. */
  fits: GuideQuestion[];
  /** Those of which it does not. */
  misses: GuideQuestion[];
  /** Those of which it is not known. */
  unknown: GuideQuestion[];
}

/** Answers to leave out, as few as give anything. */
export interface Loosening {
  questions: GuideQuestion[];
  /** The interventions that would fit then. */
  count: number;
}

export interface Guidance {
  /**
   * What fits first: what is clearly about the challenge before what touches on it, and of either what is for the group itself before what is
   * for a wider one. Then what fits only in part. Of those alike the best.
   */
  recommendations: Recommendation[];
  /** How many of them fit; the others do so only in part. */
  fitting: number;
  /**
   * Which answers to leave out when little fits, the one that gives most first; after these the problem itself and for whom
   * it is.
   */
  loosenings: Loosening[];
}

/** Fewer than so many that fit are too few to choose from. */
const FEW = 3;

/** What is not known counts for a part of what fits: the one to ask is a phone call away. */
const UNKNOWN = 0.35;

/** With a lower score an intervention is no answer. */
const LEAST_SCORE = 0.35;

/** An answer that an intervention meets by way of a wider group, or of a municipality that is only like it. */
const NEARLY = 0.7;

/** Without these an intervention is for someone else, or about something else. */
const ESSENTIAL: readonly GuideQuestion[] = ['challenge', 'sector', 'audience'];

/**
 * Ranks interventions by how well they meet the answers.
 *
 *     score = Σ weight · fit / Σ weight, over the questions that were answered
 *     fit   = 1 met · 0.7 met by a wider group, or near · 0.35 not known · 0 missed; of a challenge: its strength
 *
 * An intervention fits when it misses nothing and meets something. One that is not about the challenge, or misses something and scores
 * under 0.35, is left out. Equal scores keep the order in which they were given: that of the catalogue, with what is `afgerond` last.
 *
 * @param answers Without any answer nothing is recommended.
 * @param entries The facts of every intervention, in the order of the catalogue.
 */
export function guide(answers: GuideAnswers, entries: readonly GuideFacts[]): Guidance {
  const answered = GUIDE_QUESTIONS.filter((question) => isAnswered(answers, question));
  if (answered.length === 0) return { recommendations: [], fitting: 0, loosenings: [] };
  const fits = entries.map((facts) =>
    answered.map((question) => ({ question, value: fitOf(question, answers, facts) })),
  );
  const total = answered.reduce((sum, question) => sum + WEIGHTS[question], 0);

  const recommendations = fits
    .map((fit, entry): Recommendation => {
      const those = (test: (value: number | undefined) => boolean) =>
        fit.filter(({ value }) => test(value)).map(({ question }) => question);
      return {
        entry,
        score: fit.reduce((sum, { question, value = UNKNOWN }) => sum + WEIGHTS[question] * value, 0) / total,
        firmness: firmnessOf(fit),
        fits: those((value) => value !== undefined && value > 0),
        misses: those((value) => value === 0),
        unknown: those((value) => value === undefined),
      };
    })
    .filter(
      ({ score, misses }) => misses.length === 0 || (score >= LEAST_SCORE && !misses.includes('challenge')),
    )
    .sort(
      (a, b) => tierOf(fits[a.entry]!) - tierOf(fits[b.entry]!) || b.score - a.score || a.entry - b.entry,
    );

  const countWithout = (left: readonly GuideQuestion[]) =>
    fits.filter((fit) => isFitting(fit.filter(({ question }) => !left.includes(question)))).length;
  const fitting = countWithout([]);
  const loosenings = fitting < FEW ? looseningsOf(answered, countWithout, fitting) : [];
  return { recommendations, fitting, loosenings };
}

/** The most ways that are given to leave something out. */
const MOST_LOOSENINGS = 3;

/** One answer less where that helps; else two, and so on, but never all. */
function looseningsOf(
  answered: readonly GuideQuestion[],
  countWithout: (questions: readonly GuideQuestion[]) => number,
  fitting: number,
): Loosening[] {
  const essence = ({ questions }: Loosening) =>
    questions.filter((question) => ESSENTIAL.includes(question)).length;
  for (let size = 1; size < answered.length; size++) {
    const found = subsets(answered, size)
      .map((questions) => ({ questions, count: countWithout(questions) }))
      .filter(({ count }) => count > fitting)
      .sort((a, b) => essence(a) - essence(b) || b.count - a.count);
    if (found.length > 0) return found.slice(0, MOST_LOOSENINGS);
  }
  return [];
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) =>
    subsets(items.slice(at + 1), size - 1).map((others) => [item, ...others]),
  );
}

function isAnswered(answers: GuideAnswers, question: GuideQuestion): boolean {
  const answer = answers[question];
  return Array.isArray(answer) ? answer.length > 0 : Boolean(answer);
}

/** How well an intervention meets an answer, from 0 to 1; `undefined` when it is not known. */
function fitOf(question: GuideQuestion, answers: GuideAnswers, facts: GuideFacts): number | undefined {
  switch (question) {
    case 'challenge': {
      const strength = Math.max(...answers.challenge!.map((slug) => facts.challenges.get(slug) ?? 0));
      return strength >= ABOUT ? strength : 0;
    }
    case 'costs':
      return facts.costs ? 1 : undefined;
    case 'evidence':
      if (facts.evidence === undefined) return undefined;
      return rank(facts.evidence) >= rank(answers.evidence!) ? 1 : 0;
    case 'near':
      return nearness(answers.near!, facts.municipalities);
    default:
      return listFit(answers[question]!, facts[question]);
  }
}

const rank = (level: EvidenceLevel) => EVIDENCE_LEVEL_NAMES.indexOf(level);

function listFit(wanted: readonly string[], has: readonly string[]): number | undefined {
  if (has.length === 0) return undefined;
  if (wanted.some((value) => has.includes(value))) return 1;
  return exactAudience(has).some((group) => wanted.some((value) => WIDER_GROUP[value] === group))
    ? NEARLY
    : 0;
}

function nearness({ municipality, province, peers }: Surroundings, places: readonly string[]): number {
  if (places.includes(municipality)) return 1;
  return places.some((place) => province.has(place) || peers.has(place)) ? NEARLY : 0;
}

/** How well an intervention meets the answer to a question, from 0 to 1; `undefined` when it is not known. */
interface Fit {
  question: GuideQuestion;
  value: number | undefined;
}

/** Whether nothing is missed, and something is met. */
const isFitting = (fit: readonly Fit[]): boolean =>
  fit.every(({ value }) => value !== 0) && fit.some(({ value }) => value !== undefined);

/** Whether it is for the group by way of a wider one. */
const isForWiderGroup = (fit: readonly Fit[]): boolean =>
  fit.some(({ question, value }) => question === 'audience' && value === NEARLY);

/** Whether it is clearly about the challenge, where there is one. */
const isClearlyAbout = (fit: readonly Fit[]): boolean =>
  fit.every(({ question, value = 0 }) => question !== 'challenge' || value >= CLEARLY_ABOUT);

/** What is clearly about the challenge, then what touches on it, each for the group itself before a wider one; then what fits only in part. */
const tierOf = (fit: readonly Fit[]): number =>
  isFitting(fit) ? 2 * Number(!isClearlyAbout(fit)) + Number(isForWiderGroup(fit)) : 4;

function firmnessOf(fit: readonly Fit[]): Firmness {
  if (!isFitting(fit)) return 'partial';
  const isKnown = fit.every(({ value }) => value !== undefined);
  return isKnown && isClearlyAbout(fit) && !isForWiderGroup(fit) ? 'strong' : 'good';
}
