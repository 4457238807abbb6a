/** The guide: keeps the answers in the address, shows one step at a time, and ranks interventions by the answers. */
import { announcerIn } from '../../browser/announcer.ts';
import { find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { isPlainClick } from '../../browser/plain-click.ts';
import { requestSequence } from '../../browser/request-sequence.ts';
import { guide, type GuideQuestion } from '../../catalogue/recommend/guide.ts';
import {
  readGuideRows,
  surroundingsIn,
  type GuideRows,
  type SurroundingRows,
} from '../../catalogue/recommend/guide-rows.ts';
import { capitalized, counted } from '../../language/dutch.ts';
import { slugOf } from '../../language/slug.ts';
import { keepPlace, leadTo, lengthTo, placeIn, rememberList } from '../../search/ui/visited-list.ts';
import { pageAddress, showAddress, type HistoryStep } from '../../site/site-address.ts';
import { guideForm } from './guide-form.browser.ts';
import { guideOutcome } from './guide-outcome.browser.ts';
import { cautionsFor, reasonsFor } from './in-words.ts';
import {
  answersOf,
  isNothing,
  parameterOf,
  queryOf,
  readState,
  type GuideState,
  type Step,
} from './state.ts';

/** Interventions that are shown at a time. */
const PAGE = 10;

/** Brings the guide of this page (`[data-guide]`) to life. */
export function startGuide(): void {
  const form = find<HTMLFormElement>(document, '[data-guide]');
  const outcome = find(document, '[data-outcome]');
  const list = find(outcome, '[data-list]');
  const more = find<HTMLButtonElement>(outcome, '[data-more]');
  const announce = announcerIn(find(form, '[data-status]'));
  const { facts: factsAddress = '', surroundings: surroundingsAddress = '', cards = '' } = form.dataset;
  const loadFacts = loadOnce(async (address: string) => readGuideRows(await jsonAt<GuideRows>(address)));
  const loadSurroundings = loadOnce(jsonAt<SurroundingRows>);
  const formView = guideForm(form);
  const outcomeView = guideOutcome(outcome, cards, formView.nameOf);

  const { title } = document;
  let state = read();
  /** What the address says of the state. */
  let shownQuery = location.search;
  const position = placeIn(location.hash);
  let shown = lengthTo(position, PAGE);
  const newRequest = requestSequence();
  /** How many the outcome has, shown or not. */
  let length = 0;

  function read(query = location.search): GuideState {
    return readState(
      query,
      (parameter, value) => value !== '' && formView.nameOf(parameter, value) !== undefined,
    );
  }

  const nameOf = (question: GuideQuestion, value: string) => {
    // The lowest level is no answer in the form.
    if (question === 'evidence') return capitalized(value);
    return formView.nameOf(parameterOf(question), slugOf(value)) ?? value;
  };

  function go(next: GuideState, step: HistoryStep): void {
    state = next;
    showAddress(queryOf(state.chosen, state.step), step);
    shownQuery = location.search;
    void show(step === 'push');
  }

  /** @param moves Whether another step is shown than before. */
  async function show(moves: boolean): Promise<void> {
    outcome.hidden = state.step !== 'uitkomst';
    document.title = (state.step === '1' ? '' : `${titleOf(state.step)} · `) + title;
    showStart(state.step === '1');
    formView.show(state, moves);
    if (moves) shown = PAGE;
    await showOutcome(moves);
  }

  async function showOutcome(moves: boolean): Promise<void> {
    const isLatest = newRequest();
    outcome.setAttribute('aria-busy', 'true');
    try {
      await answer(isLatest, moves);
    } catch (error) {
      reportError(error);
      if (isLatest() && !outcome.hidden) {
        outcomeView.showFailure();
        showStart(true);
      }
    }
    if (!isLatest()) return;
    outcome.removeAttribute('aria-busy');
    if (moves && !outcome.hidden) {
      form.scrollIntoView({ block: 'start' });
      find(outcome, '[data-heading]').focus({ preventScroll: true });
    }
  }

  /** @throws When what the guide needs cannot be reached. */
  async function answer(isLatest: () => boolean, moves: boolean): Promise<void> {
    const { chosen, step } = state;
    const [municipality] = chosen.gemeente;
    const surroundings =
      municipality === undefined
        ? undefined
        : surroundingsIn(await loadSurroundings(surroundingsAddress), municipality);
    const facts = await loadFacts(factsAddress);
    if (!isLatest()) return;
    const answers = answersOf(chosen, surroundings);
    const found = guide(answers, facts);
    formView.showCount(isNothing(chosen) ? undefined : found.fitting || found.recommendations.length);
    if (step !== 'uitkomst') {
      if (!moves && !isNothing(chosen))
        announce(counted(found.fitting, 'interventie past', 'interventies passen'), true);
      return;
    }
    outcomeView.showHead(found, chosen);
    ({ length } = found.recommendations);
    const page = found.recommendations.slice(0, shown);
    await outcomeView.load(page);
    if (!isLatest()) return;
    outcomeView.showCards(page, (each) => ({
      reasons: reasonsFor(each, answers, facts[each.entry]!, nameOf),
      cautions: cautionsFor(each, facts[each.entry]!, nameOf),
    }));
    more.hidden = length <= shown;
  }

  form.addEventListener('change', () => {
    go({ ...state, chosen: formView.chosen(), unknown: [] }, 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = event.submitter as HTMLButtonElement;
    go({ step: value as Step, chosen: formView.chosen(), unknown: [] }, 'push');
  });
  // Links to another state of the guide: they work without this too.
  for (const part of [form, outcome]) {
    part.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      if (!link || !isPlainClick(event)) return;
      event.preventDefault();
      go(read(link.search), 'push');
    });
  }
  more.addEventListener('click', () => {
    const first = shown;
    shown += PAGE;
    void showOutcome(false).then(() => list.children[first]?.querySelector('a')?.focus());
  });
  window.addEventListener('popstate', () => {
    // A link to a part of the page, such as the one past the menu, leads to no other state.
    if (location.search === shownQuery) return;
    shownQuery = location.search;
    state = read();
    void show(true);
  });
  list.addEventListener('click', (event) => {
    const cards = [...list.querySelectorAll<HTMLElement>('[data-result]')];
    const items = cards.map((card) => [card.dataset.result ?? '', find(card, 'a').textContent] as const);
    rememberList({ address: pageAddress.guide(shownQuery), items, length });
    keepPlace(event, list.children);
  });
  void show(false).then(() => {
    if (position === 0) return;
    leadTo(list.children[position - 1]);
    showAddress(queryOf(state.chosen, state.step));
    shownQuery = location.search;
  });
}

const titleOf = (step: Step): string => (step === 'uitkomst' ? 'Uitkomst' : `Stap ${step}`);

/** What stands around the guide at its start: what it is for, and other ways to begin. */
function showStart(isShown: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-start]')) part.hidden = !isShown;
}
