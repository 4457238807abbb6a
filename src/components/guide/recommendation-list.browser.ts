/** The recommendations of the guide: ranks interventions by the answers, shows those of the newest request, and adds what comes later. */
import { announcerIn } from '../../browser/announcer.ts';
import { find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { requestSequence } from '../../browser/request-sequence.ts';
import {
  guide,
  type Guidance,
  type GuideAnswers,
  type GuideFacts,
  type GuideQuestion,
} from '../../catalogue/recommend/guide.ts';
import {
  readGuideRows,
  surroundingsIn,
  type GuideRows,
  type SurroundingRows,
} from '../../catalogue/recommend/guide-rows.ts';
import { capitalized, counted } from '../../language/dutch.ts';
import { slugOf } from '../../language/slug.ts';
import { keepPlace, leadTo, lengthTo, rememberList } from '../../search/ui/visited-list.ts';
import { pageAddress } from '../../site/site-address.ts';
import type { GuideForm } from './guide-form.browser.ts';
import { countInWords, firstListLength, guideOutcome } from './guide-outcome.browser.ts';
import { cautionsFor, reasonsFor } from './in-words.ts';
import { answersOf, isNothing, parameterOf, type Chosen, type GuideState } from './state.ts';

/** Recommendations that are added at a time. */
const PAGE_SIZE = 10;

export class RecommendationList {
  readonly #form;
  readonly #formView;
  readonly #outcome;
  readonly #outcomeView;
  readonly #list;
  readonly #more;
  readonly #announce;
  readonly #rank;
  #state: GuideState | undefined;
  /** The most that are shown. */
  #max;
  /** All that are recommended, shown or not. */
  #found: Guidance | undefined;
  readonly #newRequest = requestSequence();

  /**
   * @param form With the addresses of what the recommendations are made of.
   * @param place The place (from 1) to which the list reaches at first.
   */
  constructor(form: HTMLFormElement, outcome: HTMLElement, formView: GuideForm, place: number) {
    const { facts = '', surroundings = '', cards = '' } = form.dataset;
    this.#form = form;
    this.#formView = formView;
    this.#outcome = outcome;
    this.#outcomeView = guideOutcome(outcome, cards, formView.nameOf);
    this.#list = find(outcome, '[data-list]');
    this.#more = find<HTMLButtonElement>(outcome, '[data-more]');
    this.#announce = announcerIn(find(form, '[data-status]'));
    this.#rank = rankerFor(facts, surroundings);
    this.#max = lengthTo(place, PAGE_SIZE);
    outcome.addEventListener('click', (event) => this.#remember(event));
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  /**
   * Shows what is recommended in a state: at the outcome the list, at a step how many interventions fit. Resolves when that is there, or a
   * newer request took its place.
   *
   * @param moves Whether another step is shown than before: then the list begins at its top.
   */
  async show(state: GuideState, moves: boolean): Promise<void> {
    this.#state = state;
    if (moves) this.#max = PAGE_SIZE;
    const isLatest = await this.#request(state, moves);
    if (!isLatest || !moves || state.step !== 'uitkomst') return;
    this.#form.scrollIntoView({ block: 'start', behavior: 'instant' });
    find(this.#outcome, '[data-heading]').focus({ preventScroll: true });
  }

  /** Leads a visitor who comes back to a place (from 1), and gives its card the focus. */
  leadTo(place: number): void {
    leadTo(this.#cards()[place - 1]);
  }

  /** Those that are shown, of both lists. */
  #cards(): HTMLElement[] {
    return resultsIn(this.#outcome);
  }

  async #showMore(): Promise<void> {
    if (!this.#state) return;
    const first = this.#max;
    this.#max += PAGE_SIZE;
    await this.#request(this.#state, false);
    this.#cards()[first]?.querySelector('a')?.focus();
  }

  /** Gives whether no newer request came in the meantime. */
  async #request(state: GuideState, moves: boolean): Promise<boolean> {
    const isLatest = this.#newRequest();
    this.#outcome.setAttribute('aria-busy', 'true');
    try {
      const ranking = await this.#rank(state.chosen);
      if (isLatest()) this.#showCount(ranking, state, moves);
      if (isLatest() && state.step === 'uitkomst') await this.#showOutcome(ranking, state.chosen, isLatest);
    } catch (error) {
      reportError(error);
      if (isLatest() && state.step === 'uitkomst') this.#outcomeView.showFailure();
    }
    if (isLatest()) this.#outcome.removeAttribute('aria-busy');
    return isLatest();
  }

  #showCount({ guidance }: Ranking, { chosen, step }: GuideState, moves: boolean): void {
    const hasAnswers = !isNothing(chosen);
    this.#formView.showCount(hasAnswers ? countInWords(guidance) : '');
    if (step === 'uitkomst' || moves || !hasAnswers) return;
    this.#announce(counted(guidance.fitting, 'interventie past', 'interventies passen'), true);
  }

  /** @throws When a card cannot be reached. */
  async #showOutcome(
    { answers, facts, guidance }: Ranking,
    chosen: Chosen,
    isLatest: () => boolean,
  ): Promise<void> {
    this.#outcomeView.showHead(guidance, chosen);
    this.#found = guidance;
    await this.#outcomeView.load(guidance.recommendations.slice(0, this.#max));
    if (!isLatest()) return;
    this.#outcomeView.showCards(guidance, this.#max, (each) => ({
      reasons: reasonsFor(each, answers, facts[each.entry]!, this.#nameOf),
      cautions: cautionsFor(each, facts[each.entry]!, this.#nameOf),
    }));
    this.#more.hidden = guidance.recommendations.length <= this.#max;
  }

  readonly #nameOf = (question: GuideQuestion, value: string): string => {
    // The lowest level is no answer in the form.
    if (question === 'evidence') return capitalized(value);
    return this.#formView.nameOf(parameterOf(question), slugOf(value)) ?? value;
  };

  /** Keeps the list for the page of an intervention that is opened: what fits, or what fits only in part. */
  #remember(event: MouseEvent): void {
    const card = (event.target as Element).closest('[data-result]');
    if (!card?.parentElement || !this.#found) return;
    const first = firstListLength(this.#found);
    const items = resultsIn(card.parentElement).map(
      (each) => [each.dataset.result ?? '', find(each, 'a').textContent] as const,
    );
    rememberList({
      address: pageAddress.guide(location.search),
      items,
      length: this.#list.contains(card) ? first : this.#found.recommendations.length - first,
    });
    keepPlace(event, this.#cards());
  }
}

const resultsIn = (part: Element) => [...part.querySelectorAll<HTMLElement>('[data-result]')];

/** What the answers lead to, and what that rests on. */
interface Ranking {
  answers: GuideAnswers;
  facts: readonly GuideFacts[];
  guidance: Guidance;
}

/**
 * Makes the function that ranks interventions by what is chosen. It rejects when what it needs cannot be reached.
 *
 * @param factsAddress Address of the facts of all interventions.
 * @param surroundingsAddress Address of the surroundings of all municipalities, which are loaded when one is chosen.
 */
function rankerFor(factsAddress: string, surroundingsAddress: string): (chosen: Chosen) => Promise<Ranking> {
  const loadFacts = loadOnce(async (address: string) => readGuideRows(await jsonAt<GuideRows>(address)));
  const loadSurroundings = loadOnce(jsonAt<SurroundingRows>);
  return async (chosen) => {
    const [municipality] = chosen.gemeente;
    const surroundings =
      municipality === undefined
        ? undefined
        : surroundingsIn(await loadSurroundings(surroundingsAddress), municipality);
    const facts = await loadFacts(factsAddress);
    const answers = answersOf(chosen, surroundings);
    return { answers, facts, guidance: guide(answers, facts) };
  };
}
