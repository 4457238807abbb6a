/** What others do about what stands out in a municipality, in the words of its page and of its memo. */
import type { Intervention } from '../../catalogue/model.ts';
import {
  hasInterventions,
  isStudied,
  type NeedGroup,
  type Outlier,
} from '../../catalogue/recommend/needs.ts';
import { standingOf } from '../../catalogue/status.ts';
import { EVIDENCE_LEVELS } from '../../catalogue/taxonomy.ts';
import { dutchList, inSentence } from '../../language/dutch.ts';
import { fewPlaces, standingOnCard } from '../intervention/in-words.ts';

/** Number of municipalities that are named of an intervention. */
const MAX_PLACES = 3;

/** The municipalities that are named of an intervention: the first few, so that a reader can ask them. */
export const namedPlacesOf = ({ municipalities }: Pick<Intervention, 'municipalities'>): string[] =>
  municipalities.slice(0, MAX_PLACES);

/** The same in words, with how many there are beside them: `Breda, Tilburg, Venlo en 2 andere gemeenten`. */
export const placesInWords = ({ municipalities }: Pick<Intervention, 'municipalities'>): string =>
  fewPlaces(municipalities, MAX_PLACES, MAX_PLACES);

/** What the page of a municipality calls that which stands out. */
export const needsHeading = (groups: readonly NeedGroup[]): string =>
  `Wat opvalt in de cijfers${groups.some(hasInterventions) ? ', en wat anderen doen' : ''}`;

/** In which order interventions stand with a figure. */
export const needsOrder = (name: string): string =>
  `Bij elk cijfer staan eerst interventies van gemeenten die op ${name} lijken, over het geheel of in opgave; dan die van elders waarvan het effect is onderzocht. Van beide komt eerst wat het cijfer zelf noemt, dan wat het best is onderzocht.`;

/** That a figure stands without interventions, and why; empty where it has some. */
export function withoutInterventions(group: NeedGroup): string {
  if (hasInterventions(group)) return '';
  return group.factors.length === 0
    ? 'Dit cijfer hoort bij geen factor: daarom staan hier geen interventies bij.'
    : 'Hiervoor is geen (andere) interventie gevonden.';
}

/** The figures that stand out together: `Verwachte onderwijsachterstand en voortijdig schoolverlaters`. */
export const outliersInWords = (outliers: readonly Outlier[]): string =>
  dutchList(outliers.map(({ indicator: { name } }, index) => (index === 0 ? name : inSentence(name))));

/** Where an intervention is done, and how well its effect is known where that was studied: `Breda; effect gemeten`. */
export function placesAndEvidence(intervention: Intervention): string {
  const { evidence } = intervention;
  const level = evidence && isStudied(intervention) ? inSentence(EVIDENCE_LEVELS[evidence.level].name) : '';
  return [placesInWords(intervention), level].filter(Boolean).join('; ');
}

/**
 * The same, and whether it may be over: `Breda; effect gemeten; gestopt in 2021`.
 *
 * @param today The day of reading: year-month-day.
 */
export const knownInShort = (intervention: Intervention, today: string): string =>
  [placesAndEvidence(intervention), standingOnCard(standingOf(intervention, today))]
    .filter(Boolean)
    .join('; ');
