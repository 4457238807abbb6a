import type { Diagnostic } from './diagnostic.ts';
import { currentContext } from './context.ts';
import { contentKinds } from '../content/kinds.ts';
import { readVocabulary } from '../content/vocabulary.ts';
import { foundFile } from '../content/content-file.ts';
import { readContentFolder } from '../content/content-folder.ts';
import { lintFiles } from './run-rules.ts';

/**
 * What the checker would say of a file if it were written, among the others as they are. Nothing is written.
 *
 * @param content The folder `content/`.
 * @param path The file's path within it.
 * @returns The findings in reading order, each with the path within `content/`.
 */
export function lintText(content: string, path: string, text: string): Diagnostic[] {
  const vocabulary = readVocabulary(content);
  const others = readContentFolder(content, Object.keys(contentKinds(vocabulary).folders)).filter(
    (file) => file.path !== path,
  );
  const files = [...others, foundFile(path, text)];
  return lintFiles(files, vocabulary, currentContext(content)).filter(({ file }) => file === path);
}
