/** What is known of an intervention as short phrases. */
import { counted, dutchList, inSentence } from '../../language/dutch.ts';
import { exactAudience } from '../../catalogue/audience.ts';
import { AUDIENCES, MOMENTS } from '../../catalogue/practice-values.ts';
import { CURRENT_STATUSES, ELSEWHERE_STATUSES, type Sector } from '../../catalogue/taxonomy.ts';
import type { Common } from '../../catalogue/recommend/related.ts';
import type { Elsewhere, Practice } from '../../catalogue/schema.ts';
import { isStandingKnown, type Standing, type Tally } from '../../catalogue/status.ts';

/** How it stands now: `Gestopt in 2021`, `Gepland`, `Sinds 2023 onbekend of het nog loopt`. */
export function standingInWords({ status, since }: Standing): string {
  if (status === 'onbekend') return `${since ? `Sinds ${since} onbekend` : 'Onbekend'} of het nog loopt`;
  return CURRENT_STATUSES[status].name + (since ? ` in ${since}` : '');
}

/** The same on a card, within a line, where it may be over or has yet to begin; else, and where nothing is known, empty: `gestopt in 2021`. */
export function standingOnCard(standing: Standing): string {
  return standing.status !== 'loopt' && isStandingKnown(standing)
    ? inSentence(standingInWords(standing))
    : '';
}

/** How many of a number of interventions have stopped: `waarvan 2 gestopt`; empty where none has. */
export function stoppedInWords({ count, stopped }: Tally): string {
  if (stopped === 0) return '';
  if (stopped < count) return `waarvan ${stopped} gestopt`;
  return count === 1 ? 'gestopt' : 'alle gestopt';
}

/** The same behind that number: `, waarvan 2 gestopt`. */
export function stoppedBehind(tally: Tally): string {
  const words = stoppedInWords(tally);
  return words && `, ${words}`;
}

/** What a reader should know first of an intervention that does not simply run; empty when there is nothing to warn of. */
export function standingWarning({ status, since }: Standing): string {
  if (status === 'gestopt')
    return `Deze interventie is gestopt${since ? ` in ${since}` : ''}. Je kunt er nog van leren.`;
  if (status === 'gepland') return 'Deze interventie is nog een plan.';
  if (status === 'loopt' || since === undefined) return '';
  return `Het is sinds ${since} niet bekend of deze interventie nog loopt. Vraag het na bij het contact.`;
}

/**
 * Few municipalities by name, of more than `most` the first and the number of others: `Breda en 4 andere gemeenten`.
 *
 * @param named How many are named where there are more.
 */
export function fewPlaces(municipalities: readonly string[], most: number, named = 1): string {
  if (municipalities.length <= most) return dutchList(municipalities);
  const others = counted(municipalities.length - named, 'andere gemeente', 'andere gemeenten');
  return dutchList([...municipalities.slice(0, named), others]);
}

/** Most values of a list that are named where there is little room. */
const MAX_NAMED = 2;

/** For whom an intervention is, in few words: `peuters, kleuters en nog 2 groepen`; empty when that is not known. */
export const audienceInShort = ({ audience }: Practice) =>
  inShort(
    exactAudience(audience).map((each) => AUDIENCES[each].name),
    'groepen',
  );

/** When it is done, in few words: `na schooltijd en in de vakantie`; empty when that is not known. */
export const momentInShort = ({ moment }: Practice) =>
  inShort(
    moment.map((each) => MOMENTS[each].name),
    'momenten',
  );

/** One more is named too: "en nog 1 groep" is no shorter, and says less. */
function inShort(names: readonly string[], several: string): string {
  if (names.length <= MAX_NAMED + 1) return dutchList(names.map(inSentence));
  const named = names.slice(0, MAX_NAMED).map(inSentence);
  return `${named.join(', ')} en nog ${names.length - MAX_NAMED} ${several}`;
}

/** Who does it in another place, since when and whether still, as far as it is known: `Surplus, sinds 2019, loopt`. */
export function alsoInFacts({
  organisation,
  since,
  status,
}: Pick<Elsewhere, 'organisation' | 'since' | 'status'>): string {
  return [organisation, since && `sinds ${since}`, status && ELSEWHERE_STATUSES[status].name.toLowerCase()]
    .filter(Boolean)
    .join(', ');
}

/** The sectors, as they stand in a sentence. */
const SECTORS_IN_SENTENCE: Readonly<Record<Sector, string>> = {
  VVE: 'de voor- en vroegschool',
  PO: 'de basisschool',
  VO: 'de middelbare school',
  MBO: 'het mbo',
  HBO: 'het hbo',
};

/**
 * Why an entry is shown as related, in words: `Zelfde thema, ook voor de middelbare school`.
 *
 * @param names The name of each theme and factor by its slug.
 */
export function reasonsInWords(
  { mainTheme, themes, factors, sectors }: Common,
  names: ReadonlyMap<string, string>,
): string {
  const subject = themes[0] ?? factors[0] ?? '';
  const about = mainTheme ? 'Zelfde thema' : `Ook over ${inSentence(names.get(subject) ?? subject)}`;
  if (sectors.length === 0) return about;
  return `${about}, ook voor ${dutchList(sectors.map((sector) => SECTORS_IN_SENTENCE[sector]))}`;
}
