import { nearest } from '../../../language/nearest.ts';
import type { Rule } from '../../rule.ts';
import { COMPONENT_NAMES, componentNamed } from '../../../content/components.ts';
import { positionOf, tagsIn, type Markup } from '../../../content/markup.ts';

/** Of components, which are tags with a capital or a dot, a text holds only the named ones. */
export const knownComponents: Rule<Markup> = {
  id: 'known-components',
  lesson: {
    title: 'Alleen de onderdelen die er zijn',
    why: 'Een label met een hoofdletter voegt een onderdeel in dat elders is gemaakt. Bestaat het niet, dan kan de pagina niet worden gemaakt.',
    wrong: '## Aanpak\n\n<Let op>Begin klein.</Let>',
    right: '## Aanpak\n\n<Tip titel="Let op">\n\nBegin klein.\n\n</Tip>',
  },
  check: (markup) =>
    tagsIn(markup)
      .filter(({ name }) => isComponentName(name) && !componentNamed(name))
      .map((node) => {
        const suggestion = nearest(node.name ?? '', COMPONENT_NAMES);
        return {
          ...positionOf(node),
          problem: `Het onderdeel <${node.name ?? ''}> bestaat niet.`,
          remedy: suggestion
            ? `Bedoel je <${suggestion}>?`
            : `Kies uit: ${COMPONENT_NAMES.join(', ')}. Bedoel je het teken zelf, schrijf dan \\<.`,
        };
      }),
};

/** Whether MDX takes the name of a tag for that of a component. `null` is that of a fragment: `<>`. */
export function isComponentName(name: string | null): boolean {
  return name === null || !/^[a-z][a-z0-9-]*$/.test(name);
}
