import type { KeptFile } from '../../content/content-file.ts';
import { fieldOf } from '../../content/record.ts';
import { START } from '../../content/position.ts';
import { slugIn } from '../../content/read-content.ts';
import { nearest } from '../../language/nearest.ts';
import { textAddress } from '../addresses.ts';
import type { SetRule } from '../rule.ts';

/**
 * A page of text has an address that the site has no page at yet, and stands under a page at the top.
 *
 * @param pages The addresses of the pages that do not come from `content/`.
 */
export const freePageAddress = (pages: readonly string[]): SetRule<KeptFile> => ({
  id: 'page-address',
  lesson: {
    title: 'Een pagina met een eigen adres',
    why: 'De naam van het bestand en de pagina waar het onder valt, zijn samen het adres. Bestaan die niet of staat daar al iets, dan is de pagina niet te vinden.',
    place: 'paginas',
    wrong: 'title: Hulp bij schrijven\nunder: bijdraggen',
    right: 'title: Hulp bij schrijven',
  },
  check: (files) => {
    const texts = files.flatMap((file) => {
      const slug = slugIn(file.path, 'paginas');
      return slug === undefined ? [] : [{ ...file, slug, under: fieldOf(file.data, 'under') }];
    });
    const top = texts.filter(({ under }) => under === undefined).map(({ slug }) => slug);
    return texts.flatMap(({ path, slug, under, data, fieldPosition }) => {
      if (typeof under === 'string' && !top.includes(under)) {
        const meant = nearest(under, top);
        return [
          {
            path,
            ...fieldPosition(['under']),
            problem: `Onder '${under}' kan geen pagina staan.`,
            remedy: meant
              ? `Bedoel je ${meant}?`
              : 'Noem een pagina die zelf nergens onder staat, of haal de regel weg.',
          },
        ];
      }
      const address = textAddress(path, data);
      if (address === undefined || !pages.includes(address)) return [];
      return [
        {
          path,
          ...START,
          problem: `Op ${address} staat al een pagina van de website.`,
          remedy: `Geef het bestand een andere naam dan ${slug}.mdx.`,
        },
      ];
    });
  },
});
