/** The tasks of the search over the files of a site: what the worker does, and the page itself when there is no worker. */
import { loadOnce } from '../../browser/load-once.ts';
import { slugOf } from '../../language/slug.ts';
import { CONCEPT_NAMES_FILE, fileLoaderFor, SUGGESTIONS_FILE } from '../format/files.ts';
import type { NameRow, SuggestionRows } from '../format/suggestions.ts';
import { conceptOf, cueTerm } from '../format/tables.ts';
import {
  createHighlighter,
  highlightTermsOf,
  tokenizeText,
  type TokenizedText,
} from '../query/highlighter.ts';
import type { Concept, Lexicon } from '../query/lexicon.ts';
import { QUERY_SWITCHES, type QueryOptions } from '../query/query-options.ts';
import type { ParsedQuery } from '../query/query-parser.ts';
import type { Reason } from '../rank/scorer.ts';
import { noticesFor } from './notices.ts';
import {
  PAGE_SIZE,
  type CardTexts,
  type Explanation,
  type Explanations,
  type NamedPage,
  type SearchRequest,
  type SearchTasks,
} from './protocol.ts';
import { questionTextsIn, type QuestionsOf, type QuestionTexts } from './question-texts.ts';
import { openSearch, type Searcher, type SearchResults } from './searcher.ts';

/** The most entries of a list that is unsure. */
const MAX_UNSURE = 10;

/** Age (ms) up to which an answer waits for the texts of questions. While a visitor types it does not wait at all. */
const ANSWER_WAIT_MS = 150;
/** Longest wait (ms) for these when they are requested on their own. */
const LATE_WAIT_MS = 30_000;

type Explain = (entries: readonly number[], maxWait: number) => Promise<Explanations>;

/** @param folder Address of the folder with the files of the search, with a slash at the end. */
export function createSearchTasks(folder: string): SearchTasks {
  const file = fileLoaderFor(folder);
  const json = async <T>(name: string) => (await (await file(name)).json()) as T;
  const searcher = loadOnce(() => openSearch(folder));
  let isOpened = false;
  const open = () => {
    isOpened = true;
    return searcher(undefined);
  };
  /** Concepts with their other names: those of the lexicon, when that is there anyway. */
  const conceptNames = async (): Promise<readonly NameRow[]> =>
    isOpened
      ? (await open()).lexicon.concepts.map(({ term, names }): NameRow => [term, ...names])
      : json(CONCEPT_NAMES_FILE);
  const suggester = loadOnce(async () => {
    const [{ openSuggester }, rows, concepts] = await Promise.all([
      // An answer needs no suggestions.
      import('../query/suggester.ts'),
      json<SuggestionRows>(SUGGESTIONS_FILE),
      conceptNames(),
    ]);
    return openSuggester(rows, concepts);
  });
  const questionsOf = questionTextsIn(folder);
  /** The texts of cards by entry. */
  const texts = new Map<number, readonly TokenizedText[]>();
  /** The newest request that was answered; an older one may be answered after it. */
  let latest: { number: number; explain?: Explain | undefined } = { number: 0 };
  let requests = 0;

  const keep = (cards: readonly CardTexts[]) => {
    for (const card of cards) texts.set(card.entry, card.texts.map(tokenizeText));
  };

  return {
    open: async (cards) => {
      const opening = open();
      keep(cards);
      await opening;
    },
    search: async (request) => {
      const number = ++requests;
      const started = performance.now();
      const { search, lexicon } = await open();
      const found = await resultsFor(request, search);
      const explain = found && explainerOf(found.results, lexicon, texts, questionsOf);
      if (number > latest.number) latest = { number, explain };
      if (!found || !explain) return undefined;
      const { results, isProvisional } = found;
      const { parsedQuery } = results;
      const isUnsure = results.isUnsure && !request.isTyping;
      const ranked = results.results.map(({ entry }) => entry);
      const entries = isUnsure ? ranked.slice(0, MAX_UNSURE) : ranked;
      return {
        number,
        entries,
        strongCount: isUnsure ? entries.length : results.strongCount,
        // More typing may still make the result certain.
        isProvisional: isProvisional || (results.isUnsure && request.isTyping),
        isUnsure,
        notices: noticesFor(results, request.switchedOff, lexicon),
        namedPages: namedPagesOf(parsedQuery, isUnsure ? nearestConcept(results) : [], lexicon),
        words: parsedQuery.queryTerms.map(({ word }) => word),
        highlightTerms: highlightTermsOf(parsedQuery),
        explanations: await explain(
          entries.slice(0, PAGE_SIZE),
          request.isTyping ? 0 : Math.max(1, started + ANSWER_WAIT_MS - performance.now()),
        ),
      };
    },
    explain: async ({ number, cards, isLate }) => {
      keep(cards);
      const explain = latest.number === number ? latest.explain : undefined;
      const entries = cards.map(({ entry }) => entry);
      return (await explain?.(entries, isLate ? LATE_WAIT_MS : ANSWER_WAIT_MS)) ?? new Map();
    },
    suggest: async (typed) => (await suggester(undefined))(typed),
  };
}

