import { schemaIssues } from '../../schema-issues.ts';
import type { Rule } from '../../rule.ts';
import { positionsIn } from '../../../content/position.ts';
import { componentNamed } from '../../../content/components.ts';
import { attributeOffsets, isText, tagsIn, type Markup } from '../../../content/markup.ts';

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
    const position = positionsIn(markup.text);
    return tagsIn(markup).flatMap((node) => {
      const component = componentNamed(node.name);
      const { attributes } = node;
      if (!component || !attributes.every(isText)) return [];
      const offsets = attributeOffsets(markup.text, node);
      const places = new Map(attributes.map(({ name }, index) => [name, offsets[index]]));
      const at = (name: unknown) => position(places.get(String(name)) ?? node.position?.start.offset ?? 0);
      const values = attributes.map(({ name, value }) => [name, value ?? '']);
      const namesakes = Map.groupBy(attributes, ({ name }) => name);
      const twice = [...namesakes].flatMap(([name, { length }]) => (length > 1 ? [name] : []));
      return [
        ...twice.map((name) => ({
          ...at(name),
          problem: `<${node.name ?? ''}>: het veld '${name}' staat er twee keer.`,
          remedy: 'Haal er één weg.',
        })),
        ...schemaIssues(component.attributes, Object.fromEntries(values) as unknown).map(
          ({ path, problem, remedy }) => ({
            ...at(path[0]),
            problem: `<${node.name ?? ''}>: ${problem}`,
            remedy,
          }),
        ),
      ];
    });
  },
};
