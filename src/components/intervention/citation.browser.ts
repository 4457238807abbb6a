/** The reference of the page in the browser: with the day of today, to copy, or as a file. It acts when it is loaded. */
import { element } from '../../browser/element.ts';
import { dutchDate, dutchToday } from '../../language/dutch.ts';
import { apaParts } from '../../publishing/apa.ts';
import { CITATION_FILES, type ReferencedPage } from '../../publishing/citation.ts';
import { copyText } from '../ui/clipboard.ts';
import { download } from '../ui/download.ts';

const details = document.querySelector<HTMLElement>('[data-citation]');
const cited = details?.querySelector('cite');
const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
const page: ReferencedPage = {
  id: address.split('/').at(-2) ?? '',
  title: cited?.textContent ?? '',
  address,
  publisher: details?.dataset.citation ?? '',
  year: details?.dataset.year,
};
const day = dutchToday();
const reference = apaParts(page, dutchDate(day));

if (cited?.nextSibling) cited.nextSibling.textContent = reference[2];

const status = element('span', { role: 'status' });
details?.append(
  element(
    'p',
    { className: 'citation__actions' },
    button('Kopieer', () => {
      void copyText(reference.join('')).then((isCopied) => {
        status.textContent = isCopied
          ? 'De verwijzing is gekopieerd.'
          : 'Kopiëren lukt hier niet vanzelf. Selecteer de tekst en kopieer die zelf.';
      });
    }),
    ...Object.entries(CITATION_FILES).map(([ending, { name, mediaType, write }]) =>
      button(`Download ${name}`, () => download(`${page.id}.${ending}`, mediaType, write(page, day))),
    ),
    status,
  ),
);

function button(name: string, onclick: () => void): HTMLButtonElement {
  return element('button', { type: 'button', className: 'pill-button', onclick }, name);
}
