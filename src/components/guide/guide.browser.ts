/**
 * The guide in the browser. Its state is what is chosen and the step that is shown: the address and the form mirror it, and the
 * recommendations follow from it. Each change of state goes one way: from the form, a link or the history, to all of them.
 */
import { find } from '../../browser/element.ts';
import { isPlainClick } from '../../browser/plain-click.ts';
import { placeIn } from '../../search/ui/visited-list.ts';
import { showAddress, type HistoryStep } from '../../site/site-address.ts';
import { guideForm } from './guide-form.browser.ts';
import { showStart } from './guide-outcome.browser.ts';
import { RecommendationList } from './recommendation-list.browser.ts';
import { queryOf, readState, type GuideState, type Step } from './state.ts';

/** Brings the guide of this page (`[data-guide]`) to life. */
export function startGuide(): void {
  const form = find<HTMLFormElement>(document, '[data-guide]');
  const outcome = find(document, '[data-outcome]');
  const guide = new Guide(form, outcome, placeIn(location.hash));
  form.addEventListener('change', () => guide.answer());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    guide.goToStep((event.submitter as HTMLButtonElement).value as Step);
  });
  // Links to another state of the guide: they work without this too.
  for (const part of [form, outcome]) {
    part.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      if (!link || !isPlainClick(event)) return;
      event.preventDefault();
      guide.goToQuery(link.search);
    });
  }
  window.addEventListener('popstate', () => guide.followHistory());
}

class Guide {
  readonly #title = document.title;
  readonly #form;
  readonly #outcome;
  readonly #recommendations;
  #state: GuideState;
  /** The query of the address that the state was read from, or written to. */
  #query = location.search;

  /** @param place The place (from 1) in the outcome that a visitor comes back to; 0 for none. */
  constructor(form: HTMLFormElement, outcome: HTMLElement, place: number) {
    this.#form = guideForm(form);
    this.#outcome = outcome;
    this.#recommendations = new RecommendationList(form, outcome, this.#form, place);
    this.#state = this.#stateIn(location.search);
    void this.#start(place);
  }

  /** Takes over what is chosen in the form. */
  answer(): void {
    this.#go({ ...this.#state, chosen: this.#form.chosen(), unknown: [] }, 'replace');
  }

  goToStep(step: Step): void {
    this.#go({ step, chosen: this.#form.chosen(), unknown: [] }, 'push');
  }

  goToQuery(query: string): void {
    this.#go(this.#stateIn(query), 'push');
  }

  /** Shows the state to which the visitor went back or forward. */
  followHistory(): void {
    // A link to a part of the page, such as the one past the menu, leads to no other state.
    if (location.search === this.#query) return;
    this.#query = location.search;
    this.#state = this.#stateIn(location.search);
    void this.#show(true);
  }

  async #start(place: number): Promise<void> {
    await this.#show(false);
    if (place === 0) return;
    this.#recommendations.leadTo(place);
    this.#showAddress('replace');
  }

  #stateIn(query: string): GuideState {
    return readState(
      query,
      (parameter, value) => value !== '' && this.#form.nameOf(parameter, value) !== undefined,
    );
  }

  #go(state: GuideState, step: HistoryStep): void {
    this.#state = state;
    this.#showAddress(step);
    void this.#show(step === 'push');
  }

  #showAddress(step: HistoryStep): void {
    showAddress(queryOf(this.#state.chosen, this.#state.step), step);
    this.#query = location.search;
  }

  /** @param moves Whether another step is shown than before. */
  async #show(moves: boolean): Promise<void> {
    const { step } = this.#state;
    document.title = (step === '1' ? '' : `${titleOf(step)} · `) + this.#title;
    this.#outcome.hidden = step !== 'uitkomst';
    showStart(step === '1');
    this.#form.show(this.#state, moves);
    await this.#recommendations.show(this.#state, moves);
  }
}

const titleOf = (step: Step): string => (step === 'uitkomst' ? 'Uitkomst' : `Stap ${step}`);
