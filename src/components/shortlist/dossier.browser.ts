/** The shortlist on paper: a booklet of one entry after the other, or a dossier with a cover and a sheet for each. */
import { encode } from 'uqr';
import { element, find } from '../../browser/element.ts';
import { counted, dutchDate } from '../../language/dutch.ts';
import { plainText } from '../../language/plain-text.ts';
import { SITE_NAME, TERMS } from '../../publishing/licence.ts';
import { comparisonOf, unknownInWords } from './comparison.browser.ts';
import { citation, isMissing, missingInWords, type ListedEntry } from './export.ts';
import { COMPARED_FACTS, CONTACT, contactInWords, contactsOf, placesInShort } from './facts.ts';
import type { TakenList } from './take-along.browser.ts';

/** The longest address (characters) whose QR code a phone reads from paper. */
const MAX_CODED = 1000;

/** The most entries that are listed in one column. */
const MAX_IN_COLUMN = 8;

/** Facts that have a place of their own on a sheet, or for which an entry that fits on one has no room. */
const APART = new Set([CONTACT, 'Sectoren', 'Wat heb je nodig', "Thema's", 'Bereik']);

/** What the cover compares: whom to ask stands on each sheet, and takes the most room. */
const ON_COVER = COMPARED_FACTS.filter(({ name }) => name !== CONTACT);

/**
 * Makes the pages, which only show on paper, and opens the browser's print dialog.
 *
 * @param list With the day, `2026-11-21`.
 */
export function printShortlist(kind: 'booklet' | 'dossier', list: TakenList & { day: string }): void {
  const root = find(document, '[data-dossier]');
  root.dataset.dossier = kind;
  root.replaceChildren(cover(kind, list), ...list.entries.map((entry) => sheet(entry, list.day)));
  document.documentElement.dataset.onPaper = kind;
  // Until the visitor does something else: browsers of phones fire `afterprint` before they print.
  for (const each of ['pointerdown', 'keydown']) addEventListener(each, showPage, { once: true });
  print();
}

/** From now on it is the page itself that is printed. */
function showPage(): void {
  delete document.documentElement.dataset.onPaper;
}

function cover(
  kind: 'booklet' | 'dossier',
  { entries, compared, address, day }: TakenList & { day: string },
): HTMLElement {
  const code = qrCode(address);
  const missing = missingInWords(entries);
  const contents = element(
    'ol',
    {},
    ...entries.map(({ record }) =>
      element('li', {}, isMissing(record) ? record.slug : `${record.title} (${placesInShort(record)})`),
    ),
  );
  contents.classList.toggle('dossier__long', entries.length > MAX_IN_COLUMN);
  const comparison =
    kind === 'dossier' && compared.length > 1
      ? [
          part(
            'section',
            'dossier__comparison',
            element('h2', {}, 'Vergelijking'),
            ...comparisonOf(compared, ON_COVER),
            element('p', {}, unknownInWords(compared)),
          ),
        ]
      : [];
  return part(
    'header',
    'dossier__cover',
    ...(code ? [code] : []),
    part('p', 'dossier__name', SITE_NAME),
    element('h1', {}, kind === 'dossier' ? 'Dossier' : 'Selectie'),
    element('p', {}, `${counted(entries.length, 'interventie', 'interventies')} · ${dutchDate(day)}`),
    contents,
    ...(missing ? [element('p', {}, missing)] : []),
    part(
      'p',
      'dossier__address',
      code ? 'Scan de code om deze lijst te openen, of ga naar: ' : 'Deze lijst staat op: ',
      address,
    ),
    part('p', 'dossier__address', TERMS),
    ...comparison,
  );
}

function sheet({ record, note }: ListedEntry, day: string): HTMLElement {
  const noted = note ? [part('p', 'dossier__note', element('strong', {}, 'Mijn notitie: '), note)] : [];
  if (isMissing(record)) {
    return part(
      'article',
      'dossier__sheet',
      element('h2', {}, record.slug),
      part('p', 'dossier__summary', record.missing),
      ...noted,
      part('p', 'dossier__citation', record.address),
    );
  }
  const { title, summary, goal, body, practice, evidence, sources, sectors } = record;
  const facts = COMPARED_FACTS.filter(({ name }) => !APART.has(name));
  const texts = (name: string, items: readonly string[]) =>
    items.length > 0
      ? [element('h3', {}, name), element('ul', {}, ...items.map((item) => element('li', {}, item)))]
      : [];
  return part(
    'article',
    'dossier__sheet',
    element('h2', {}, title),
    part('p', 'dossier__places', `${placesInShort(record)} · ${sectors.join(', ')} · ${record.organiser}`),
    part('p', 'dossier__summary', summary),
    ...noted,
    element('h3', {}, 'Doel'),
    element('p', {}, goal),
    element('h3', {}, 'Zo werkt het'),
    element('dl', {}, ...facts.flatMap(({ name, of }) => pair(name, of(record)))),
    ...story(body),
    part(
      'div',
      'dossier__advice',
      element('div', {}, ...texts('Wat heb je nodig?', practice.needs)),
      element('div', {}, ...texts('Wat leerden anderen?', practice.lessons)),
    ),
    ...(evidence?.note
      ? [element('h3', {}, 'Wat is er bekend over het effect?'), element('p', {}, evidence.note)]
      : []),
    element('h3', {}, 'Wie kun je vragen?'),
    ...contactsOf(record).map((contact) => element('p', {}, contactInWords(contact))),
    element('h3', {}, 'Bronnen'),
    part(
      'p',
      'dossier__sources',
      sources.map((source) => [source.title, source.publisher].filter(Boolean).join(', ')).join(' · '),
    ),
    part('p', 'dossier__citation', citation(record, day)),
  );
}

/** The text of an entry, of Markdown (`## Aanpak`, and what follows): its headings and paragraphs. */
function story(body: string): HTMLElement[] {
  return body.split(/^(?=## )/m).flatMap((section) => {
    const [, heading] = /^## +(.+)/.exec(section) ?? [];
    const paragraphs = plainText(section).split('\n').filter(Boolean);
    return [
      ...(heading ? [element('h3', {}, heading)] : []),
      ...paragraphs.map((paragraph) => element('p', {}, paragraph)),
    ];
  });
}

function pair(name: string, value: string): HTMLElement[] {
  return value ? [element('div', {}, element('dt', {}, name), element('dd', {}, value))] : [];
}

/** A part of the pages. The styles of a page keep what its scripts name, so the class is named as a whole. */
function part(
  tag: 'header' | 'article' | 'section' | 'div' | 'p',
  className: string,
  ...children: (string | Node)[]
): HTMLElement {
  const made = element(tag, {}, ...children);
  made.className = className;
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of an address as a drawing; nothing for an address that is too long for one that can be read. */
function qrCode(address: string): SVGSVGElement | undefined {
  if (address.length > MAX_CODED) return undefined;
  const { data, size } = encode(address, { ecc: 'L', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'dossier__code');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR-code van deze lijst');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', squares.join(''));
  svg.append(path);
  return svg;
}
