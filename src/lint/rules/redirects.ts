import { ownValue, isRecord } from '../../content/record.ts';
import { entryAddress } from '../../content/kinds.ts';
import type { KeptFile } from '../../content/content-file.ts';
import { START } from '../../content/position.ts';
import type { VanishedEntry } from '../../history/vanished.ts';
import { nearest } from '../../language/nearest.ts';
import type { SetRule } from '../rule.ts';
import { reservedName } from './file-name.ts';

/** The file with the redirects of entries that are gone. */
const REDIRECTS = 'doorverwijzingen.yaml';

/** An old address leads to what is there now. */
export const redirects: SetRule<KeptFile> = {
  // The address of its page: it stays, though the rule has another name now.
  id: 'forwards',
  lesson: {
    title: 'Een doorverwijzing leidt naar iets dat bestaat',
    why: 'Oude adressen staan in mails, rapporten en op andere websites. Een doorverwijzing moet in één stap uitkomen bij wat er nu is.',
    place: REDIRECTS,
    wrong: 'interventies/alkmaar-taalles:\n  to: interventies/alkmaar-taalklassen\n',
    right: 'interventies/alkmaar-taalles:\n  to: interventies/alkmaar-taalklas\n',
  },
  check: (files) => {
    const file = redirectsIn(files);
    if (!file) return [];
    const present = entryPaths(files);
    return Object.entries(file.data).flatMap(([from, redirect]) => {
      const to = isRecord(redirect) ? ownValue(redirect, 'to') : undefined;
      const at = (...path: string[]) => ({
        path: REDIRECTS,
        ...file.fieldPosition(path),
      });
      if (!isEntryPath(from))
        return [
          {
            ...at(from),
            problem: `${from} is geen plaats van een pagina.`,
            remedy: 'Schrijf de map en de naam, zonder .mdx: interventies/alkmaar-taalklas.',
          },
        ];
      if (present.has(from))
        return [{ ...at(from), problem: `${from} staat er nog.`, remedy: 'Haal de doorverwijzing weg.' }];
      if (typeof to !== 'string' || present.has(to)) return [];
      const next = ownValue(file.data, to);
      const meant = (isRecord(next) ? ownValue(next, 'to') : undefined) ?? nearest(to, [...present]);
      return [
        {
          ...at(from, 'to'),
          problem: `${to} bestaat niet.`,
          remedy:
            typeof meant === 'string'
              ? `Bedoel je ${meant}?`
              : 'Schrijf de map en de naam van een bestand, zonder .mdx.',
        },
      ];
    });
  },
};

/**
 * No address vanishes without a word.
 *
 * @param vanished What had an address once and is not there any more; none when the history is not known.
 */
export const vanishedEntries = (vanished: readonly VanishedEntry[]): SetRule<KeptFile> => ({
  id: 'vanished-entries',
  lesson: {
    title: 'Een adres verdwijnt niet zomaar',
    why: 'Mensen bewaren en delen het adres van een interventie. Geef je een bestand een andere naam of haal je het weg, dan zeg je waar het heen ging. Wie het oude adres opent, leest dat.',
    place: 'disk',
    wrong: 'alkmaar-taalles.mdx heet nu alkmaar-taalklas.mdx, en in doorverwijzingen.yaml staat niets.',
    right: 'alkmaar-taalles.mdx heet nu alkmaar-taalklas.mdx, en doorverwijzingen.yaml verwijst door.',
  },
  check: (files) => {
    const data = redirectsIn(files)?.data ?? {};
    return vanished
      .filter(({ path }) => !Object.hasOwn(data, path))
      .map(({ path, to }) => ({
        path: REDIRECTS,
        ...START,
        problem: to
          ? `${path} heet nu ${to}, en het oude adres leidt nergens heen.`
          : `${path} is weg, en het adres leidt nergens heen.`,
        remedy: to
          ? `Zet in content/${REDIRECTS} een regel "${path}:" met daaronder "  to: ${to}".`
          : `Zet in content/${REDIRECTS} een regel "${path}:" met daaronder "  to:" en de nieuwe plaats, of "  reason:" en waarom het er niet meer is.`,
      }));
  },
});

/** Whether a path is that of an entry with a page, without `.mdx`: not of a page of a list, such as `interventies/2`. */
const isEntryPath = (path: string) =>
  /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(path) &&
  entryAddress(path) !== undefined &&
  reservedName(path.slice(path.indexOf('/') + 1)) === undefined;

function redirectsIn(files: readonly KeptFile[]) {
  const file = files.find(({ kind }) => kind === REDIRECTS);
  return file && isRecord(file.data) ? { ...file, data: file.data } : undefined;
}

function entryPaths(files: readonly KeptFile[]): Set<string> {
  return new Set(
    files.filter(({ path }) => entryAddress(path)).map(({ path }) => path.replace(/\.mdx$/, '')),
  );
}
