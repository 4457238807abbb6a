import { SECTION_HEADINGS } from '../../catalogue/model.ts';
import { withoutCode } from '../../language/without-code.ts';

/** The text of an intervention by the columns that it has in a table, as Markdown without the headings. */
interface Sections {
  approach: string;
  results: string;
  rest: string;
}

/**
 * Takes the text of an intervention apart. A text that would not be put together again as it was, because its parts
 * stand in another order, is the rest as a whole, headings and all.
 */
export function splitSections(body: string): Sections {
  const sections: Sections = { approach: '', results: '', rest: '' };
  for (const part of partsOf(body)) {
    const heading = /^## +(.+?) *(?:\n|$)/.exec(part);
    const key =
      heading?.[1] === SECTION_HEADINGS.approach
        ? 'approach'
        : heading?.[1] === SECTION_HEADINGS.results
          ? 'results'
          : 'rest';
    const text = key === 'rest' ? part : part.slice(heading?.[0].length);
    sections[key] = [sections[key], text.trim()].filter((each) => each !== '').join('\n\n');
  }
  return joinSections(sections) === body.trim() ? sections : { approach: '', results: '', rest: body.trim() };
}

/** The text of an intervention, without white space around it. */
export function joinSections({ approach, results, rest }: Sections): string {
  return [headed(SECTION_HEADINGS.approach, approach), headed(SECTION_HEADINGS.results, results), rest.trim()]
    .filter((part) => part !== '')
    .join('\n\n');
}

function headed(heading: string, text: string): string {
  return text.trim() === '' ? '' : `## ${heading}\n\n${text.trim()}`;
}

/** The text cut before each heading of the second level. */
function partsOf(body: string): string[] {
  const starts = [...withoutCode(body).matchAll(/^## /gm)].map(({ index }) => index);
  return [0, ...starts].map((start, index) => body.slice(start, starts[index] ?? body.length));
}
