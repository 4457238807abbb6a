import type { Locator, Page } from 'playwright-core';

/** The form as an editor uses it. */
export class FormPage {
  readonly #page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.#page = page;
    this.#address = `${address}beheer/`;
  }

  /** Opens the form at one of its own addresses: `collections/interventies/new`. */
  async open(place: string): Promise<void> {
    await this.#page.goto(`${this.#address}#/${place}`);
    await this.#page.getByRole('button', { name: 'Open het formulier' }).click();
    await this.field('Titel').first().waitFor();
  }

  /** The controls with a label: a part of an entry may have one of the same name. */
  field(label: string): Locator {
    return this.#page.getByLabel(new RegExp(`^${label}( \\(optioneel\\))?$`, 'i'));
  }

  async fill(label: string, value: string): Promise<void> {
    await this.field(label).first().fill(value);
  }

  /** Types the beginning of each choice and takes the first that is offered. */
  async choose(label: string, ...choices: string[]): Promise<void> {
    for (const choice of choices) {
      await this.field(label).fill(choice);
      await this.field(label).press('Enter');
    }
  }

  /** Writes at the end of the text. */
  async write(text: string): Promise<void> {
    // The editor learns where the cursor is, but not at once.
    const settle = () => this.#page.waitForTimeout(500);
    await this.#page.locator('[data-slate-editor]').click();
    await settle();
    await this.#page.keyboard.press('Control+End');
    await settle();
    await this.#page.keyboard.type(text);
  }

  /** Presses a button of the form itself. */
  async press(name: string): Promise<void> {
    await this.#page.getByRole('button', { name, exact: true }).click();
  }

  async save(): Promise<void> {
    await this.press('Opslaan');
    await this.#page.getByRole('menuitem', { name: 'Nu opslaan' }).click();
  }

  async isSaved(): Promise<void> {
    await this.says('Wijzigingen opgeslagen');
  }

  /** Waits until the form says something. */
  async says(text: string | RegExp): Promise<void> {
    await this.#page.getByText(text).first().waitFor();
  }

  get preview() {
    return this.#page.frameLocator('iframe');
  }
}
