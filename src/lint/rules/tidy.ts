import { normalizeLetters } from '../fix/fix-characters.ts';
import type { createFixer } from '../fix/fixer.ts';
import type { ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';

/**
 * A file is written as `--fix` would write it. Reported once, at the first line that would change. Letters are left to the rule
 * plain-letters.
 *
 * @param fixer What `--fix` does with a file.
 */
export const tidy = (fixer: ReturnType<typeof createFixer>): Rule<ContentFile> => ({
  id: 'tidy',
  isFixable: true,
  level: 'tip',
  lesson: {
    title: 'Netjes opgemaakt',
    why: 'Staan de velden in elk bestand in dezelfde volgorde en zonder overbodige aanhalingstekens, dan zie je bij een wijziging alleen wat er echt verandert.',
    place: 'fields',
    wrong: "goal: 'Kinderen lezen met plezier.'",
    right: 'goal: Kinderen lezen met plezier.',
  },
  check: ({ path, text, document }) => {
    const written = normalizeLetters(text);
    const { text: fixed, changes } = fixer(path, written, written === text ? document : undefined);
    if (fixed === written) return [];
    const lines = fixed.split('\n');
    const line = written.split('\n').findIndex((each, number) => each !== lines[number]);
    return [
      {
        line: line === -1 ? 1 : line + 1,
        column: 1,
        problem: `Dit kan netter: ${changes.join('; ')}.`,
        remedy: 'Laat het herstellen: npm run check -- --fix.',
      },
    ];
  },
});
