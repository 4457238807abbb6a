/** The form "Stel een vraag" in the browser: sends the visitor's own mail program on its way, or copies the text. */
import { copyText } from '../ui/clipboard.ts';

/** Makes every question form of the page (`[data-ask]`) work. Nothing is sent or kept by us. */
export function startAsking(): void {
  for (const form of document.querySelectorAll<HTMLElement>('[data-ask]')) {
    const text = form.querySelector('textarea');
    const status = form.querySelector('[role=status]');
    if (!text || !status) continue;

    const mail = form.querySelector<HTMLAnchorElement>('[data-ask-mail]');
    mail?.addEventListener('click', () => {
      // The text as the visitor left it.
      const body = encodeURIComponent(text.value.replace(/\r?\n/g, '\r\n'));
      mail.href = mail.href.replace(/(?<=[?&]body=)[^&]*/, body);
    });

    for (const button of form.querySelectorAll<HTMLButtonElement>('[data-ask-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => void copy(text, status, button.dataset.askCopy));
    }
  }
}

/** Copies the text and, after that, opens a page in a new tab. */
async function copy(text: HTMLTextAreaElement, status: Element, page?: string): Promise<void> {
  if (!(await copyText(text.value))) {
    text.select();
    status.textContent = 'Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer hem zelf.';
    return;
  }
  status.textContent = 'De tekst is gekopieerd.';
  if (page) window.open(page, '_blank', 'noopener');
}
