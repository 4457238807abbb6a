/** What the guide found, on the page: the answers, what to leave out, and the cards, each with why it is there. */
import { anchor, element, find } from '../../browser/element.ts';
import type { Guidance, Recommendation } from '../../catalogue/recommend/guide.ts';
import { counted } from '../../language/dutch.ts';
import { cardsIn } from '../../search/ui/explorer/cards.ts';
import type { GuideForm } from './guide-form.browser.ts';
import { FIRMNESS, looseningInWords } from './in-words.ts';
import { isNothing, PARAMETER_NAMES, parameterOf, queryOf, without, type Chosen } from './state.ts';

/** What is said of a recommendation, in few words each. */
interface Why {
  reasons: string[];
  cautions: string[];
}

interface GuideOutcome {
  showHead: (found: Guidance, chosen: Chosen) => void;
  /** Makes sure that the cards of these are there. Throws when they cannot be reached. */
  load: (recommendations: readonly Recommendation[]) => Promise<void>;
  /** Shows the cards of the first `max`: what fits, and below a heading of its own what fits only in part. */
  showCards: (found: Guidance, max: number, whyOf: (each: Recommendation) => Why) => void;
  /** Says so when the guide cannot be reached, and shows what stands around its start. */
  showFailure: () => void;
}

/** How many fit; where none does, how many come near. */
export const countInWords = ({ recommendations, fitting }: Guidance): string =>
  fitting > 0 || recommendations.length === 0 ? String(fitting) : `${recommendations.length} in de buurt`;

/** How many stand in the first list: what fits, or, where nothing does, all that fits in part. */
export const firstListLength = ({ recommendations, fitting }: Guidance): number =>
  fitting || recommendations.length;

/** @param cardsAddress Address of the folder with blocks of cards. */
export function guideOutcome(
  outcome: HTMLElement,
  cardsAddress: string,
  nameOf: GuideForm['nameOf'],
): GuideOutcome {
  const heading = find(outcome, '[data-heading]');
  const none = find(outcome, '[data-none]');
  const list = find(outcome, '[data-list]');
  const partly = find(outcome, '[data-partly]');
  const cards = cardsIn(list, Infinity, cardsAddress);

  function showAnswers(chosen: Chosen): void {
    find(outcome, '[data-answers]').replaceChildren(
      ...PARAMETER_NAMES.flatMap((parameter) =>
        chosen[parameter].map((value) => {
          const chip = copyOf('[data-answer]');
          find(chip, '[data-name]').textContent = nameOf(parameter, value) ?? value;
          find<HTMLAnchorElement>(chip, 'a').href = queryOf(without(parameter, chosen, value), 'uitkomst');
          return chip;
        }),
      ),
    );
  }

  function showLoosenings(loosenings: Guidance['loosenings'], chosen: Chosen): void {
    find(outcome, '[data-loosen]').hidden = loosenings.length === 0;
    find(outcome, '[data-loosenings]').replaceChildren(
      ...loosenings.map((each) => {
        const left = each.questions
          .map(parameterOf)
          .reduce((rest, parameter) => without(parameter, rest), chosen);
        const words = looseningInWords(each, (question) => {
          const parameter = parameterOf(question);
          return chosen[parameter].map((value) => nameOf(parameter, value) ?? value);
        });
        return element('li', {}, anchor(words, queryOf(left, 'uitkomst')));
      }),
    );
  }

  return {
    showHead: ({ recommendations, fitting, loosenings }, chosen) => {
      const isEmpty = isNothing(chosen);
      heading.textContent = isEmpty
        ? 'Kies eerst iets'
        : recommendations.length === 0
          ? 'Niets past hierbij'
          : fitting > 0
            ? `${counted(fitting, 'interventie past', 'interventies passen')} bij je antwoorden`
            : 'Niets past helemaal. Dit komt in de buurt';
      showAnswers(chosen);
      showLoosenings(loosenings, chosen);
      none.hidden = !isEmpty && recommendations.length > 0;
      none.textContent = isEmpty
        ? 'Je hebt nog niets gekozen. Begin bij een van de stappen hierboven.'
        : 'Haal hierboven een antwoord weg, of kies iets anders.';
    },
    load: (recommendations) => cards.load(recommendations.map(({ entry }) => entry)),
    showCards: (found, max, whyOf) => {
      const shown = found.recommendations.slice(0, max).flatMap((each) => {
        const card = cards.of(each.entry);
        if (!card) return [];
        explain(card, each, whyOf(each));
        return [card];
      });
      const first = firstListLength(found);
      list.replaceChildren(...shown.slice(0, first));
      find(partly, '[data-partly-list]').replaceChildren(...shown.slice(first));
      find(partly, '[data-count]').textContent = String(found.recommendations.length - first);
      partly.hidden = shown.length <= first;
    },
    showFailure: () => {
      heading.textContent = 'De keuzehulp is nu niet bereikbaar';
      none.hidden = false;
      none.textContent = 'Probeer het later nog eens, of kies hieronder wat er speelt.';
      showStart(true);
    },
  };
}

/** Shows or hides what stands around the guide at its start: what it is for, and other ways to begin. */
export function showStart(isShown: boolean): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-start]')) part.hidden = !isShown;
}

function explain(card: HTMLElement, { firmness }: Recommendation, { reasons, cautions }: Why): void {
  card.querySelector('.guide-why')?.remove();
  const why = copyOf('[data-why]');
  why.dataset.firm = firmness;
  find(why, '[data-firmness]').textContent = FIRMNESS[firmness];
  for (const [selector, texts] of [
    ['[data-reasons]', reasons],
    ['[data-cautions]', cautions],
  ] as const) {
    const part = find(why, selector);
    part.hidden = texts.length === 0;
    find(part, '[data-text]').textContent = texts.join(' · ');
  }
  find(card, '[data-summary]').after(why);
}

function copyOf(template: string): HTMLElement {
  const { content } = find<HTMLTemplateElement>(document, `template${template}`);
  return content.firstElementChild!.cloneNode(true) as HTMLElement;
}
