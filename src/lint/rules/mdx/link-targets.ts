import { markupNodes, partsWithin, positionOf, type Markup } from '../../../content/markup.ts';
import { positionsIn } from '../../../content/position.ts';
import type { Rule, RuleDiagnostic } from '../../rule.ts';

type Wording = Pick<RuleDiagnostic, 'problem' | 'remedy'>;

const OR_BACKSLASH = 'Of schrijf \\[ als je de haken zelf bedoelt.';

/** What is written as a link or a note and was read as none, so that a reader sees its brackets; and what is said of it. */
const UNREAD: readonly (readonly [RegExp, (written: string) => Wording])[] = [
  [
    /(?<!\\)\[\^[^\s[\]]+\]/g,
    (written) => ({
      problem: `Bij de noot ${written} staat geen tekst: lezers zien de haken.`,
      remedy: `Schrijf onderaan een regel '${written}: ' met de tekst van de noot, of haal de noot weg. ${OR_BACKSLASH}`,
    }),
  ],
  [
    /(?<!\\)\[[^[\]]+\]\[[^[\]]*\]/g,
    (written) => ({
      problem: `${written} is geen link: het adres ontbreekt, en lezers zien de haken.`,
      remedy: `Zet het adres achter de tekst: [tekst](https://adres). ${OR_BACKSLASH}`,
    }),
  ],
  [
    /(?<!\\)\[[^[\]]+\]\([^()]*\)/g,
    (written) => ({
      problem: `${written} is geen link: dit adres is niet te lezen, en lezers zien de haken.`,
      remedy: `In een adres staan geen spaties: schrijf %20. ${OR_BACKSLASH}`,
    }),
  ],
];

/** Parts in which brackets are no links, or those of one that works. */
const READ = new Set(['footnoteReference', 'image', 'imageReference', 'inlineCode', 'link', 'linkReference']);

/** Longest part of what was written that a message repeats, in characters. */
const MAX_SHOWN = 60;

/** What is written as a link or a note is one, and each note is read from somewhere and there once. */
export const linkTargets: Rule<Markup> = {
  id: 'link-targets',
  lesson: {
    title: 'Een link of noot die ergens heen leidt',
    why: 'Een link zonder adres en een noot zonder tekst staan met haken en al op de pagina. Een noot waar niets naar verwijst, staat er helemaal niet.',
    wrong: '## Aanpak\n\nLees de [folder][folder]. Elf scholen doen mee.[^1]',
    right:
      '## Aanpak\n\nLees de [folder](https://www.voorbeeld.nl/folder). Elf scholen doen mee.[^1]\n\n[^1]: In 2025.',
  },
  check: (markup) => [...unread(markup), ...unusedNotes(markup), ...definedTwice(markup)],
};

function unread(markup: Markup): RuleDiagnostic[] {
  const positions = positionsIn(markup.text);
  return markupNodes(markup, 'paragraph', 'heading', 'tableCell', 'mdxJsxFlowElement').flatMap((part) => {
    // A component holds words of its own, or paragraphs.
    if (part.type === 'mdxJsxFlowElement' && !part.children.some(isText)) return [];
    const start = part.position?.start.offset ?? 0;
    let source = markup.text.slice(start, part.position?.end.offset);
    if (!source.includes('[')) return [];
    for (const within of partsWithin(part)) {
      if (!READ.has(within.type) || !within.position) continue;
      const [from = 0, to = 0] = [within.position.start.offset, within.position.end.offset];
      source = source.slice(0, from - start) + '_'.repeat(to - from) + source.slice(to - start);
    }
    return UNREAD.flatMap(([pattern, worded]) =>
      [...source.matchAll(pattern)].map(({ index, 0: found }) => {
        const written = markup.text.slice(start + index, start + index + found.length).replace(/\s+/g, ' ');
        const shown = written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written;
        return { ...positions(start + index), ...worded(shown) };
      }),
    );
  });
}

const isText = ({ type }: { type: string }) => type === 'text';

function unusedNotes(markup: Markup): RuleDiagnostic[] {
  const used = new Set(markupNodes(markup, 'footnoteReference').map(({ identifier }) => identifier));
  return markupNodes(markup, 'footnoteDefinition')
    .filter(({ identifier }) => !used.has(identifier))
    .map((note) => ({
      ...positionOf(note),
      problem: `Nergens verwijst de tekst naar de noot [^${note.identifier}]: lezers zien die niet.`,
      remedy: `Zet [^${note.identifier}] in de tekst, of haal de noot weg.`,
    }));
}

/** What has the name of a note or address before it: the page shows the first alone. */
function definedTwice(markup: Markup): RuleDiagnostic[] {
  return (['footnoteDefinition', 'definition'] as const).flatMap((type) => {
    const namesakes = Map.groupBy(markupNodes(markup, type), ({ identifier }) => identifier.toLowerCase());
    return [...namesakes.values()].flatMap(([, ...later]) =>
      later.map((each) => {
        const name = `[${type === 'definition' ? '' : '^'}${each.identifier}]`;
        return {
          ...positionOf(each),
          problem: `${name} staat er twee keer: lezers zien alleen de eerste.`,
          remedy: 'Geef elk een eigen naam of nummer, of haal er één weg.',
        };
      }),
    );
  });
}
