import type { ContentFile } from '../content-file.ts';
import { withoutCode } from '../without-code.ts';
import type { Rule } from '../rule.ts';

/** The text of an intervention has a part "Aanpak": readers and the search look for it. */
export const approachHeading: Rule<ContentFile> = {
  id: 'approach-heading',
  check: ({ kind, body }) => {
    if (kind !== 'interventies' || !body || body.text.trim() === '') return [];
    if (/^## +Aanpak *$/m.test(withoutCode(body.text))) return [];
    return [
      {
        ...body.spot(body.text.search(/\S/)),
        problem: "De kop '## Aanpak' ontbreekt.",
        remedy: "Zet een regel '## Aanpak' boven de tekst over wat er gebeurt.",
      },
    ];
  },
};
