import type { Catalogue, Challenge, Intervention } from '../model.ts';
import { ABOUT, type GuideFacts } from './guide.ts';
import { sharedConceptsIn } from './shared-concepts.ts';
import { stem } from '../../language/stem.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokenize.ts';

/**
 * What the words, the concepts, and the subject (factors and themes) count for: by the judgements of `tests/relevance/challenges.json`, on
 * the middle of a plateau.
 */
const WEIGHTS = { words: 0.4, concepts: 0.4, subject: 0.2 };

/** What is left of that where they share no concept: words alone may be about something else. */
const WITHOUT_CONCEPT = 0.65;

/** A word that more than this share of the interventions use carries no information. */
const COMMON_WORD = 0.35;

/**
 * Gives the function that returns how strongly each intervention is about a challenge, from 0 to 1, in the order of the
 * interventions:
 *
 *     strength = 0.4 · words / (most of any) + 0.4 · concepts / (most of any) + 0.2 · subject; of that 0.65 without a concept in common
 *     words    = cosine of the tf-idf vectors of both texts
 *     concepts = what they share (see `sharedConceptsIn`)
 *     subject  = ½ · (shared factors / 2, at most 1) + ½ · theme
 *     theme    = 1 where both have the same main theme, ½ where the one's main theme is among the other's
 *
 * The text of a challenge is its title, signs and questions; that of an intervention its title, summary, goal and the questions
 * that it answers. Words are stems without stop words; a word counts by the logarithm of how rare it is.
 */
export function challengeFitIn(
  interventions: readonly Intervention[],
): (challenge: Challenge) => readonly number[] {
  const texts = interventions.map(({ title, summary, goal, questions }) =>
    countsOf([title, summary, goal, ...questions]),
  );
  const holders = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const rarity = (word: string) => {
    const share = (holders.get(word) ?? 0) / interventions.length;
    return share === 0 || share > COMMON_WORD ? 0 : Math.log(1 / share);
  };
  const vectorOf = (counts: ReadonlyMap<string, number>) => {
    const weights = [...counts].map(([word, count]) => [word, (1 + Math.log(count)) * rarity(word)] as const);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  };
  const vectors = texts.map(vectorOf);
  const sharedConcepts = sharedConceptsIn(interventions);

  return (challenge) => {
    const own = vectorOf(countsOf([challenge.title, ...challenge.signs, ...challenge.questions]));
    const words = vectors.map((vector) => {
      let sum = 0;
      for (const [word, weight] of own) sum += weight * (vector.get(word) ?? 0);
      return sum;
    });
    const concepts = interventions.map((each) => sharedConcepts(challenge.concepts, each));
    const mostWords = Math.max(...words) || 1;
    const mostConcepts = Math.max(...concepts) || 1;
    return interventions.map((intervention, index) => {
      const strength =
        WEIGHTS.words * (words[index]! / mostWords) +
        WEIGHTS.concepts * (concepts[index]! / mostConcepts) +
        WEIGHTS.subject * subjectIn(challenge, intervention);
      return concepts[index] === 0 && challenge.concepts.length > 0 ? WITHOUT_CONCEPT * strength : strength;
    });
  };
}

/** What the guide needs to know of every intervention, in the order of the catalogue; strengths in hundredths. */
export function guideFactsIn({
  interventions,
  challenges,
}: Pick<Catalogue, 'interventions' | 'challenges'>): GuideFacts[] {
  const fitOf = challengeFitIn(interventions);
  const strengths = challenges.map((challenge) => [challenge.slug, fitOf(challenge)] as const);
  return interventions.map(({ sectors, practice, evidence, municipalities }, index) => ({
    sector: sectors,
    audience: practice.audience,
    form: practice.form,
    moment: practice.moment,
    provider: practice.deliveredBy,
    evidence: evidence?.level,
    costs: practice.costs !== undefined,
    municipalities,
    challenges: new Map(
      strengths
        .map(([slug, fits]) => [slug, Math.round(fits[index]! * 100) / 100] as const)
        .filter(([, strength]) => strength >= ABOUT),
    ),
  }));
}

function subjectIn(challenge: Challenge, { factors, themes }: Intervention): number {
  const shared = challenge.factors.filter((factor) => factors.includes(factor)).length;
  const [main = ''] = challenge.themes;
  const [itsMain = ''] = themes;
  const theme = main === itsMain ? 1 : themes.includes(main) || challenge.themes.includes(itsMain) ? 0.5 : 0;
  return Math.min(1, shared / 2) / 2 + theme / 2;
}

/** How often each word is there, by its stem. */
function countsOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(tokenize)) {
    if (isStopWord(word)) continue;
    const key = stem(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
