import type { Body, ContentFile } from '../content-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { withoutCode } from '../without-code.ts';

/**
 * The text of an entry is Markdown, without what MDX reads as code: `import` and `export`, `{expressions}` and
 * tags. One finding for each kind on a line, so that a line of HTML gives one and not one for every tag.
 */
export const noCode: Rule<ContentFile> = {
  id: 'no-code',
  lesson: {
    title: 'Alleen tekst, geen code',
    why: 'In een tekst kan iedereen iets voorstellen. Code zou op de computer van de lezer kunnen gebeuren, en daarom mag alleen Markdown.',
    wrong: '## Aanpak\n\nVoor kinderen {vanaf 4 jaar}.',
    right: '## Aanpak\n\nVoor kinderen (vanaf 4 jaar).',
  },
  check: ({ body }) => {
    if (!body) return [];
    const text = withoutCode(body.text);
    return [
      ...matches(/^(?:import|export)(?=\s)/gm, text, body, (word) => ({
        problem: `Een regel kan niet beginnen met '${word}': dat is code.`,
        remedy: 'Haal de regel weg, of begin de zin met een ander woord.',
      })),
      ...matches(/[{}]/g, text, body, (brace) => ({
        problem: `Het teken ${brace} staat hier voor code.`,
        remedy: `Schrijf \\${brace}, of gebruik ronde haken.`,
      })),
      ...matches(/<(?=\S)/g, text, body, () => ({
        problem: 'Een < met een teken erachter begint HTML, en dat kan hier niet.',
        remedy:
          'Schrijf \\< als je het teken bedoelt, en gebruik anders Markdown: **vet**, [tekst](https://adres).',
      })),
    ];
  },
};

/** The first match on each line, worded. */
function matches(
  pattern: RegExp,
  text: string,
  body: Body,
  worded: (match: string) => Pick<Fault, 'problem' | 'remedy'>,
): Fault[] {
  const byLine = new Map<number, Fault>();
  for (const match of text.matchAll(pattern)) {
    const spot = body.spot(match.index);
    if (!byLine.has(spot.line)) byLine.set(spot.line, { ...spot, ...worded(match[0]) });
  }
  return [...byLine.values()];
}
