import { isScalar, Scalar } from 'yaml';
import type { ContentFile } from '../../content/content-file.ts';
import { yamlNodes } from '../../content/yaml-nodes.ts';
import type { Rule } from '../rule.ts';

/** A comment on the line of a value, up to the end of the line. */
const COMMENT = /^[ \t]+(?<comment>#[^\n]*\S)/;

/** Behind a value without quotes stands no `#` with text: YAML drops all from there, and a title or sum may have one in it. */
export const commentBehindValue: Rule<ContentFile> = {
  id: 'comment-behind-value',
  level: 'tip',
  lesson: {
    title: 'Geen # achter een tekst zonder aanhalingstekens',
    why: 'Na een spatie begint # een opmerking voor redacteuren. Wat erachter staat, komt niet op de website. Een opmerking valt beter op als die op een eigen regel staat.',
    place: 'fields',
    wrong: 'organiser: Leesclub #2 van basisschool De Wegwijzer',
    right: 'organiser: "Leesclub #2 van basisschool De Wegwijzer"',
  },
  check: ({ document, yaml, yamlPosition }) =>
    yamlNodes(document).flatMap(({ node, isKey }) => {
      if (isKey || !isScalar(node) || node.type !== Scalar.PLAIN || !node.range) return [];
      const [, end] = node.range;
      const { comment } = COMMENT.exec(yaml.slice(end))?.groups ?? {};
      if (comment === undefined) return [];
      return [
        {
          ...yamlPosition(yaml.indexOf('#', end)),
          problem: `Dit deel valt weg, want het begint met een spatie en #: ${comment.slice(0, 40)}`,
          remedy:
            'Zet de hele tekst tussen aanhalingstekens. Is het een opmerking, zet die dan op een eigen regel.',
        },
      ];
    }),
};
