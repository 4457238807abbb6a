import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import { limitOptions, symbol } from '@clack/prompts';
import { finderOf, type Choice } from '../choices.ts';
import { answered, type Terminal } from './terminal.ts';

/** Most lines of a list that are shown at once, so that the question stays on a screen of 24 lines. */
const SHOWN = 9;

const KEYS = 'Typ: zoek. Pijltjes: blader. Tab: kies of haal weg. Enter: klaar.';

/**
 * Asks for some of the values of a list, which is searched while typing. What is on the line of the cursor is
 * explained below the list.
 *
 * @param question What is asked, with its hint.
 * @param validate Gives what is against the values chosen.
 * @returns The values in the order in which they were chosen.
 */
export function choose(
  question: string,
  choices: readonly Choice[],
  chosen: readonly string[],
  validate: (values: readonly string[]) => string | undefined,
  terminal: Terminal,
): Promise<string[]> {
  const labelOf = new Map(choices.map(({ value, label }) => [value, label]));
  const find = finderOf(choices);
  const prompt = new ChoosePrompt({
    ...terminal,
    multiple: true,
    options(this: AutocompletePrompt<Choice>) {
      return find(this.userInput);
    },
    initialValue: chosen,
    validate: (values) => validate((values ?? []) as string[]),
    render() {
      const heading = `${symbol(this.state)}  ${question}\n`;
      const names = this.selectedValues.map((value) => labelOf.get(value)).join(', ');
      if (this.state === 'submit' || this.state === 'cancel')
        return `${heading}   ${styleText('dim', names)}`;

      const below = [
        explanationOf(this.filteredOptions.find(({ value }) => value === this.focusedValue)),
        `Gekozen: ${names || 'nog niets'}`,
        styleText('dim', KEYS),
        ...(this.state === 'error' ? [styleText('yellow', this.error)] : []),
      ].filter((line) => line !== '');
      const list = limitOptions({
        output: terminal.output,
        cursor: this.cursor,
        options: this.filteredOptions,
        maxItems: SHOWN,
        rowPadding: 2 * (below.length + heading.split('\n').length),
        style: (choice, isFocused) =>
          lineOf(choice, isFocused, this.selectedValues.includes(choice.value), this.filteredOptions),
      });
      const found = list.length > 0 ? list : [`Niets gevonden voor '${this.userInput}'.`];
      return `${heading}Zoek: ${this.userInput}${this.isNavigating ? '' : '_'}\n${[...found, ...below].join('\n')}\n`;
    },
  });
  return answered(prompt.prompt()) as Promise<string[]>;
}

/** A choice on its line, below the heading of its group if it is the first of it. Told by signs, not by colour. */
function lineOf(choice: Choice, isFocused: boolean, isChosen: boolean, list: readonly Choice[]): string {
  const before = list[list.indexOf(choice) - 1];
  const heading = choice.group && choice.group !== before?.group ? `${choice.group}\n` : '';
  const line = `${isFocused ? '>' : ' '} ${isChosen ? '[x]' : '[ ]'} ${choice.label}`;
  return heading + (isFocused ? styleText('cyan', line) : line);
}

function explanationOf(choice: Choice | undefined): string {
  return choice?.explanation ? `${choice.label}: ${choice.explanation}` : '';
}

/**
 * The prompt of the library, in which Enter first takes what is on the line of the cursor if the editor was looking for
 * it, and the text that was searched goes away once something is chosen.
 */
class ChoosePrompt extends AutocompletePrompt<Choice> {
  override toggleSelected(value: Choice['value']): void {
    super.toggleSelected(value);
    this._clearUserInput();
  }

  protected override _shouldSubmit(): boolean {
    const isBusy = this.userInput !== '' || (this.isNavigating && this.selectedValues.length === 0);
    if (!isBusy) return true;
    const focused = this.focusedValue;
    if (focused !== undefined && !this.selectedValues.includes(focused)) this.toggleSelected(focused);
    else this._clearUserInput();
    return false;
  }
}
