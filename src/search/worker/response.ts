/** From a question to all that a page tells about it, as plain data that can go from one thread to another. */
import type { HighlightTerms } from '../ui/highlight/highlighter.ts';
import { highlightTermsOf } from '../ui/highlight/terms.ts';
import type { SearchResults, Searcher } from '../searcher.ts';
import type { ExplorerState } from '../ui/state.ts';
import { namedIn, type NamedPage } from './named-pages.ts';
import { noticesFor, type Notice } from '../ui/notices.ts';

export interface Question {
  state: ExplorerState;
  /** Whether the last word is still being typed. */
  isTyping: boolean;
}

/** What is found for the words of a question; its choices and its order are not yet applied. */
export interface Answered {
  /** Numbers of the entries, best first. */
  entries: readonly number[];
  /** How the words were read. */
  told: readonly Notice[];
  named: readonly NamedPage[];
  /** Words to look for in the knowledge base. */
  words: readonly string[];
  /** What is marked in the texts. */
  highlightTerms: HighlightTerms;
}

/** The same, with the answer of the searcher that it comes from. */
export interface Finding {
  /** Nothing when the words say nothing yet. */
  answer: SearchResults | undefined;
  answered: Answered | undefined;
  /** Whether the last word says nothing yet: what is found is the answer to the words before it. */
  isProvisional: boolean;
}

/** @throws Error when what the question asks for can't be had. */
export async function answerTo({ state, isTyping }: Question, searcher: Searcher): Promise<Finding> {
  const answer = await ask(state, isTyping, searcher);
  if (!isTyping || answer.results.length > 0) return finding(answer, state, searcher, false);
  const before = state.query.trimEnd().replace(/\S+$/, '');
  const earlier = before.trim() === '' ? undefined : await ask({ ...state, query: before }, false, searcher);
  return finding(earlier?.results.length ? earlier : undefined, state, searcher, true);
}

function ask(
  { query, without }: ExplorerState,
  typing: boolean,
  { search }: Searcher,
): Promise<SearchResults> {
  return search(query, {
    typing,
    correct: !without.has('correctie'),
    synonyms: !without.has('synoniemen'),
    places: !without.has('plaats'),
  });
}

function finding(
  answer: SearchResults | undefined,
  state: ExplorerState,
  { lexicon }: Searcher,
  isProvisional: boolean,
): Finding {
  const answered = answer && {
    entries: answer.results.map(({ entry }) => entry),
    told: noticesFor(answer, state, lexicon),
    named: namedIn(answer.reading, lexicon),
    words: answer.reading.queryTerms.map(({ word }) => word),
    highlightTerms: highlightTermsOf(answer.reading, lexicon.concepts),
  };
  return { answer, answered, isProvisional };
}
