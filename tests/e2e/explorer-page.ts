import type { Locator, Page } from 'playwright-core';
import type { Facet } from '../../src/catalogue/facets.ts';

/** The explorer `/interventies/` as a visitor uses it. */
export class ExplorerPage {
  readonly page: Page;
  readonly box: Locator;
  readonly list: Locator;
  /** The entries that are on screen now. */
  readonly hits: Locator;
  readonly more: Locator;
  /** Clears question and choices. */
  readonly clear: Locator;

  constructor(page: Page) {
    this.page = page;
    this.box = page.locator('main form[role=search] input[type=search][name=q]');
    this.list = page.locator('[data-results]');
    this.hits = this.list.locator('[data-result]');
    this.more = page.getByRole('button', { name: /toon meer/i });
    this.clear = page.getByRole('button', { name: /wis alles/i });
  }

  /** Opens the explorer, with the state that the query of an address stands for. */
  async open(search = ''): Promise<void> {
    await this.page.goto(`interventies/${search}`);
    await this.answered();
  }

  /** Opens the explorer as that of a large catalogue: its page lists only so many entries, and fetches the cards of others. */
  async openListing(listed: number, search = ''): Promise<void> {
    await this.page.addInitScript((most) => {
      // Before the scripts of the page, and after its list.
      document.addEventListener('readystatechange', () => {
        for (const card of [...document.querySelectorAll('[data-results] [data-entry]')].slice(most))
          card.remove();
      });
    }, listed);
    await this.open(search);
  }

  /** Waits until no answer is under way, and all of the list is laid out. */
  async answered(): Promise<void> {
    const list = this.page.locator('[data-results]:not([aria-busy=true]):not(:has([data-waiting]))');
    await list.waitFor({ state: 'attached' });
  }

  /** Fills in a question, and waits for the answer that comes while typing. */
  async type(query: string): Promise<void> {
    await this.box.fill(query);
    await this.answered();
  }

  /** Asks a question with the Enter key. */
  async submit(query: string): Promise<void> {
    await this.box.fill(query);
    await this.box.press('Enter');
    await this.answered();
  }

  /** Chooses a value of a facet, or takes the choice back, with a click on its label. */
  async toggle(facet: Facet, value: string): Promise<void> {
    const choice = this.choice(facet, value);
    await this.unfold(choice);
    const label = await choice.evaluateHandle((box: HTMLInputElement) => box.labels?.[0] ?? box);
    await label.click();
    await this.answered();
  }

  /** The button above the list that takes a choice back. */
  removal(name: string): Locator {
    return this.page.getByRole('button', { name: `Filter weghalen: ${name}` });
  }

  choice(facet: Facet, value: string): Locator {
    return this.page.locator(`fieldset[data-facet=${facet}] input[type=checkbox][value="${value}"]`);
  }

  /** The values of a facet that can be chosen, each with the number of entries that it promises. */
  async promised(facet: Facet): Promise<ReadonlyMap<string, number>> {
    const choices = this.page.locator(`fieldset[data-facet=${facet}] input[type=checkbox]`);
    return new Map(
      await choices.evaluateAll((boxes: HTMLInputElement[]) =>
        boxes.map((box): [string, number] => [
          box.value,
          Number(box.labels?.[0]?.querySelector('[data-count]')?.textContent),
        ]),
      ),
    );
  }

  /** The chosen values, as `facet=value`, in the order of the page. */
  chosen(): Promise<string[]> {
    return this.page
      .locator('fieldset[data-facet] input[type=checkbox]:checked')
      .evaluateAll((boxes: HTMLInputElement[]) =>
        boxes.map((box) => `${box.closest('fieldset')?.dataset.facet}=${box.value}`),
      );
  }

  /** The number of entries found, as the page tells it. */
  async count(): Promise<number> {
    const number = await this.page.locator('[data-result-count]').innerText();
    return Number(number.replaceAll('.', ''));
  }

  /** The slugs of the entries on screen, from top to bottom. */
  shown(): Promise<string[]> {
    return this.hits.evaluateAll((hits: HTMLElement[]) =>
      hits.map((hit) => {
        const address = hit.querySelector('a')?.href ?? '';
        return /\/interventies\/([^/]+)\/$/.exec(address)?.[1] ?? `no entry: ${address}`;
      }),
    );
  }

  /** The slugs of all entries found, from best to least: the whole list, as it would be printed. */
  async found(): Promise<string[]> {
    await this.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    return this.shown();
  }

  /** What the address says of the state: `?q=…`, or nothing. */
  async address(): Promise<string> {
    return this.page.evaluate(() => location.search);
  }

  /** Opens the folded parts of the page that an element stands in, as a visitor does to reach it. */
  private async unfold(element: Locator): Promise<void> {
    const folded = element.locator('xpath=ancestor::details[not(@open)]');
    while ((await folded.count()) > 0) await folded.first().locator('> summary').click();
  }
}
