import type { Rule } from '../../rule.ts';
import { positionOf, tagsIn, type Markup } from '../../../content/markup.ts';
import { isComponentName } from './known-components.ts';

/**
 * What Markdown has no notation for and a text does need: a new line in a cell of a table (`br`), chemical formulas and
 * square metres (`sub`, `sup`). None of them loads or links anything.
 */
const ALLOWED = ['br', 'sub', 'sup'];

/** How to write in Markdown what a tag would do. */
const INSTEAD: Record<string, string> = {
  a: 'Schrijf een link als [tekst](https://adres).',
  b: 'Schrijf vet als **tekst**.',
  strong: 'Schrijf vet als **tekst**.',
  i: 'Schrijf schuin als *tekst*.',
  em: 'Schrijf schuin als *tekst*.',
  br: "Zet een lege regel tussen alinea's. In een tabel schrijf je <br />.",
  blockquote: 'Gebruik <Citaat>…</Citaat>.',
  h1: 'Begin een kop met ## en een spatie.',
  h2: 'Begin een kop met ## en een spatie.',
  h3: 'Begin een kop met ### en een spatie.',
  iframe: 'Gebruik <Video titel="…" adres="https://…" />.',
  video: 'Gebruik <Video titel="…" adres="https://…" />.',
  img: 'Schrijf een afbeelding als ![beschrijving](/afbeeldingen/naam.jpg).',
  li: 'Begin elk punt van een lijst met - en een spatie.',
  ol: 'Begin elk punt van de lijst met 1. en een spatie.',
  ul: 'Begin elk punt van de lijst met - en een spatie.',
  div: 'Haal het weg, met </div>.',
  span: 'Haal het weg, met </span>.',
  p: "Zet een lege regel tussen alinea's.",
  table: 'Maak de tabel met | tussen de kolommen.',
};

/** What to do instead of a tag of HTML that is known; `undefined` for another name. */
export const remedyForHtml = (name: string): string | undefined =>
  Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : undefined;

/** Of HTML, a text holds only a few tags, without attributes. */
export const noHtml: Rule<Markup> = {
  id: 'no-html',
  lesson: {
    title: 'Bijna geen HTML',
    why: 'HTML kan van alles laden en uitvoeren, en ziet er op elke pagina anders uit. Alleen <br />, <sub> en <sup> mogen, zonder iets erbij.',
    wrong: '## Aanpak\n\n<b>Let op</b>, lees <a href="/over/">meer</a>',
    right: '## Aanpak\n\n**Let op**, lees [meer](/over/)',
  },
  check: (markup) =>
    tagsIn(markup).flatMap((node) => {
      const { name } = node;
      if (name === null || isComponentName(name)) return [];
      if (!ALLOWED.includes(name)) {
        return [
          {
            ...positionOf(node),
            problem: `HTML als <${name}> kan hier niet.`,
            remedy: remedyForHtml(name) ?? 'Haal het weg, of schrijf \\< als je het teken bedoelt.',
          },
        ];
      }
      if (node.attributes.length === 0) return [];
      return [
        {
          ...positionOf(node),
          problem: `Bij <${name}> kan verder niets staan.`,
          remedy: `Schrijf alleen ${name === 'br' ? '<br />' : `<${name}>…</${name}>`}.`,
        },
      ];
    }),
};
