import type { Rule, RuleDiagnostic } from '../../rule.ts';
import { markupNodes, positionOf, sourceOf, type Markup } from '../../../content/markup.ts';
import { positionsIn } from '../../../content/position.ts';

/** The line below the head of a table, without the marks of a quotation or list before it. */
const RULE_LINE = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** What may stand before the first cell of a line. */
const BEFORE = /^[ \t>]*(?:[-*+][ \t]+)?/;

/** A table is read as one, and shows every cell that was written. */
export const tables: Rule<Markup> = {
  id: 'tables',
  lesson: {
    title: 'Een tabel met in elke rij evenveel cellen',
    why: 'De bovenste rij bepaalt hoeveel kolommen er zijn. Een cel te veel valt weg zonder dat je het merkt. Heeft de regel met streepjes een ander aantal, dan komt er helemaal geen tabel.',
    wrong: '## Aanpak\n\n| Groep | Dag |\n| --- | --- |\n| 1 | maandag | om de week |',
    right: '## Aanpak\n\n| Groep | Dag | Hoe vaak |\n| --- | --- | --- |\n| 1 | maandag | om de week |',
  },
  check: (markup) => [...droppedCells(markup), ...unreadTables(markup)],
};

/** The first cell of each row that stands beyond the columns of the head, unless nothing is in it. */
function droppedCells(markup: Markup): RuleDiagnostic[] {
  return markupNodes(markup, 'table').flatMap(({ children: [head, ...rows] }) => {
    const columns = head?.children.length ?? 0;
    return rows.flatMap((row) => {
      const dropped = row.children.slice(columns).find(({ children }) => children.length > 0);
      if (!dropped) return [];
      return [
        {
          ...positionOf(dropped),
          problem: `Deze rij heeft meer cellen dan de bovenste rij van de tabel (${columns}): wat erin staat, valt weg.`,
          remedy: 'Zet een kolom bij in de bovenste rij en de regel met streepjes, of haal de cel weg.',
        },
      ];
    });
  });
}

/** The second line of each paragraph that was to be a table. */
function unreadTables(markup: Markup): RuleDiagnostic[] {
  const position = positionsIn(markup.text);
  return markupNodes(markup, 'paragraph').flatMap((paragraph) => {
    const { start, source } = sourceOf(markup, paragraph);
    const lines = source.split('\n');
    let offset = start;
    return lines.flatMap((line, index) => {
      const at = offset;
      offset += line.length + 1;
      const [head = '', rule = ''] = [lines[index - 1], line].map((each) => each?.replace(BEFORE, ''));
      if (!rule.includes('|') || !head.includes('|') || !RULE_LINE.test(rule)) return [];
      return [
        {
          ...position(at),
          problem: `Dit wordt geen tabel: de rij erboven heeft ${cellsIn(head)} cellen, en deze regel ${cellsIn(rule)}.`,
          remedy: 'Zet voor elke cel van de bovenste rij drie streepjes: | --- | --- |.',
        },
      ];
    });
  });
}

/** How many cells a line of a table has; a line behind a backslash ends none. */
const cellsIn = (line: string) =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length;
