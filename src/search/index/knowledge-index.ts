/** The full text of the knowledge base: articles, factors, themes and concepts, in Pagefind's chunks. */
import { createIndex } from 'pagefind';
import { articlePath, conceptPath, factorPath, themePath } from '../../catalogue/page-paths.ts';
import { withoutZeroWidth, withPlainLetters } from '../../language/characters.ts';
import type { KnowledgeKind } from '../format/tables.ts';
import type { SearchSource } from './source.ts';

/** Pagefind's own interfaces, which come with every index. We have one of our own. */
const READY_MADE_UI = /-ui\.(css|js)$|pagefind-highlight\.js$/;

interface KnowledgeRecord {
  kind: KnowledgeKind;
  title: string;
  path: string;
  text: string;
}

/**
 * Makes the index.
 *
 * @returns The files of the index by their path.
 * @throws Error that names what Pagefind could not do.
 */
export async function knowledgeIndex(source: SearchSource): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De index van de kennisbank kon niet worden gemaakt: ${errors.join('; ')}`);
  try {
    for (const { kind, title, path, text } of recordsOf(source)) {
      const added = await index.addCustomRecord({
        url: path,
        // Pagefind knows a word by its very characters; the query comes folded.
        content: withPlainLetters(withoutZeroWidth(text)),
        language: 'nl',
        meta: { title, kind },
      });
      if (added.errors.length > 0)
        throw new Error(`${path} kon niet worden geïndexeerd: ${added.errors.join('; ')}`);
    }
    const result = await index.getFiles();
    if (result.errors.length > 0)
      throw new Error(`De index van de kennisbank is niet af: ${result.errors.join('; ')}`);
    return new Map(
      result.files
        .filter(({ path }) => !READY_MADE_UI.test(path))
        .map(({ path, content }) => [path, content]),
    );
  } finally {
    await index.deleteIndex();
  }
}

function recordsOf(source: SearchSource): KnowledgeRecord[] {
  return [
    ...source.articles.map(({ slug, title, summary, text }): KnowledgeRecord => ({
      kind: 'Kennisartikel',
      title,
      path: articlePath(slug),
      text: `${sentence(title)} ${summary} ${text}`,
    })),
    ...source.factors.map(({ slug, name, alsoKnownAs, definition, text }): KnowledgeRecord => ({
      kind: 'Factor',
      title: name,
      path: factorPath(slug),
      text: `${sentence([name, ...alsoKnownAs].join(', '))} ${definition} ${text}`,
    })),
    ...source.themes.map(({ slug, name, summary, questions, text }): KnowledgeRecord => ({
      kind: 'Thema',
      title: name,
      path: themePath(slug),
      text: [sentence(name), summary, ...questions, text].join(' '),
    })),
    ...source.concepts.map(({ slug, term, definition, synonyms, abbreviations }): KnowledgeRecord => ({
      kind: 'Begrip',
      title: term,
      path: conceptPath(slug),
      text: `${sentence(term)} ${definition} ${[...synonyms, ...abbreviations].join(', ')}`,
    })),
  ];
}

/** Closed with a full stop, so that an excerpt doesn't run on. */
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);
