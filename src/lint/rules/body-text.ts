import type { ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';

/** Below the fields of an entry stands text; headings alone are no text. Reported at the line that ends the fields. */
export const bodyText: Rule<ContentFile> = {
  id: 'body-text',
  lesson: {
    title: 'Tekst onder de velden',
    why: 'Een pagina met alleen velden en koppen vertelt de lezer niets. Een paar zinnen over wat er gebeurt is al genoeg.',
    wrong: '## Aanpak',
    right: '## Aanpak\n\nVrijwilligers lezen elke week voor bij gezinnen thuis.',
  },
  check: ({ body }) => {
    if (!body || body.text.split('\n').some((line) => /\S/.test(line) && !/^#{1,6}(\s|$)/.test(line)))
      return [];
    return [
      {
        line: body.position(0).line - 1,
        column: 1,
        problem: 'Er staat geen tekst onder de velden.',
        remedy: "Schrijf een of meer alinea's onder de tweede regel met drie streepjes.",
      },
    ];
  },
};
