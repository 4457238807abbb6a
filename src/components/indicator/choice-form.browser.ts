/** The form in which a visitor chooses a figure, a year, a municipality and another figure. */
import { find } from '../../browser/element.ts';
import {
  overviewChoice,
  type OverviewChoice,
  type OverviewKey,
  type OverviewOptions,
} from '../../catalogue/indicators/overview.ts';

interface ChoiceForm {
  read: () => OverviewChoice;
  fillIn: (choice: OverviewChoice) => void;
  /** Chooses a municipality (slug). */
  choosePlace: (slug: string) => void;
}

/** @param onChoice Called when a visitor has chosen something. */
export function startChoiceForm(
  form: HTMLFormElement,
  options: OverviewOptions,
  onChoice: () => void,
): ChoiceForm {
  const selectOf = (key: OverviewKey) => find<HTMLSelectElement>(form, `[name=${key}]`);
  selectOf('gemeente').append(...options.places.map(({ slug, name }) => new Option(name, slug)));
  form.addEventListener('change', onChoice);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  return {
    read: () => overviewChoice((key) => selectOf(key).value, options),
    fillIn: ({ indicator, year, place, beside }) => {
      const years = options.indicators.find(({ slug }) => slug === indicator)?.years ?? [];
      // The last year is that of no choice: with another figure it is the last of that one.
      const valueOf = (each: number) => (each === years.at(-1) ? '' : String(each));
      selectOf('jaar').replaceChildren(
        ...years.toReversed().map((each) => new Option(String(each), valueOf(each))),
      );
      const values = { cijfer: indicator, jaar: valueOf(year), gemeente: place ?? '', naast: beside ?? '' };
      for (const [key, value] of Object.entries(values)) selectOf(key as OverviewKey).value = value;
      for (const option of selectOf('naast').options) option.disabled = option.value === indicator;
    },
    choosePlace: (slug) => {
      selectOf('gemeente').value = slug;
      onChoice();
    },
  };
}
