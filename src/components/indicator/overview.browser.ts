/** The page of a figure for all municipalities in the browser: shows what is chosen, and the address keeps it. */
import {
  OVERVIEW_KEYS,
  overviewChoice,
  overviewOf,
  type IndicatorSheet,
  type Overview,
  type OverviewChoice,
  type OverviewKey,
  type OverviewOptions,
} from '../../catalogue/indicators/overview.ts';
import { destinationOf } from '../../catalogue/places/place-names.ts';
import { nearest } from '../../language/nearest.ts';
import { slugOf } from '../../language/slug.ts';
import { loadOnce, ownHtml } from '../../search/format/files.ts';
import { namedValue, pageAddress } from '../../site/site-address.ts';
import { loadPlaceFinder } from '../municipality/place-finder.browser.ts';
import { find } from '../ui/find-element.ts';
import { startSortableTables } from '../ui/sortable-table.browser.ts';
import { overviewParts, pointsOf, rowInWords } from './overview-parts.ts';
import { startScatterPlot } from './scatter-plot.browser.ts';

/** What is on the screen. */
interface State {
  sheet: IndicatorSheet;
  beside: IndicatorSheet | undefined;
  overview: Overview;
}

/** Brings the overview of this page (`[data-indicator-overview]`) to life. */
export async function startIndicatorOverview(): Promise<void> {
  const root = find(document, '[data-indicator-overview]');
  const form = find<HTMLFormElement>(root, '[data-choice]');
  const messages = find(root, '[data-messages]');
  const pointed = find(root, '[data-pointed]');
  const map = find<SVGGElement>(root, '[data-now]');
  const before = find(root, '[data-before]');
  const selectOf = (key: OverviewKey) => find<HTMLSelectElement>(form, `[name=${key}]`);
  const options: OverviewOptions = {
    indicators: JSON.parse(find(root, '[data-offered]').textContent) as OverviewOptions['indicators'],
    places: [...root.querySelectorAll<HTMLElement>('tr[data-place]')]
      .map((row) => ({ slug: row.dataset.place ?? '', name: find(row, 'th').textContent.trim() }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
  const scatterPlot = startScatterPlot(root, describe);
  let state: State | undefined;
  let asked = 0;

  const load = loadOnce(async (slug: string) => {
    const answer = await fetch(`${root.dataset.data}${slug}.json`);
    if (!answer.ok) throw new Error(`${slug}: ${answer.status}`);
    const sheet = (await answer.json()) as IndicatorSheet | null;
    // A host may answer with something of its own.
    if (!sheet?.years) throw new Error(`${slug}: no sheet`);
    return sheet;
  });

  /**
   * @param told What else there is to say of the choice, in sentences.
   * @param isThere Whether the page shows it as it was built.
   */
  async function show(choice: OverviewChoice, told: readonly string[] = [], isThere = false): Promise<void> {
    const mine = ++asked;
    const { indicator, year, place, beside: other, refused } = choice;
    fillForm(choice);
    say([...told, ...refused.map((each) => refusalInWords(each, options, choice))]);
    let loaded: [IndicatorSheet, IndicatorSheet | undefined];
    try {
      loaded = await Promise.all([
        load(indicator),
        other === undefined ? Promise.resolve(undefined) : load(other),
      ]);
    } catch {
      if (mine !== asked) return;
      say(['De gegevens zijn nu niet bereikbaar. Je ziet wat er al stond. Probeer het later nog eens.']);
      return;
    }
    if (mine !== asked) return;
    const [sheet, beside] = loaded;
    const overview = overviewOf(sheet, year, beside);
    state = { sheet, beside, overview };
    scatterPlot.setPoints(pointsOf(overview));
    if (!isThere) paint(state, place);
    startSortableTables();
  }

  function paint({ sheet, beside, overview }: State, place: string | undefined): void {
    const parts = overviewParts({ sheet, overview, beside, place, hrefOf: pageAddress.municipality });
    for (const [name, html] of Object.entries<string>({ ...parts }))
      find(root, `[data-part=${name}]`).innerHTML = ownHtml(html);
    before.hidden = overview.firstYear === undefined;
    for (const row of overview.rows) {
      const shape = map.querySelector<SVGElement>(`[data-place="${row.slug}"]`);
      if (shape) shape.dataset.shade = String(row.shade);
      const earlier = before.querySelector<SVGElement>(`[data-place="${row.slug}"]`);
      if (earlier) earlier.dataset.shade = String(row.shadeBefore);
    }
    for (const mark of root.querySelectorAll('[data-own-shape]')) {
      if (place === undefined) mark.removeAttribute('href');
      else mark.setAttribute('href', `#vorm-${place}`);
    }
  }

  function fillForm({ indicator, year, place, beside }: OverviewChoice): void {
    const years = options.indicators.find(({ slug }) => slug === indicator)?.years ?? [];
    selectOf('jaar').replaceChildren(
      ...years.toReversed().map((each) => new Option(String(each), String(each))),
    );
    const chosen = { cijfer: indicator, jaar: String(year), gemeente: place ?? '', naast: beside ?? '' };
    for (const [key, value] of Object.entries(chosen)) selectOf(key as OverviewKey).value = value;
    for (const option of selectOf('naast').options) option.disabled = option.value === indicator;
  }

  function say(sentences: readonly string[]): void {
    messages.replaceChildren(
      ...sentences.map((sentence) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = sentence;
        return paragraph;
      }),
    );
    messages.hidden = sentences.length === 0;
  }

  /** Takes the choice from the controls into the address, and shows it. What a new figure does not have is no mistake. */
  function choose(): void {
    const choice = overviewChoice((key) => selectOf(key).value, options);
    const { indicator, year, place, beside } = choice;
    const query = new URLSearchParams({ cijfer: indicator });
    if (place !== undefined) query.set('gemeente', place);
    if (beside !== undefined) query.set('naast', beside);
    const years = options.indicators.find(({ slug }) => slug === indicator)?.years;
    if (year !== years?.at(-1)) query.set('jaar', String(year));
    try {
      history.replaceState(null, '', pageAddress.indicatorOverview(query.toString()));
    } catch {
      // A browser may refuse: the page shows the choice all the same.
    }
    void show({ ...choice, refused: [] });
  }

  function describe(slug: string | undefined): string | undefined {
    const row = state?.overview.rows.find((each) => each.slug === slug);
    return state && row && rowInWords(row, state.sheet, state.overview, state.beside);
  }

  const placeAt = ({ target }: Event) =>
    (target as Element).closest<SVGElement>('[data-place]')?.dataset.place;
  for (const each of [map, before]) {
    each.addEventListener('pointerover', (event) => {
      pointed.textContent = describe(placeAt(event)) ?? pointed.textContent;
    });
    each.addEventListener('click', (event) => {
      const slug = placeAt(event);
      if (slug === undefined) return;
      selectOf('gemeente').value = slug;
      choose();
    });
  }

  selectOf('gemeente').append(...options.places.map(({ slug, name }) => new Option(name, slug)));
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const title of map.querySelectorAll('title')) title.remove();
  find(root, '[data-plain-choice]').hidden = true;
  for (const each of [form, pointed]) each.hidden = false;
  const parameters = new URLSearchParams(location.search);
  const own = root.dataset.indicatorOverview ?? '';
  const given = parameters.get('gemeente') ?? '';
  const current = await currentNameOf(given, options);
  // The visitor chose something meanwhile.
  if (asked > 0) return;
  if (current !== undefined) parameters.set('gemeente', slugOf(current));
  await show(
    overviewChoice((key) => parameters.get(key) ?? (key === 'cijfer' ? own : ''), options),
    current === undefined ? [] : [`${namedValue(given)} hoort bij de gemeente ${current}.`],
    OVERVIEW_KEYS.every((key) => !parameters.has(key)),
  );
}

/** The municipality that is now meant by a name that is none of those offered: a former one, a town. */
async function currentNameOf(given: string, { places }: OverviewOptions): Promise<string | undefined> {
  if (given === '' || places.some(({ slug, name }) => slug === given || name === given)) return undefined;
  try {
    return destinationOf((await loadPlaceFinder())(given));
  } catch {
    // Without the names it is told that the municipality is not known.
    return undefined;
  }
}

/** What cannot be shown, and what is shown in its place. */
function refusalInWords(
  { key, value }: OverviewChoice['refused'][number],
  { indicators, places }: OverviewOptions,
  { indicator, year }: OverviewChoice,
): string {
  const given = `‘${namedValue(value)}’`;
  const { name = '' } = indicators.find(({ slug }) => slug === indicator) ?? {};
  if (key === 'jaar') return `Van dit cijfer is er geen jaar ${given}. Je ziet ${year}.`;
  if (key === 'naast')
    return value === indicator
      ? 'Een cijfer naast zichzelf zegt niets. Je ziet er een ander naast.'
      : `Een cijfer ${given} om ernaast te zetten kennen we niet. Je ziet er een ander naast.`;
  if (key === 'cijfer') return `Een cijfer ${given} kennen we niet. Je ziet: ${name}.`;
  const near = nearest(
    value,
    places.map((each) => each.name),
  );
  return `Een gemeente ${given} kennen we niet.${near ? ` Bedoel je ${near}?` : ''} Kies er een uit de lijst.`;
}
