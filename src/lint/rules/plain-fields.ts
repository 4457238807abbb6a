import { isScalar } from 'yaml';
import type { ContentFile } from '../../content/content-file.ts';
import { yamlNodes } from '../../content/yaml-nodes.ts';
import type { Rule } from '../rule.ts';

/** Bold, a link, code, a heading, HTML, an expression: what means something in the text below the fields alone. */
const MARKUP =
  /\*\*[^\s*][^*]*\*\*|\[[^\]]+\]\([^)]*\)|`[^`]+`|^#{1,6} \S|<\/?[a-z][^<>]*>|\{[^{}]*\}|^(?:import|export) .*(?:from|=)/iu;

/** Fields are shown as they are typed. Reported once for each value. */
export const plainFields: Rule<ContentFile> = {
  id: 'plain-fields',
  level: 'tip',
  lesson: {
    title: 'Gewone tekst in de velden',
    why: 'Opmaak zoals vet of een link werkt alleen in de tekst onder de velden. In een veld ziet de lezer de tekens zelf staan.',
    place: 'fields',
    wrong: 'goal: Kinderen leren **snel** Nederlands en kunnen daarna naar een gewone school.',
    right: 'goal: Kinderen leren snel Nederlands en kunnen daarna naar een gewone school.',
  },
  check: ({ kind, document, yamlPosition }) => {
    if (kind !== 'interventies') return [];
    return yamlNodes(document).flatMap(({ node, isKey }) => {
      if (isKey || !isScalar(node) || typeof node.value !== 'string') return [];
      const [markup] = MARKUP.exec(node.value) ?? [];
      if (markup === undefined) return [];
      return [
        {
          ...yamlPosition(node.range?.[0] ?? 0),
          problem: `In dit veld staat opmaak of code: ${markup.slice(0, 40)}`,
          remedy: 'Schrijf gewone tekst: een veld wordt getoond zoals het er staat.',
        },
      ];
    });
  },
};
