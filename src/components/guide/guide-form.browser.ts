/** The form of the guide in the browser: shows the answers and the step of a state, and reads what is chosen in it. */
import { find } from '../../browser/element.ts';
import { MAX_UNKNOWN_NAMED, namedValue } from '../../site/site-address.ts';
import {
  chosenBy,
  PARAMETER_NAMES,
  queryOf,
  STEP_OF,
  STEPS,
  type Chosen,
  type GuideState,
  type Parameter,
  type Step,
} from './state.ts';

export interface GuideForm {
  /** What a value is called on screen; `undefined` of one that the form does not offer. */
  nameOf: (parameter: Parameter, value: string) => string | undefined;
  chosen: () => Chosen;
  /** @param moves Whether another step is shown than before. */
  show: (state: GuideState, moves: boolean) => void;
  /** Says on the button to the outcome how many interventions there are; `undefined` when nothing is chosen. */
  showCount: (count: string) => void;
}

export function guideForm(form: HTMLFormElement): GuideForm {
  const showButton = find<HTMLButtonElement>(form, '[data-show]');
  const nextButton = find<HTMLButtonElement>(form, '[data-next]');
  const back = find<HTMLAnchorElement>(form, '[data-back]');
  const allChallenges = find<HTMLButtonElement>(form, '[data-all-challenges]');
  const select = find<HTMLSelectElement>(form, 'select');
  const names = optionNames(form, select);
  let showsAllChallenges = false;

  function showAnswers(chosen: Chosen): void {
    for (const input of form.querySelectorAll<HTMLInputElement>('input')) {
      const values = chosen[input.name as Parameter];
      input.checked = input.value === '' ? values.length === 0 : values.includes(input.value);
    }
    select.value = chosen.gemeente[0] ?? '';
    showChallenges(chosen.sector);
  }

  function showChallenges(chosenSectors: readonly string[]): void {
    for (const label of form.querySelectorAll<HTMLElement>('[data-sectors]')) {
      const sectors = (label.dataset.sectors ?? '').split(' ');
      const isFor = chosenSectors.length === 0 || chosenSectors.some((each) => sectors.includes(each));
      label.hidden = !isFor && !showsAllChallenges && !find<HTMLInputElement>(label, 'input').checked;
    }
    for (const group of form.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('label:not([hidden])') === null;
    }
    allChallenges.hidden = form.querySelector('[data-sectors][hidden]') === null;
  }

  function showStep({ step, chosen }: GuideState): void {
    const isAnswered = (each: Step) => isAnsweredIn(chosen, each);
    for (const part of form.querySelectorAll<HTMLElement>('[data-step]')) {
      part.hidden = part.dataset.step !== step;
    }
    for (const tab of form.querySelectorAll<HTMLAnchorElement>('[data-tab]')) {
      const its = (tab.dataset.tab ?? '') as Step;
      tab.href = queryOf(chosen, its);
      if (its === step) tab.setAttribute('aria-current', 'step');
      else tab.removeAttribute('aria-current');
      tab.toggleAttribute('data-answered', isAnswered(its));
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
  }

  allChallenges.addEventListener('click', () => {
    showsAllChallenges = true;
    showChallenges([]);
    find(form, '[data-step="2"] legend').focus();
  });

  return {
    nameOf: (parameter, value) => names.get(`${parameter}=${value}`),
    chosen: () => {
      const data = new FormData(form);
      return chosenBy((parameter) =>
        data.getAll(parameter).filter((value): value is string => typeof value === 'string' && value !== ''),
      );
    },
    show: (state, moves) => {
      showAnswers(state.chosen);
      showUnknown(find(form, '[data-message]'), state.unknown);
      showStep(state);
      if (!moves || state.step === 'uitkomst') return;
      // At once: a ride that is under way holds up the next.
      form.scrollIntoView({ block: 'start', behavior: 'instant' });
      find(form, `[data-step="${state.step}"] legend`).focus({ preventScroll: true });
    },
    showCount: (count) => {
      find(showButton, '[data-count]').textContent = count;
    },
  };
}

/** The names of what can be chosen, each by the part of an address that chooses it. */
function optionNames(form: HTMLFormElement, select: HTMLSelectElement): Map<string, string> {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input')].filter(({ value }) => value !== '');
  return new Map([
    ...inputs.map(
      ({ name, value, parentElement }) =>
        [`${name}=${value}`, find(parentElement!, '[data-name]').textContent] as const,
    ),
    ...[...select.options].map(({ value, text }) => [`gemeente=${value}`, text] as const),
  ]);
}

/** Names the values of the address that the guide does not have. */
function showUnknown(message: HTMLElement, unknown: readonly string[]): void {
  const named = unknown.slice(0, MAX_UNKNOWN_NAMED).map((each) => `‘${namedValue(each, 40)}’`);
  message.hidden = unknown.length === 0;
  message.textContent = message.hidden
    ? ''
    : `Een deel van dit adres kennen we niet: ${named.join(', ')}. Met de rest gaan we verder.`;
}

const isAnsweredIn = (chosen: Chosen, step: Step): boolean =>
  PARAMETER_NAMES.some((name) => STEP_OF[name] === step && chosen[name].length > 0);
