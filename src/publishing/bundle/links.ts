/** The links to bundles in built pages: in elements that `BundleLinks.astro` left empty, since bundles are made after the pages. */
import { dutchDate, dutchNumber } from '../../language/dutch.ts';
import type { Bundle, BundleKind } from './plan.ts';

/** A bundle that lies with the site. */
export interface MadeBundle extends Pick<Bundle, 'kind' | 'name' | 'title'> {
  /** In bytes. */
  size: number;
}

/** The folder of the bundles, at the top of the site. */
export const BUNDLE_FOLDER = 'bundel';

const PLACE = /<div class="bundle-links" data-bundles="(all|whole)"[^>]*>.*?<\/div>/gs;

const GROUPS: readonly { kind: BundleKind; name: string }[] = [
  { kind: 'theme', name: 'Per thema' },
  { kind: 'sector', name: 'Per sector' },
  { kind: 'province', name: 'Per provincie' },
];

/**
 * A page with the links to the bundles where it has room for them, in the place of those that it has already.
 *
 * @param page HTML.
 * @param basePath The path below which the site stands, without a slash at its end.
 * @param date The day of the content: `2026-11-21`.
 */
export function withBundleLinks(
  page: string,
  bundles: readonly MadeBundle[],
  basePath: string,
  date: string,
): string {
  const linkTo = ({ name, size }: MadeBundle, title: string) =>
    `<a class="nl-link" href="${basePath}/${BUNDLE_FOLDER}/${name}.pdf">${title}</a> (pdf, ${megabytes(size)})`;
  const whole = bundles.find(({ kind }) => kind === 'whole');
  return page.replace(PLACE, (_, which: string) => {
    const intro = whole
      ? `<p class="nl-paragraph">Alle interventies bij elkaar, om te printen of door te sturen: ${linkTo(whole, 'de Interventiebundel')}, stand van ${dutchDate(date)}.</p>`
      : '';
    const groups = GROUPS.map(({ kind, name }) => {
      const items = bundles.filter((bundle) => bundle.kind === kind);
      if (which === 'whole' || items.length === 0) return '';
      return `<details><summary>${name}</summary><ul>${items.map((bundle) => `<li>${linkTo(bundle, bundle.title)}</li>`).join('')}</ul></details>`;
    });
    return `<div class="bundle-links" data-bundles="${which}">${intro}${groups.join('')}</div>`;
  });
}

const megabytes = (bytes: number): string => `${dutchNumber(Math.max(0.1, bytes / 1e6))} MB`;
