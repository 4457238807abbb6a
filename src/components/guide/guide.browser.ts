/** The guide: keeps the answers in the address, shows one step at a time, and ranks interventions by the answers. */
import {
  guide,
  type GuideFacts,
  type GuideQuestion,
  type Guidance,
  type Recommendation,
} from '../../catalogue/recommend/guide.ts';
import {
  readGuideRows,
  surroundingsIn,
  type GuideRows,
  type SurroundingRows,
} from '../../catalogue/recommend/guide-rows.ts';
import { capitalized, counted } from '../../language/dutch.ts';
import { slugOf } from '../../language/slug.ts';
import { loadOnce } from '../../search/format/files.ts';
import { cardsIn, type Cards } from '../../search/ui/explorer/cards.ts';
import { announcerIn } from '../../search/ui/explorer/announcer.ts';
import { MAX_UNKNOWN_NAMED, namedValue } from '../../site/site-address.ts';
import { find } from '../ui/find-element.ts';
import { cautionsFor, FIRMNESS, looseningInWords, reasonsFor } from './in-words.ts';
import {
  answersOf,
  PARAMETER_NAMES,
  PARAMETERS,
  queryOf,
  readState,
  STEP_OF,
  STEPS,
  type GuideState,
  type Parameter,
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
  const showButton = find<HTMLButtonElement>(form, '[data-show]');
  const nextButton = find<HTMLButtonElement>(form, '[data-next]');
  const back = find<HTMLAnchorElement>(form, '[data-back]');
  const message = find(form, '[data-message]');
  const allChallenges = find<HTMLButtonElement>(form, '[data-all-challenges]');
  const select = find<HTMLSelectElement>(form, 'select');
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')].filter(({ value }) => value !== '');
  const announce = announcerIn(find(form, '[data-status]'));
  const names = new Map([
    ...inputs.map((input): [string, string] => [
      `${input.name}=${input.value}`,
      find(input.parentElement!, '[data-name]').textContent,
    ]),
    ...[...select.options].map(({ value, text }): [string, string] => [`gemeente=${value}`, text]),
  ]);

  const { facts: factsAddress = '', surroundings: surroundingsAddress = '' } = form.dataset;
  const loadFacts = loadOnce(async (address: string) => readGuideRows(await jsonAt<GuideRows>(address)));
  const loadSurroundings = loadOnce(jsonAt<SurroundingRows>);

  let state = read();
  /** What the address says of the state. */
  let shownQuery = location.search;
  let showsAllChallenges = false;
  let shown = PAGE;
  /** Late answers are dropped: only the last question counts. */
  let asked = 0;
  let cards: Cards | undefined;

  function read(query = location.search): GuideState {
    return readState(query, (parameter, value) => value !== '' && names.has(`${parameter}=${value}`));
  }

  const nameOf = (question: GuideQuestion, value: string) => {
    // The lowest level is none that one asks for.
    if (question === 'evidence') return capitalized(value);
    return names.get(`${parameterOf(question)}=${slugOf(value)}`) ?? value;
  };

  function chosenInForm(): GuideState['chosen'] {
    const data = new FormData(form);
    const values = (parameter: Parameter) =>
      data.getAll(parameter).filter((value): value is string => typeof value === 'string' && value !== '');
    return Object.fromEntries(
      PARAMETER_NAMES.map((each) => [each, values(each)]),
    ) as unknown as GuideState['chosen'];
  }

  function go(next: GuideState, history: 'push' | 'replace'): void {
    state = next;
    try {
      window.history[`${history}State`](null, '', queryOf(state.chosen, state.step));
      shownQuery = location.search;
    } catch {
      // A browser may refuse: the guide goes on all the same.
    }
    void show(history === 'push');
  }

  /** @param moves Whether another step is shown than before. */
  async function show(moves: boolean): Promise<void> {
    showAnswers();
    showStep(moves);
    if (moves) shown = PAGE;
    await showOutcome(moves);
  }

  function showAnswers(): void {
    const { chosen, unknown } = state;
    for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
      const values = chosen[input.name as Parameter];
      input.checked = input.value === '' ? values.length === 0 : values.includes(input.value);
    }
    select.value = chosen.gemeente[0] ?? '';
    for (const label of form.querySelectorAll<HTMLElement>('[data-sectors]')) {
      const { sectors = '' } = label.dataset;
      const isFor =
        chosen.sector.length === 0 || chosen.sector.some((each) => sectors.split(' ').includes(each));
      label.hidden = !isFor && !showsAllChallenges && !find<HTMLInputElement>(label, 'input').checked;
    }
    for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('label:not([hidden])') === null;
    }
    allChallenges.hidden = form.querySelector('[data-sectors][hidden]') === null;
    message.hidden = unknown.length === 0;
    message.textContent =
      unknown.length === 0
        ? ''
        : `Een deel van dit adres kennen we niet: ${unknown
            .slice(0, MAX_UNKNOWN_NAMED)
            .map((each) => `‘${namedValue(each, 40)}’`)
            .join(', ')}. Met de rest gaan we verder.`;
  }

  function showStep(moves: boolean): void {
    const { step, chosen } = state;
    const isAnswered = (each: Step) =>
      PARAMETER_NAMES.some((name) => STEP_OF[name] === each && chosen[name].length > 0);
    for (const part of form.querySelectorAll<HTMLElement>('[data-step]')) {
      part.hidden = part.dataset.step !== step;
    }
    for (const tab of form.querySelectorAll<HTMLAnchorElement>('[data-tab]')) {
      const { tab: its = '' } = tab.dataset;
      tab.href = queryOf(chosen, its as Step);
      if (its === step) tab.setAttribute('aria-current', 'step');
      else tab.removeAttribute('aria-current');
      tab.toggleAttribute('data-answered', isAnswered(its as Step));
    }
    const at = STEPS.indexOf(step);
    const isLast = step === '4';
    back.hidden = at === 0;
    back.href = queryOf(chosen, STEPS[at - 1] ?? '1');
    nextButton.value = STEPS[at + 1] ?? 'uitkomst';
    nextButton.textContent = isAnswered(step) ? 'Verder' : 'Sla over';
    nextButton.className = `nl-button nl-button--${isAnswered(step) ? 'primary' : 'secondary'}`;
    nextButton.hidden = isLast;
    showButton.className = `nl-button nl-button--${isLast ? 'primary' : 'secondary'}`;
    showButton.hidden = !isLast && !STEPS.some(isAnswered);
    find(form, '[data-bar]').hidden = step === 'uitkomst';
    outcome.hidden = step !== 'uitkomst';
    for (const start of document.querySelectorAll<HTMLElement>('[data-start]')) start.hidden = step !== '1';
    if (moves && step !== 'uitkomst') {
      form.scrollIntoView({ block: 'start' });
      find(form, `[data-step="${step}"] legend`).focus({ preventScroll: true });
    }
  }

  async function showOutcome(moves: boolean): Promise<void> {
    const question = ++asked;
    outcome.setAttribute('aria-busy', 'true');
    try {
      await showAnswered(question, moves);
    } finally {
      if (question === asked) outcome.removeAttribute('aria-busy');
    }
  }

  async function showAnswered(question: number, moves: boolean): Promise<void> {
    const { chosen, step } = state;
    let facts: GuideFacts[];
    let surroundings;
    try {
      const [place] = chosen.gemeente;
      const rows = place === undefined ? undefined : await loadSurroundings(surroundingsAddress);
      surroundings = rows && surroundingsIn(rows, place!);
      facts = await loadFacts(factsAddress);
    } catch {
      if (question === asked && step === 'uitkomst') showFailure();
      return;
    }
    if (question !== asked) return;
    const answers = answersOf(chosen, surroundings);
    const found = guide(answers, facts);
    const isEmpty = PARAMETER_NAMES.every((each) => chosen[each].length === 0);
    const count = found.fitting || found.recommendations.length;
    find(showButton, '[data-count]').textContent = isEmpty ? '' : String(count);
    if (step !== 'uitkomst') {
      if (!moves && !isEmpty)
        announce(counted(found.fitting, 'interventie past', 'interventies passen'), true);
      return;
    }
    showHead(found, isEmpty);
    await showList(found, (card, each) => explain(card, each, answers, facts[each.entry]!), question);
    if (moves && question === asked) {
      form.scrollIntoView({ block: 'start' });
      find(outcome, '[data-heading]').focus({ preventScroll: true });
    }
  }

  function showHead({ recommendations, fitting, loosenings }: Guidance, isEmpty: boolean): void {
    find(outcome, '[data-heading]').textContent = isEmpty
      ? 'Kies eerst iets'
      : recommendations.length === 0
        ? 'Niets past hierbij'
        : fitting > 0
          ? `${counted(fitting, 'interventie past', 'interventies passen')} bij je antwoorden`
          : 'Niets past helemaal, dit komt in de buurt';
    find(outcome, '[data-answers]').replaceChildren(
      ...PARAMETER_NAMES.flatMap((parameter) =>
        state.chosen[parameter].map((value) => {
          const chip = copyOf('[data-answer]');
          find(chip, '[data-name]').textContent = names.get(`${parameter}=${value}`) ?? value;
          find<HTMLAnchorElement>(chip, 'a').href = queryOf(
            without(parameter, state.chosen, value),
            'uitkomst',
          );
          return chip;
        }),
      ),
    );
    find(outcome, '[data-loosen]').hidden = loosenings.length === 0;
    find(outcome, '[data-loosenings]').replaceChildren(
      ...loosenings.map((each) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.className = 'nl-link';
        link.href = queryOf(
          each.questions.map(parameterOf).reduce((left, parameter) => without(parameter, left), state.chosen),
          'uitkomst',
        );
        link.textContent = looseningInWords(each, (question) => {
          const parameter = parameterOf(question);
          return state.chosen[parameter].map((value) => names.get(`${parameter}=${value}`) ?? value);
        });
        item.append(link);
        return item;
      }),
    );
    const none = find(outcome, '[data-none]');
    none.hidden = !isEmpty && recommendations.length > 0;
    none.textContent = isEmpty
      ? 'Je hebt nog niets gekozen. Begin bij een van de stappen hierboven.'
      : 'Haal hierboven een antwoord weg, of kies iets anders.';
  }

  async function showList(
    { recommendations }: Guidance,
    explained: (card: HTMLElement, recommendation: Recommendation) => void,
    question: number,
  ): Promise<void> {
    const page = recommendations.slice(0, shown);
    cards ??= cardsIn(list, Infinity, form.dataset.cards ?? '');
    try {
      await cards.load(page.map(({ entry }) => entry));
    } catch {
      if (question === asked) showFailure();
      return;
    }
    if (question !== asked) return;
    list.replaceChildren(
      ...page.flatMap((each) => {
        const card = cards?.of(each.entry);
        if (!card) return [];
        explained(card, each);
        return [card];
      }),
    );
    more.hidden = recommendations.length <= shown;
  }

  function explain(
    card: HTMLElement,
    recommendation: Recommendation,
    answers: ReturnType<typeof answersOf>,
    facts: GuideFacts,
  ): void {
    card.querySelector('.guide-why')?.remove();
    const why = copyOf('[data-why]');
    why.dataset.firm = recommendation.firmness;
    find(why, '[data-firmness]').textContent = FIRMNESS[recommendation.firmness];
    const parts: [string, string[]][] = [
      ['[data-reasons]', reasonsFor(recommendation, answers, facts, nameOf)],
      ['[data-cautions]', cautionsFor(recommendation, facts, nameOf)],
    ];
    for (const [selector, texts] of parts) {
      const part = find(why, selector);
      part.hidden = texts.length === 0;
      find(part, '[data-text]').textContent = texts.join(' · ');
    }
    find(card, '[data-summary]').after(why);
  }

  function showFailure(): void {
    find(outcome, '[data-heading]').textContent = 'De keuzehulp is nu niet bereikbaar';
    const none = find(outcome, '[data-none]');
    none.hidden = false;
    none.textContent = 'Probeer het later nog eens, of kies hieronder wat er speelt.';
    for (const start of document.querySelectorAll<HTMLElement>('[data-start]')) start.hidden = false;
  }

  form.addEventListener('change', () => {
    go({ ...state, chosen: chosenInForm(), unknown: [] }, 'replace');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { value } = event.submitter as HTMLButtonElement;
    go({ step: value as Step, chosen: chosenInForm(), unknown: [] }, 'push');
  });
  // Links to another state of the guide: they work without this too.
  for (const part of [form, outcome]) {
    part.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      go(read(link.search), 'push');
    });
  }
  allChallenges.addEventListener('click', () => {
    showsAllChallenges = true;
    showAnswers();
    find(form, '[data-step="2"] legend').focus();
  });
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
  void show(false);
}

const parameterOf = (question: GuideQuestion): Parameter =>
  PARAMETER_NAMES.find((each) => PARAMETERS[each] === question)!;

/** What is chosen without one value, or without all that answers a question. */
function without(parameter: Parameter, chosen: GuideState['chosen'], value?: string): GuideState['chosen'] {
  const left = value === undefined ? [] : chosen[parameter].filter((each) => each !== value);
  return { ...chosen, [parameter]: left };
}

async function jsonAt<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

function copyOf(template: string): HTMLElement {
  const { content } = find<HTMLTemplateElement>(document, `template${template}`);
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}
