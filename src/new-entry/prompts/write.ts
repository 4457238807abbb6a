import { styleText } from 'node:util';
import { MultiLinePrompt } from '@clack/core';
import { symbol } from '@clack/prompts';
import { answered, type Terminal } from './terminal.ts';

/**
 * Asks for a text of several lines. Enter begins a new line, so that text can be pasted; Tab goes to the button.
 *
 * @param question What is asked, with its hint.
 * @param written The text to begin with.
 */
export async function write(question: string, written: string, terminal: Terminal): Promise<string> {
  const prompt = new MultiLinePrompt({
    ...terminal,
    initialValue: written,
    showSubmit: true,
    render() {
      const heading = `${symbol(this.state)}  ${question}\n`;
      if (this.state === 'submit' || this.state === 'cancel')
        return heading + styleText('dim', this.userInput);
      const isReady = this.focused === 'submit';
      const button = isReady
        ? styleText('cyan', '> [Klaar]  Enter: verder. Tab: terug naar de tekst.')
        : '  [Klaar]';
      const keys = isReady ? '' : styleText('dim', '  Enter: nieuwe regel. Tab, dan Enter: klaar.');
      return `${heading}${this.userInputWithCursor}\n${button}${keys}\n`;
    },
  });
  return (await answered(prompt.prompt())) ?? '';
}
