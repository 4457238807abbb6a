import type { RuleDiagnostic, Rule } from '../../rule.ts';
import { componentNamed } from '../../../content/components.ts';
import type { Position } from '../../../content/position.ts';
import { remedyForHtml } from './no-html.ts';
import type { Markup } from '../../../content/markup.ts';

type Wording = Pick<RuleDiagnostic, 'problem' | 'remedy'>;

/** The tags and braces of a text can be read. Only the first fault is known: there the parser stops. */
export const readableMarkup: Rule<Markup> = {
  id: 'readable-markup',
  lesson: {
    title: 'Haken en accolades hebben een betekenis',
    why: 'Een < met een teken erachter begint een label als <Tip>, en een { begint code. Klopt dat niet, dan kan de pagina niet worden gemaakt.',
    wrong: '## Aanpak\n\nGroepen met <5 leerlingen {zie bijlage',
    right: '## Aanpak\n\nGroepen met \\<5 leerlingen (zie bijlage)',
  },
  check: ({ error, text }) => {
    if (!error) return [];
    const { line, column, message } = error;
    const tag = tagAt(text, error);
    const html = tag !== undefined && !componentNamed(tag) ? remedyForHtml(tag.toLowerCase()) : undefined;
    if (html !== undefined)
      return [{ line, column, problem: `HTML als <${tag}> kan hier niet.`, remedy: html }];
    return [{ line, column, ...explained(message) }];
  },
};

const BACKSLASH_OR_MARKDOWN =
  'Schrijf \\< als je het teken bedoelt, en gebruik anders Markdown: **vet**, [tekst](https://adres).';

/** The name of the tag that begins at a place. */
function tagAt(text: string, { line, column }: Position): string | undefined {
  const rest = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return /^<\/?([a-z][a-z0-9]*)/i.exec(rest)?.[1];
}

/** What a message of the parser means to someone who writes an entry. */
function explained(message: string): Wording {
  const unclosed = /^Expected a closing tag for `<([^`>]*)>`/.exec(message);
  if (unclosed) return unclosedTag(unclosed[1] ?? '');
  if (message.includes('create a comment')) {
    return {
      problem: 'Een opmerking (<!-- … -->) kan hier niet.',
      remedy: 'Haal die weg: wat niet op de pagina hoort, hoort niet in het bestand.',
    };
  }
  if (/closing (?:slash|tag)/.test(message)) {
    return {
      problem: 'Hier sluit een label dat niet open is.',
      remedy: 'Haal het weg, of zet het label dat erbij hoort ervoor.',
    };
  }
  if (/import|export/.test(message)) {
    return {
      problem: "Een regel kan niet beginnen met 'import' of 'export': dat is code.",
      remedy: 'Begin de zin met een ander woord.',
    };
  }
  if (/expression|brace/.test(message)) {
    return {
      problem: 'Het teken { staat hier voor code.',
      remedy: 'Schrijf \\{ als je het teken bedoelt, of gebruik ronde haken.',
    };
  }
  return {
    problem: 'Een < met een teken erachter begint een label, en dit is er geen.',
    remedy: BACKSLASH_OR_MARKDOWN,
  };
}

function unclosedTag(name: string): Wording {
  const problem = `Het label <${name}> wordt niet gesloten.`;
  const component = componentNamed(name);
  if (!component) return { problem, remedy: BACKSLASH_OR_MARKDOWN };
  return {
    problem,
    remedy: component.content
      ? `Zet </${name}> achter ${component.content}.`
      : `Schrijf het met /> aan het eind: ${component.example}`,
  };
}
