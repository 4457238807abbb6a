/** The page of a figure for all municipalities in the browser: shows what is chosen, and the address keeps it. */
import { announcerIn } from '../../browser/announcer.ts';
import { element, find } from '../../browser/element.ts';
import { jsonAt } from '../../browser/json-at.ts';
import { loadOnce } from '../../browser/load-once.ts';
import { ownHtml } from '../../browser/own-html.ts';
import { requestSequence } from '../../browser/request-sequence.ts';
import {
  OVERVIEW_KEYS,
  overviewChoice,
  overviewOf,
  overviewQuery,
  type IndicatorSheet,
  type Overview,
  type OverviewChoice,
  type OverviewOptions,
} from '../../catalogue/indicators/overview.ts';
import { destinationOf } from '../../catalogue/places/place-names.ts';
import { compareNames } from '../../language/alphabet.ts';
import { slugOf } from '../../language/slug.ts';
import { namedValue, pageAddress, showAddress } from '../../site/site-address.ts';
import { loadPlaceFinder } from '../municipality/place-finder.browser.ts';
import { CELLS_CHANGED, startSortableTables } from '../ui/sortable-table.browser.ts';
import { startChoiceForm } from './choice-form.browser.ts';
import { startMaps } from './overview-maps.browser.ts';
import { changeInWords, overviewParts, overviewTitle, pointsOf, rowInWords } from './overview-parts.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { startScatterPlot } from './scatter-plot.browser.ts';

/** What is on the screen. */
interface Shown {
  sheet: IndicatorSheet;
  beside: IndicatorSheet | undefined;
  overview: Overview;
}

/** Brings the overview of this page (`[data-indicator-overview]`) to life. */
export async function startIndicatorOverview(): Promise<void> {
  const root = find(document, '[data-indicator-overview]');
  const options = optionsIn(root);
  const loadSheet = sheetLoader(folderOf(root));
  const form = startChoiceForm(find<HTMLFormElement>(root, '[data-choice]'), options, takeFromForm);
  const maps = startMaps(root, describe, form.choosePlace);
  const scatterPlot = startScatterPlot(root, describe);
  const announce = announcerIn(find(root, '[data-status]'));
  // Titles end with it.
  const siteName = document.title.split(' · ').at(-1);
  startSortableTables();
  find(root, '[data-plain-choice]').hidden = true;
  let shown: Shown | undefined;
  const newRequest = requestSequence();

  /**
   * Shows a choice in the form, the maps, the charts and the table. Figures that come after a newer request are dropped.
   *
   * @param notes What else there is to say of the choice, in sentences.
   * @param isBuilt Whether the page shows it already, as it was built.
   */
  async function show(choice: OverviewChoice, notes: readonly string[] = [], isBuilt = false): Promise<void> {
    const isLatest = newRequest();
    form.fillIn(choice);
    say(root, [...notes, ...choice.refused.map((each) => refusalInWords(each, options, choice))]);
    const sheets = await Promise.all([
      loadSheet(choice.indicator),
      choice.beside === undefined ? undefined : loadSheet(choice.beside),
    ]).catch(() => undefined);
    if (!isLatest()) return;
    if (!sheets) {
      say(root, [
        'De gegevens zijn nu niet bereikbaar. Je ziet wat er al stond. Probeer het later nog eens.',
      ]);
      return;
    }
    const [sheet, beside] = sheets;
    shown = { sheet, beside, overview: overviewOf(sheet, choice.year, beside) };
    scatterPlot.setPoints(pointsOf(shown.overview));
    if (!isBuilt) {
      const { place } = choice;
      document.title = `${overviewTitle({ ...shown, place })} · ${siteName}`;
      showParts(root, shown, place);
      maps.show(shown.overview, place);
      // Who goes past the choices with the arrow keys makes each of them.
      announce(changeInWords({ ...shown, place }), true);
    }
  }

  /** Shows what the form holds. What a new figure does not have is no mistake. */
  function takeFromForm(): void {
    const choice = form.read();
    showAddress(pageAddress.indicatorOverview(overviewQuery(choice, options)));
    void show({ ...choice, refused: [] });
  }

  /** Shows what the address asks for, and what the page was built for where it asks nothing. */
  async function takeFromAddress(): Promise<void> {
    const isLatest = newRequest();
    const parameters = new URLSearchParams(location.search);
    const given = parameters.get('gemeente') ?? '';
    const current = await currentNameOf(given, options);
    // The visitor chose something meanwhile.
    if (!isLatest()) return;
    if (current !== undefined) parameters.set('gemeente', slugOf(current));
    const own = root.dataset.indicatorOverview ?? '';
    await show(
      overviewChoice((key) => parameters.get(key) ?? (key === 'cijfer' ? own : ''), options),
      current === undefined ? [] : [`${namedValue(given)} hoort bij de gemeente ${current}.`],
      OVERVIEW_KEYS.every((key) => !parameters.has(key)),
    );
  }

  function describe(slug: string | undefined): string | undefined {
    const row = shown?.overview.rows.find((each) => each.slug === slug);
    return shown && row && rowInWords(row, shown.sheet, shown.overview, shown.beside);
  }

  await takeFromAddress();
}

/** What there is to choose from, as the page has it. */
function optionsIn(root: HTMLElement): OverviewOptions {
  return {
    indicators: JSON.parse(find(root, '[data-offered]').textContent) as OverviewOptions['indicators'],
    places: [...root.querySelectorAll<HTMLElement>('tr[data-place]')]
      .map((row) => ({ slug: row.dataset.place ?? '', name: find(row, 'th').textContent.trim() }))
      .sort((a, b) => compareNames(a.name, b.name)),
  };
}

/** Where the files of the indicators stand. */
const folderOf = (root: HTMLElement): string => root.dataset.data ?? '';

/** Makes the function that loads the sheet of an indicator (slug), once. It rejects when the sheet cannot be reached. */
const sheetLoader = (folder: string) =>
  loadOnce(async (slug: string) => {
    const sheet = await jsonAt<IndicatorSheet | null>(`${folder}${slug}.json`);
    // A host may answer with something of its own.
    if (!sheet?.years) throw new Error(`${slug}: no sheet`);
    return sheet;
  });

/** Shows the parts of the page that follow from a choice, but for the maps. */
function showParts(root: HTMLElement, shown: Shown, place: string | undefined): void {
  const parts = overviewParts({
    ...{ ...shown, place },
    hrefOf: pageAddress.municipality,
    folder: folderOf(root),
  });
  for (const [name, html] of Object.entries<string>({ ...parts }))
    find(root, `[data-part=${name}]`).innerHTML = ownHtml(html);
  find(root, '[data-part=table]').dispatchEvent(new Event(CELLS_CHANGED));
}

function say(root: HTMLElement, sentences: readonly string[]): void {
  const messages = find(root, '[data-messages]');
  messages.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  messages.hidden = sentences.length === 0;
}

/** The municipality that is now meant by a name that is none of those offered: a former one, a town. */
async function currentNameOf(given: string, { places }: OverviewOptions): Promise<string | undefined> {
  if (given === '' || places.some(({ slug, name }) => slug === given || name === given)) return undefined;
  try {
    return destinationOf((await loadPlaceFinder())(given));
  } catch {
    // Without the names the municipality is one that is not known.
    return undefined;
  }
}
