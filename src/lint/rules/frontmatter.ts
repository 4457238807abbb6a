import { lineOfFalseEnd, splitFrontmatter } from '../../content/frontmatter.ts';
import { isEntryPath, type TextFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** An entry begins with its fields, between two lines of three hyphens, and no line in between that could be the second. */
export const frontmatter: Rule<TextFile> = {
  id: 'frontmatter',
  lesson: {
    title: 'Velden tussen streepjes',
    why: 'De website leest de velden tussen twee regels met drie streepjes. Ontbreekt er een, dan is niet te zien waar de velden ophouden en de tekst begint.',
    place: 'file',
    wrong: 'title: Leeskring\n\n## Aanpak\n\nElke week lezen wij samen.\n',
    right: '---\ntitle: Leeskring\n---\n\n## Aanpak\n\nElke week lezen wij samen.\n',
  },
  check: ({ path, text }) => {
    if (!isEntryPath(path) || splitFrontmatter(text)) return [];
    const falseEnd = lineOfFalseEnd(text);
    if (falseEnd !== undefined) {
      return [
        {
          line: falseEnd,
          column: 1,
          problem: 'Bij deze regel houden de velden op, want die begint met --- of +++.',
          remedy:
            'Zet op de laatste regel van de velden alleen drie streepjes (---). Zet tekst die zo begint tussen aanhalingstekens, op de regel van het veld.',
        },
      ];
    }
    if (/^---[ \t]*\n/.test(text)) {
      return [
        {
          ...START,
          problem: 'De velden beginnen hier, maar houden niet op.',
          remedy: 'Zet een regel met drie streepjes (---) onder het laatste veld.',
        },
      ];
    }
    return [
      {
        ...START,
        problem: 'Dit bestand begint niet met velden.',
        remedy: "Begin met een regel van drie streepjes (---), dan de velden, en dan weer zo'n regel.",
      },
    ];
  },
};
