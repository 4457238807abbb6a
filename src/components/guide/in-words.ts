/** Why the guide recommends an intervention, in words. */
import type {
  Firmness,
  GuideAnswers,
  GuideFacts,
  GuideQuestion,
  Loosening,
  Recommendation,
} from '../../catalogue/recommend/guide.ts';
import { dutchList, inSentence } from '../../language/dutch.ts';

export const FIRMNESS = {
  strong: 'Past heel goed',
  good: 'Past goed',
  partial: 'Past deels',
} as const satisfies Record<Firmness, string>;

/** What the values of a question are called on screen. */
export type NameOf = (question: GuideQuestion, value: string) => string;

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

/** The reasons for an intervention, each a few words. */
export function reasonsFor(
  { fits }: Recommendation,
  answers: GuideAnswers,
  facts: GuideFacts,
  nameOf: NameOf,
): string[] {
  return fits.map((question) => {
    switch (question) {
      case 'challenge': {
        const about = answers.challenge!.filter((slug) => facts.challenges.has(slug));
        return answers.challenge!.length > 1
          ? about.map((slug) => nameOf('challenge', slug)).join('; ')
          : 'Gaat over wat er speelt';
      }
      case 'costs':
        return 'Kosten bekend';
      case 'evidence':
        return nameOf('evidence', facts.evidence!);
      case 'near':
        return nearInWords(answers, facts);
      default: {
        const wanted = answers[question]!.filter((value) => facts[question].includes(value));
        // Met by way of a wider group: that group is the reason.
        return dutchList(
          (wanted.length > 0 ? wanted : facts[question]).map((value) => nameOf(question, value)),
        );
      }
    }
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
