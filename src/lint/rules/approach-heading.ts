import { SECTION_HEADINGS } from '../../catalogue/model.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { markupNodes, type Part } from '../../content/markup.ts';
import type { Rule } from '../rule.ts';

/** The text of an intervention has a part "Aanpak": readers and the search look for it. */
export const approachHeading: Rule<ContentFile> = {
  id: 'approach-heading',
  lesson: {
    title: "Kop 'Aanpak'",
    why: "Lezers en de zoekmachine zoeken onder de kop 'Aanpak' wat er precies gebeurt. Zo lijken alle interventies op elkaar en vind je snel wat je zoekt.",
    wrong: 'Vrijwilligers lezen elke week voor bij gezinnen thuis.',
    right: '## Aanpak\n\nVrijwilligers lezen elke week voor bij gezinnen thuis.',
  },
  check: ({ kind, body }) => {
    if (kind !== 'interventies' || !body || body.text.trim() === '') return [];
    const headings = markupNodes(body.markup, 'heading');
    if (body.markup.nodes.length === 0 || headings.some(isApproach)) return [];
    return [
      {
        ...body.position(body.text.search(/\S/)),
        problem: "De kop '## Aanpak' ontbreekt.",
        remedy: "Zet een regel '## Aanpak' boven de tekst over wat er gebeurt.",
      },
    ];
  },
};

function isApproach({ depth, children: [words, ...others] }: Part<'heading'>): boolean {
  return (
    depth === 2 && words?.type === 'text' && words.value === SECTION_HEADINGS.approach && others.length === 0
  );
}
