import { diagnose } from '../../diagnose.ts';
import type { Rule } from '../../check/rule.ts';
import { spotsIn } from '../../check/spot.ts';
import { offsetOfAttribute } from '../attribute-place.ts';
import { componentNamed } from '../components.ts';
import { isCode, tagsIn, type Markup, type Tag } from '../markup.ts';

/** The attributes of a component fit its schema. A tag with code in it is left to the rule about that. */
export const componentAttributes: Rule<Markup> = {
  id: 'component-attributes',
  lesson: {
    title: 'Een onderdeel krijgt alleen zijn eigen velden',
    why: 'Elk onderdeel heeft een paar velden. Wat het niet kent, laat het niet zien, en een adres dat niet klopt helpt de lezer niet.',
    wrong: '## Aanpak\n\n<Video title="De taalklas" adres="http://voorbeeld.nl/film" />',
    right: '## Aanpak\n\n<Video titel="De taalklas" adres="https://voorbeeld.nl/film" />',
  },
  check: (markup) => {
    const spot = spotsIn(markup.text);
    return tagsIn(markup).flatMap((node) => {
      const component = componentNamed(node.name);
      if (!component || node.attributes.some(isCode)) return [];
      const values = valuesOf(node);
      const names = values.map(([name]) => name);
      const at = (name: string | number | undefined) =>
        spot(
          names.includes(String(name))
            ? offsetOfAttribute(markup.text, node, names.lastIndexOf(String(name)))
            : (node.position?.start.offset ?? 0),
        );
      const twice = names.filter((name, index) => names.indexOf(name) < index);
      return [
        ...twice.map((name) => ({
          ...at(name),
          problem: `<${node.name ?? ''}>: het veld '${name}' staat er twee keer.`,
          remedy: 'Haal er één weg.',
        })),
        ...diagnose(component.attributes, Object.fromEntries(values)).map(({ path, problem, remedy }) => ({
          ...at(path[0]),
          problem: `<${node.name ?? ''}>: ${problem}`,
          remedy,
        })),
      ];
    });
  },
};

/** Names and values, in order. A name without value gets an empty one. */
function valuesOf({ attributes }: Tag): [name: string, value: string][] {
  return attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
      ? [attribute.name, attribute.value ?? '']
      : ['name' in attribute ? attribute.name : '', ''],
  );
}
