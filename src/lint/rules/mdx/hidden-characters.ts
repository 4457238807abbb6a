import { codePointOf, hiddenCharactersIn } from '../../../language/characters.ts';
import type { Rule } from '../../rule.ts';
import { markupNodes, positionOf, type Markup } from '../../../content/markup.ts';

/** A text shows all that it says: no hidden characters, written as such or as a character reference (`&#x202E;`). */
export const hiddenCharacters: Rule<Markup> = {
  id: 'hidden-characters',
  lesson: {
    title: 'Geen verborgen tekens',
    why: 'Met een code als &#x202E; komt er een teken in de tekst dat je niet ziet. Het kan letters omdraaien of verbergen: dan staat er iets anders dan je leest.',
    wrong: '## Aanpak\n\nKinderen lezen&#x202E; elke dag.',
    right: '## Aanpak\n\nKinderen lezen elke dag.',
  },
  // Attributes and addresses have rules of their own.
  check: (markup) =>
    markupNodes(markup, ...PARTS).flatMap((node) => {
      const shown = [
        'value' in node ? node.value : '',
        'alt' in node ? node.alt : '',
        'title' in node ? node.title : '',
      ].join('\n');
      const [hidden] = hiddenCharactersIn(shown);
      if (!hidden) return [];
      return [
        {
          ...positionOf(node),
          problem: `Hier staat een teken dat je niet ziet (${codePointOf(hidden.character)}).`,
          remedy:
            'Haal het weg, ook als het is geschreven als code: & met letters of cijfers en een puntkomma.',
        },
      ];
    }),
};

const PARTS = ['text', 'inlineCode', 'code', 'image', 'imageReference', 'link', 'definition'] as const;
