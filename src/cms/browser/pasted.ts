import { withoutZeroWidth, withPlainLetters } from '../../language/characters.ts';
import { escapeMarkup } from '../../language/escape-markup.ts';

/** A node of HTML, as far as is looked at: the names of elements in capitals, texts as `#text`. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
  getAttribute?: (name: string) => string | null;
}

/** The editor of formatted text, which is given what was pasted or dropped. */
export interface PasteTarget {
  insertData: (data: Pick<DataTransfer, 'getData'>) => void;
}

/** What is not taken over, with all that is in it. Decap breaks down on a picture. */
const LEFT_OUT = new Set(
  `DEL S STRIKE IMG PICTURE SVG VIDEO AUDIO IFRAME OBJECT CANVAS HR BUTTON INPUT SCRIPT STYLE HEAD TITLE META LINK TEMPLATE NOSCRIPT
  #COMMENT`.split(/\s+/),
);

/** The two sizes of heading that a text has. */
const HEADINGS: Readonly<Record<string, string>> = {
  H1: 'h2',
  H2: 'h2',
  H3: 'h3',
  H4: 'h3',
  H5: 'h3',
  H6: 'h3',
};

const LISTS: Readonly<Record<string, string>> = { UL: 'ul', OL: 'ol' };

/** What stands on lines of its own without being a heading or a list. */
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE BLOCKQUOTE PRE DD DT LI TR CAPTION FIGCAPTION'.split(' '),
);

const MARKS: Readonly<Record<string, string>> = { B: 'strong', STRONG: 'strong', I: 'em', EM: 'em' };

/** In a cell of a table no block begins: its row is one. */
const CELL = 'td';

/** What Word sets before the lines of a list, which for the rest are paragraphs: a number, or a bullet. */
const WORD_LIST = /mso-list:\s*(?!ignore)/i;
const WORD_MARKER = /mso-list:\s*ignore/i;

/** A part of the text on lines of its own; a list has items. */
interface Block {
  tag: string;
  html: string;
}

const cleaning = new WeakSet<PasteTarget>();

/** Gives the editor what is pasted from a website, Word or a spreadsheet as the text can hold it, from now on. */
export function cleanPastes(editor: PasteTarget): void {
  if (cleaning.has(editor)) return;
  cleaning.add(editor);
  const insertData = editor.insertData.bind(editor);
  editor.insertData = (data) => {
    const html = data.getData('text/html');
    const kept: Record<string, string> = {
      'text/plain': plainText(data.getData('text/plain')),
      'text/html': html && cleanHtml(new DOMParser().parseFromString(html, 'text/html').body),
    };
    insertData({ getData: (type) => kept[type] ?? '' });
  };
}

/** Text with the characters and spaces that are typed, in place of those that typesetting brings along. */
export function plainText(text: string): string {
  return withPlainLetters(withoutZeroWidth(text)).replace(/[^\S\r\n\t]/g, ' ');
}

/**
 * Copied HTML with nothing in it but what a text has: paragraphs, two sizes of headings, lists, bold, italic and links. A row of a
 * table becomes a paragraph. What was struck out or hidden is left out.
 */
export function cleanHtml(body: HtmlNode): string {
  const blocks = blocksIn(body);
  return blocks
    .map(({ tag, html }, index) => {
      if (!tag.startsWith('li')) return `<${tag}>${html}</${tag}>`;
      const list = tag === 'li-ol' ? 'ol' : 'ul';
      const begins = blocks[index - 1]?.tag !== tag;
      const ends = blocks[index + 1]?.tag !== tag;
      return `${begins ? `<${list}>` : ''}<li><p>${html}</p></li>${ends ? `</${list}>` : ''}`;
    })
    .join('');
}

function blocksIn(root: HtmlNode): Block[] {
  const blocks: Block[] = [];
  let line = '';
  const flush = (tag: string) => {
    const html = line.replace(/ +/g, ' ').replace(/^(?: |<br>)+|(?: |<br>)+$/g, '');
    if (/[^\s<>]/.test(html.replace(/<[^>]*>/g, ''))) blocks.push({ tag, html });
    line = '';
  };
  const readAll = (node: HtmlNode, tag: string, marks: readonly string[]) => {
    for (const child of node.childNodes) read(child, tag, marks);
  };
  /** @param tag That of the block in which the node stands. */
  const read = (node: HtmlNode, tag: string, marks: readonly string[]) => {
    const name = node.nodeName.toUpperCase();
    const style = node.getAttribute?.('style') ?? '';
    if (node.nodeName === '#text') {
      const text = escapeMarkup(plainText(node.nodeValue ?? '').replace(/\s+/g, ' '));
      line += text.trim() === '' ? text : inMarks(text, marks);
    } else if (LEFT_OUT.has(name) || isHidden(style)) {
      return;
    } else if (name === 'BR') {
      line += '<br>';
    } else if (tag === CELL && (HEADINGS[name] || BLOCKS.has(name) || LISTS[name])) {
      line += ' ';
      readAll(node, tag, marks);
    } else if (HEADINGS[name] || BLOCKS.has(name)) {
      flush(tag);
      const own =
        HEADINGS[name] ?? (name === 'LI' || tag.startsWith('li') ? tag : (wordList(node, style) ?? 'p'));
      readAll(node, own, marks);
      flush(own);
    } else if (LISTS[name]) {
      flush(tag);
      readAll(node, `li-${LISTS[name]}`, marks);
      flush(tag);
    } else if (name === 'TD' || name === 'TH') {
      const before = line;
      line = '';
      readAll(node, CELL, marks);
      const cell = line.trim();
      line = [before, cell].filter((each) => each !== '').join(' | ');
    } else if (name === 'A' && /^(?:https?|mailto|tel):/i.test(node.getAttribute?.('href') ?? '')) {
      readAll(node, tag, [...marks, `a href="${escapeMarkup(node.getAttribute?.('href') ?? '')}"`]);
    } else {
      const mark = /font-weight:\s*(?:normal|400)/i.test(style) ? undefined : MARKS[name];
      readAll(node, tag, mark === undefined || marks.includes(mark) ? marks : [...marks, mark]);
    }
  };
  readAll(root, 'p', []);
  flush('p');
  return blocks;
}

/** A text in marks: the spaces around it stay outside, where Markdown wants them. */
function inMarks(text: string, marks: readonly string[]): string {
  const [start = '', end = ''] = [/^ */, / *$/].map((space) => space.exec(text)?.[0]);
  const open = marks.map((mark) => `<${mark}>`).join('');
  const close = [...marks]
    .reverse()
    .map((mark) => `</${mark.split(' ')[0]}>`)
    .join('');
  return `${start}${open}${text.trim()}${close}${end}`;
}

/** The kind of list that a paragraph of Word is an item of. */
function wordList(paragraph: HtmlNode, style: string): string | undefined {
  if (!WORD_LIST.test(style)) return undefined;
  return /^\s*(?:\d+|[a-z])[.)]/i.test(markerIn(paragraph)) ? 'li-ol' : 'li-ul';
}

function markerIn(node: HtmlNode): string {
  if (WORD_MARKER.test(node.getAttribute?.('style') ?? '')) return textOf(node);
  return [...node.childNodes].map(markerIn).join('');
}

const textOf = (node: HtmlNode): string => node.nodeValue ?? [...node.childNodes].map(textOf).join('');

const isHidden = (style: string) => WORD_MARKER.test(style) || /display:\s*none/i.test(style);
