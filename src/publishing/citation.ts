/** How to cite a page of the site: as files for programs that keep references. */
import { onOneLine } from '../language/characters.ts';
import type { CitedPage } from './apa.ts';

/** A page that is cited, with a name for it among other references: its slug. */
export interface ReferencedPage extends CitedPage {
  id: string;
}

/** A file of one reference, by the ending of its name. `day` is the day on which the page was read: `2026-11-28`. */
export const CITATION_FILES = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', write: toBibTex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', write: toRis },
  'csl.json': { name: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json', write: toCslJson },
} as const satisfies Record<
  string,
  { name: string; mediaType: string; write: (page: ReferencedPage, day: string) => string }
>;

/** What TeX would read as a command. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string): string =>
  onOneLine(text).replace(/[\\{}%&$#_~^]/g, (character) => TEX[character] ?? `\\${character}`);

/** An entry of biblatex, whose names in double braces are those of organisations, and whose `url` is taken as it is. */
function toBibTex({ id, title, address, publisher, year }: ReferencedPage, day: string): string {
  const fields = {
    author: `{${tex(publisher)}}`,
    title: `{${tex(title)}}`,
    ...(year && { date: year }),
    url: address,
    urldate: day,
    langid: 'dutch',
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${id},\n${lines.join('')}}\n`;
}

/** A reference of kind "web page" in the tags of RIS, each on a line of its own. */
function toRis({ title, address, publisher, year }: ReferencedPage, day: string): string {
  const lines = [
    ['TY', 'ELEC'],
    ['AU', publisher],
    ['TI', title],
    ...(year ? [['PY', year]] : []),
    ['UR', address],
    ['Y2', day.replaceAll('-', '/')],
    ['LA', 'nl'],
    ['ER', ''],
  ];
  return lines.map(([tag = '', value = '']) => `${tag}  - ${onOneLine(value)}\r\n`).join('');
}

/** https://docs.citationstyles.org/en/stable/specification.html and its JSON Schema */
function toCslJson({ id, title, address, publisher, year }: ReferencedPage, day: string): string {
  const reference = {
    id,
    type: 'webpage',
    title: onOneLine(title),
    author: [{ literal: publisher }],
    URL: address,
    ...(year && { issued: { 'date-parts': [[Number(year)]] } }),
    accessed: { 'date-parts': [day.split('-').map(Number)] },
    language: 'nl',
  };
  return `${JSON.stringify([reference], undefined, 2)}\n`;
}
