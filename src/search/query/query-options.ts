/** What a query may be, and what may be switched off for it. */

/** Characters of a query that are read, in the box, in the address and by the search: a pasted e-mail. */
export const MAX_QUERY_LENGTH = 2000;

/** What a visitor may switch off when a notice says that it was done. */
export const QUERY_SWITCHES = [
  /** Correct misspelt words. */
  'correct',
  /** Expand with the glossary: synonyms, abbreviations, sayings, narrower and related concepts. */
  'synonyms',
  /** Recognise places. */
  'places',
  /** Recognise for whom, when, where and with what proof. */
  'cues',
] as const;

export type QuerySwitch = (typeof QUERY_SWITCHES)[number];

/** Each is on unless it is switched off; `typing` is off unless it is switched on. */
export interface QueryOptions extends Partial<Record<QuerySwitch, boolean>> {
  /** The last word is still being typed: complete it. */
  typing?: boolean;
}
