import { fittingSlug, isDeviceName, MAX_SLUG, slugOf } from '../../language/slug.ts';
import { isEntryPath } from '../../content/content-file.ts';
import type { FoundFile } from '../../content/read-content.ts';
import type { Rule } from '../rule.ts';
import { START } from '../../content/position.ts';

/** Why no entry can have a name, although it fits in an address; `undefined` when one can. */
export function reservedName(name: string): string | undefined {
  if (isDeviceName(name)) return `Op Windows kan geen bestand '${name}.mdx' heten.`;
  if (/^\d+$/.test(name))
    return `De bestandsnaam '${name}.mdx' heeft alleen cijfers: zo heten de pagina's van een lange lijst.`;
  // What a web server gives when a folder is asked for.
  return name.toLowerCase() === 'index'
    ? `De bestandsnaam '${name}.mdx' kan niet: 'index' is de naam van het begin van een map.`
    : undefined;
}

/**
 * The name of an entry's file is its id and its address, so it has to be a slug.
 *
 * @param taken The paths of all files.
 */
export const fileName = (taken: ReadonlySet<string>): Rule<FoundFile> => ({
  id: 'file-name',
  isFixable: true,
  lesson: {
    title: 'Een naam die in een adres past',
    why: 'De naam van het bestand wordt het adres van de pagina. Kleine letters, cijfers en koppeltekens werken overal.',
    place: 'name',
    wrong: 'interventies/Breda Leeskring.mdx',
    right: 'interventies/breda-leeskring.mdx',
  },
  check: ({ path }) => {
    if (!isEntryPath(path)) return [];
    const name = path.slice(path.indexOf('/') + 1, -'.mdx'.length);
    const slug = fittingSlug(slugOf(name));
    const problem = reservedName(name);
    if (problem !== undefined)
      return [{ ...START, problem, remedy: 'Zet er een woord bij, zoals de gemeente.' }];
    if (name === slug && slug !== '') return [];
    const other = `${path.slice(0, path.indexOf('/'))}/${slug}.mdx`;
    if (name === slugOf(name) && name.length > MAX_SLUG) {
      return [
        {
          ...START,
          problem: `De bestandsnaam is te lang: ${name.length} tekens voor .mdx.`,
          remedy: `Maak er hoogstens ${MAX_SLUG} van${taken.has(other) ? '' : `, zoals ${slug}.mdx`}.`,
        },
      ];
    }
    if (taken.has(other)) {
      return [
        {
          ...START,
          problem: `De bestandsnaam '${name}.mdx' kan niet in een adres, en ${slug}.mdx is er al.`,
          remedy: `Is het dezelfde pagina, maak er dan één bestand van. Geef dit bestand anders een andere naam dan ${slug}.mdx.`,
        },
      ];
    }
    return [
      {
        ...START,
        problem: `De bestandsnaam '${name}.mdx' kan niet in een adres.`,
        remedy: slug
          ? `Verander de naam in ${slug}.mdx.`
          : 'Gebruik kleine letters, cijfers en koppeltekens, zoals almere-playing-for-success.mdx.',
      },
    ];
  },
});
