/** Why the guide recommends an intervention, in words. */
import { exactAudience, WIDER_GROUP } from '../../catalogue/audience.ts';
import {
  CLEARLY_ABOUT,
  type Firmness,
  type GuideAnswers,
  type GuideFacts,
  type GuideQuestion,
  type Loosening,
  type Recommendation,
} from '../../catalogue/recommend/guide.ts';
import { dutchList, inSentence } from '../../language/dutch.ts';

export const FIRMNESS = {
  strong: 'Past heel goed',
  good: 'Past',
  partial: 'Past deels',
} as const satisfies Record<Firmness, string>;

/** What the values of a question are called on screen. */
type NameOf = (question: GuideQuestion, value: string) => string;

type ListQuestion = 'sector' | 'audience' | 'form' | 'moment' | 'provider';

/** What is different when an answer is not met. */
const OTHERWISE = {
  sector: 'Voor ander onderwijs',
  audience: 'Voor een andere groep',
  form: 'Een andere vorm',
  moment: 'Op een ander moment',
  provider: 'Anderen doen het',
} as const satisfies Record<ListQuestion, string>;

/** What may not be known. */
const UNKNOWN: Readonly<Record<GuideQuestion, string>> = {
  challenge: 'wat er speelt',
  sector: 'de sector',
  audience: 'voor wie',
  form: 'de vorm',
  moment: 'wanneer',
  provider: 'wie het doet',
  near: 'waar',
  evidence: 'het effect',
  costs: 'de kosten',
};

/** The reasons for an intervention, each a few words: what was chosen, and how it meets that. */
export function reasonsFor(
  { fits }: Recommendation,
  answers: GuideAnswers,
  facts: GuideFacts,
  nameOf: NameOf,
): string[] {
  return fits.flatMap((question) => {
    switch (question) {
      case 'challenge':
        return challengeInWords(answers.challenge!, facts, nameOf);
      case 'costs':
        return 'Kosten bekend';
      case 'evidence':
        return nameOf('evidence', facts.evidence!);
      case 'near':
        return nearInWords(answers, facts);
      default: {
        const wanted = answers[question]!;
        const met = wanted.filter((value) => facts[question].includes(value));
        return met.length > 0
          ? dutchList(met.map((value) => nameOf(question, value)))
          : widerGroupsInWords(wanted, facts, nameOf);
      }
    }
  });
}

function challengeInWords(
  [challenge = '', ...others]: readonly string[],
  { challenges }: GuideFacts,
  nameOf: NameOf,
): string {
  if (others.length > 0) {
    const about = [challenge, ...others].filter((slug) => challenges.has(slug));
    return about.map((slug) => nameOf('challenge', slug)).join('; ');
  }
  return (challenges.get(challenge) ?? 0) >= CLEARLY_ABOUT
    ? 'Gaat over wat er speelt'
    : 'Raakt aan wat er speelt';
}

/** The wider groups that an intervention is for, each with those that were chosen and are part of it. */
function widerGroupsInWords(wanted: readonly string[], { audience }: GuideFacts, nameOf: NameOf): string[] {
  return exactAudience(audience).flatMap((wide) => {
    const held = wanted.filter((group) => WIDER_GROUP[group] === wide);
    if (held.length === 0) return [];
    const names = held.map((group) => inSentence(nameOf('audience', group)));
    return `${nameOf('audience', wide)}: daar horen ${dutchList(names)} bij`;
  });
}

function nearInWords({ near }: GuideAnswers, { municipalities }: GuideFacts): string {
  if (municipalities.includes(near!.municipality)) return `In ${near!.municipality}`;
  return municipalities.some((place) => near!.province.has(place))
    ? 'In dezelfde provincie'
    : `In een gemeente die lijkt op ${near!.municipality}`;
}

/** What to look out for: what does not fit, and what is not known. */
export function cautionsFor(
  { misses, unknown }: Recommendation,
  facts: GuideFacts,
  nameOf: NameOf,
): string[] {
  const cautions = misses.map((question) => {
    switch (question) {
      case 'evidence':
        return `Over het effect: ${inSentence(nameOf('evidence', facts.evidence!))}`;
      case 'near':
        return `Niet in de buurt: ${shortList(facts.municipalities)}`;
      case 'challenge':
      case 'costs':
        return '';
      default:
        return `${OTHERWISE[question]}: ${shortList(
          facts[question].map((value) => inSentence(nameOf(question, value))),
        )}`;
    }
  });
  return unknown.length > 0
    ? [...cautions, `Niet bekend: ${dutchList(unknown.map((question) => UNKNOWN[question]))}`]
    : cautions;
}

/** The most names in a caution. */
const MOST_NAMES = 3;

function shortList(names: readonly string[]): string {
  return names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(', ')} …` : dutchList(names);
}

/**
 * What to leave out, and what that gives.
 *
 * @param namesOf Gives the names of what was answered to a question.
 */
export function looseningInWords(
  { questions, count }: Loosening,
  namesOf: (question: GuideQuestion) => readonly string[],
): string {
  const parts = questions.map((question) => {
    const names = namesOf(question);
    return question === 'near'
      ? `“in de buurt van ${names.join()}”`
      : `“${dutchList(names.map(inSentence))}”`;
  });
  return `Zonder ${dutchList(parts)}: ${count}`;
}
