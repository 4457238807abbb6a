/** What a page and the search say to each other: plain data, copied from one thread to the other. */
import type { Facet } from '../../catalogue/facets.ts';
import type { KnowledgeKind } from '../format/tables.ts';
import type { Suggestion } from '../format/suggestions.ts';
import type { HighlightTerms, TextRange } from '../query/highlighter.ts';
import type { QuerySwitch } from '../query/query-options.ts';

/** Number of hits that are shown at first, and that "Toon meer" adds. */
export const PAGE_SIZE = 24;

/** What the search does, by name. Each rejects when a file that it needs can't be had. */
export interface SearchTasks {
  /** Makes ready for the first request. What a response explains of these cards comes with it from now on. */
  open: (cards: readonly CardTexts[]) => Promise<void>;
  /** Gives nothing when the words say nothing yet: one word that is still being typed and matches nothing. */
  search: (request: SearchRequest) => Promise<SearchResponse | undefined>;
  /**
   * Explains cards that a response didn't explain itself, or whose question was late; none when a newer request was answered since.
   */
  explain: (request: {
    number: number;
    cards: readonly CardTexts[];
    isLate?: boolean;
  }) => Promise<Explanations>;
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
}

export interface SearchRequest {
  query: string;
  switchedOff: ReadonlySet<QuerySwitch>;
  /** Whether the last word is still being typed. */
  isTyping: boolean;
}

/** What is found for the words of a request; filters and order are not yet applied. */
export interface SearchResponse {
  /** Number by which further explanations are requested. */
  number: number;
  /** Numbers of the entries, best first. */
  entries: readonly number[];
  /** So many at the top match strongly; all of them when nothing sets them apart from the rest. */
  strongCount: number;
  /** Whether the last word says nothing yet: this is the response to the words before it. */
  isProvisional: boolean;
  /** Whether nothing fits well; the entries are then the few that come nearest. */
  isUnsure: boolean;
  notices: readonly Notice[];
  /** Pages of the knowledge base that the query names. */
  namedPages: readonly NamedPage[];
  /** Words to look for in the knowledge base. */
  words: readonly string[];
  highlightTerms: HighlightTerms;
  /** Those of the first `PAGE_SIZE` entries, as far as their texts are known. */
  explanations: Explanations;
}

/** A sentence above the list on how the query was read: text, with names that stand out, and offers behind it. */
export interface Notice {
  text: readonly (string | { name: string })[];
  offers: readonly Offer[];
  /** It tells of the order by relevance, and is not true of another. */
  isOnOrder?: true;
}

/** A choice that a visitor is offered. */
export interface Offer {
  label: string;
  /** The word in the label that is the visitor's own, or a name. */
  name?: string;
  /** Number of entries that it leads to. */
  count?: number;
  change: QueryChange;
}

/** What an offer changes in the state; what it leaves out stays. */
export interface QueryChange {
  query?: string;
  /** Become the only values of these facets. */
  filters?: Partial<Record<Facet, readonly string[]>>;
  switchedOff?: ReadonlySet<QuerySwitch>;
}

export interface NamedPage {
  kind: KnowledgeKind;
  title: string;
  /** Its path, without the base path. */
  path: string;
}

/** The texts of a card in which words are marked. */
export interface CardTexts {
  entry: number;
  texts: readonly string[];
}

/** What a card shows of the search. */
export interface Explanation {
  /** What is marked in each text of the card. */
  marks: readonly (readonly TextRange[])[];
  /** Why the entry is found, when the marks don't show it; else empty. */
  reason: string;
  /**
   * The question of the entry that covers most of the query, and what is marked in it; none when none covers enough of it, or
   * when its text was not there in time.
   */
  question?: { text: string; marks: readonly TextRange[] };
  /** Whether the text of its question was not there in time: it comes when the explanation is requested again. */
  isLate: boolean;
}

/** By number of the entry. */
export type Explanations = ReadonlyMap<number, Explanation>;

/** A task, or only the number `START`: a probe for whether the worker has started. */
export type WorkerRequest = { id: number; task: keyof SearchTasks; input: unknown } | { id: typeof START };

/** For each request its output, or why there is none: an error, which keeps its stack on the way. */
export type WorkerResponse = { id: number; output?: unknown } | { id: number; error: unknown };

export const START = 0;