/** Searches; while the last word is being typed and nothing matches, for the words before it. */
async function resultsFor(
  { query, switchedOff, isTyping }: SearchRequest,
  search: Searcher['search'],
): Promise<{ results: SearchResults; isProvisional: boolean } | undefined> {
  const options: QueryOptions = Object.fromEntries(
    QUERY_SWITCHES.map((each) => [each, !switchedOff.has(each)]),
  );
  const results = await search(query, { ...options, typing: isTyping });
  if (!isTyping || results.results.length > 0) return { results, isProvisional: false };
  const wordsBefore = query.trimEnd().replace(/\S+$/, '');
  if (wordsBefore.trim() === '') return undefined;
  const before = await search(wordsBefore, options);
  return before.results.length > 0 ? { results: before, isProvisional: true } : undefined;
}

/** Gives the function that explains entries of the results: those whose texts are known. */
function explainerOf(
  { parsedQuery, results, reasonsFor }: SearchResults,
  { concepts }: Lexicon,
  texts: ReadonlyMap<number, readonly TokenizedText[]>,
  questionsOf: QuestionsOf,
): Explain {
  const bestQuestions = new Map(
    results.flatMap(({ entry, question }) => (question === undefined ? [] : [[entry, question] as const])),
  );
  const cueNames = new Map(
    parsedQuery.cues.flatMap(({ cues }) => cues.map(({ kind, slug, name }) => [cueTerm(kind, slug), name])),
  );
  const highlighter = createHighlighter(highlightTermsOf(parsedQuery));
  const explanationOf = (
    entry: number,
    cardTexts: readonly TokenizedText[],
    questions: QuestionTexts,
  ): Explanation => {
    const marks = cardTexts.map(highlighter);
    const isPlain = parsedQuery.queryTerms.length === 0 || marks.some(({ length }) => length > 0);
    const best = bestQuestions.get(entry);
    const question = best === undefined ? undefined : questions.get(best);
    return {
      marks,
      isLate: best !== undefined && question === undefined,
      reason: isPlain ? '' : reasonText(reasonsFor(entry), concepts, cueNames),
      ...(question !== undefined && {
        question: { text: question, marks: highlighter(tokenizeText(question)) },
      }),
    };
  };
  return async (entries, maxWait) => {
    const known = entries.filter((entry) => texts.has(entry));
    const asked = known.flatMap((entry) => bestQuestions.get(entry) ?? []);
    const questions = await questionsOf(asked, maxWait);
    return new Map(known.map((entry) => [entry, explanationOf(entry, texts.get(entry)!, questions)]));
  };
}

/**
 * Why an entry is found, in one sentence: by the concept that weighs most, else by its words, else by what it is found to be ("mislukt" asks
 * for what has ended, which need not have failed), else by its meaning. That a word stands in its text is not said: it may stand in a
 * question that it answers, or in a compound.
 */
function reasonText(
  reasons: readonly Reason[],
  concepts: readonly Concept[],
  cueNames: ReadonlyMap<string, string>,
): string {
  const [concept] = reasons
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ term = '' }) => concepts[conceptOf(term) ?? -1] ?? []);
  if (concept !== undefined) return `Gaat ook over ${concept.term}.`;
  const inText = reasons.filter(({ from }) => from === 'word' || from === 'compound' || from === 'parts');
  const named = inText.length > 0 ? inText : reasons.filter(({ from }) => from === 'cue').slice(0, 1);
  if (named.length > 0)
    return `Past bij ${named.map(({ word, term = '' }) => `‘${cueNames.get(term) ?? word}’`).join(', ')}.`;
  return reasons.length > 0 ? 'Lijkt op wat je zoekt, in andere woorden.' : '';
}

/** The concept, if any, that did most to put the best entries where they are. */
function nearestConcept({ results, reasonsFor }: SearchResults): number[] {
  return results
    .slice(0, MAX_UNSURE)
    .flatMap(({ entry }) => reasonsFor(entry))
    .toSorted((a, b) => b.score - a.score)
    .flatMap(({ term = '' }) => conceptOf(term) ?? [])
    .slice(0, 1);
}

/** The municipalities and concepts that the query names, or else the concepts that are near. */
function namedPagesOf(
  { concepts, places }: ParsedQuery,
  near: readonly number[],
  lexicon: Lexicon,
): NamedPage[] {
  const municipalities = places
    .flatMap(({ senses }) => senses)
    .filter(({ kind }) => kind === 'municipality')
    .map(({ label }): NamedPage => ({
      kind: 'Gemeente',
      title: label,
      path: `/gemeenten/${slugOf(label)}/`,
    }));
  const named = (concepts.length > 0 ? concepts : near).map((concept): NamedPage => {
    const { slug, term } = lexicon.concepts[concept]!;
    return { kind: 'Begrip', title: term, path: `/begrippen/#${slug}` };
  });
  return [...municipalities, ...named];
}
