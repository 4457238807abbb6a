/** Stands in for the prefix fallback where the measurements ask what it gains: a word that no entry has is given up. */
import type { ParsedQuery } from '../../../src/search/query/query-parser.ts';

export const unmatchedWords = (): string[] => [];
export const withPrefixFallback = (parsedQuery: ParsedQuery): ParsedQuery => parsedQuery;
