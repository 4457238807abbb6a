import type { Fault, Rule } from '../../check/rule.ts';
import { faultOfImage } from '../address.ts';
import { nodesIn, spotOf, type Markup } from '../markup.ts';

/** An image lies with the site: nothing is loaded from others, who would see who reads the page. */
export const ownImages: Rule<Markup> = {
  id: 'own-images',
  lesson: {
    title: 'Alleen afbeeldingen van deze site',
    why: 'Een afbeelding van een andere website vertelt die website wie de pagina leest, en kan zomaar verdwijnen of veranderen.',
    wrong: '## Aanpak\n\n![Kinderen lezen samen](https://voorbeeld.nl/foto.jpg)',
    right: '## Aanpak\n\n![Kinderen lezen samen](/afbeeldingen/foto.jpg)',
  },
  check: (markup) => [
    ...nodesIn(markup, 'image').flatMap((node): Fault[] => {
      const fault = faultOfImage(node.url);
      return fault ? [{ ...spotOf(node), ...fault }] : [];
    }),
    ...nodesIn(markup, 'imageReference').flatMap((node): Fault[] => {
      const definition = nodesIn(markup, 'definition').find(
        ({ identifier }) => identifier === node.identifier,
      );
      const fault = faultOfImage(definition?.url ?? '');
      return fault ? [{ ...spotOf(definition ?? node), ...fault }] : [];
    }),
  ],
};
