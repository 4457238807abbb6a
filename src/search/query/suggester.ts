/** Autocomplete: picks what to suggest for the letters typed so far. */
import Fuse from 'fuse.js/basic';
import { normalize, tokenize } from '../../language/tokenize.ts';
import type { Suggestion, SuggestionGroup } from '../format/suggestions.ts';

const MAX_SUGGESTIONS = 8;
const MAX_OF_A_GROUP = 3;
const MIN_QUERY_LENGTH = 2;
/** What a name that begins with the letters is ahead of one that only holds them, in Fuse.js's score (0 is perfect). */
const PREFIX_BONUS = 0.3;
/** What another name counts beside the label, and a minor suggestion beside others. */
const OTHER_NAME_COST = 0.1;
/** Names that Fuse.js compares with the query. */
const MAX_CANDIDATES = 150;

interface Name {
  suggestion: Suggestion;
  name: string;
  isOther: boolean;
}

/** Longer ones begin like no name. */
const MAX_TYPED_LENGTH = 100;

/** @param typed Any text; of one over `MAX_TYPED_LENGTH` characters nothing is suggested. */
export type Suggester = (typed: string) => Suggestion[];

/**
 * Makes the function that gives suggestions, the groups together, the group with the best one first. Least cost first:
 * `cost = Fuse.js's score − 0.3 · [a word of the name begins with the letters] + 0.1 · [other name than the label]`.
 */
export function createSuggester(suggestions: readonly Suggestion[]): Suggester {
  const byPrefix = namesByPrefix(suggestions);
  return (typed) => {
    const query = normalize(typed.trim().slice(0, MAX_TYPED_LENGTH + 1));
    if (query.length < MIN_QUERY_LENGTH || query.length > MAX_TYPED_LENGTH) return [];
    const candidates = candidatesFor(query, byPrefix);
    const fuse = new Fuse(
      candidates.map(({ name }) => name),
      { threshold: 0.3, ignoreLocation: true, includeScore: true, minMatchCharLength: MIN_QUERY_LENGTH },
    );
    const costs = new Map<Suggestion, number>();
    for (const { refIndex, score = 1 } of fuse.search(query)) {
      const { suggestion, name, isOther } = candidates[refIndex]!;
      const bonus = name.startsWith(query) || name.includes(` ${query}`) ? PREFIX_BONUS : 0;
      const cost = score - bonus + (isOther ? OTHER_NAME_COST : 0);
      costs.set(suggestion, Math.min(cost, costs.get(suggestion) ?? Infinity));
    }
    return grouped([...costs].sort(([, a], [, b]) => a - b).map(([suggestion]) => suggestion));
  };
}

/** Letters that a name and a query must have in common at the start of a word. */
const prefixOf = (word: string): string => word.slice(0, 3);

/** The names by the first letters of each of their words. */
function namesByPrefix(suggestions: readonly Suggestion[]): Map<string, Name[]> {
  const byPrefix = new Map<string, Name[]>();
  for (const suggestion of suggestions) {
    // A town is found by its name, not by that of its municipality behind it.
    const own = suggestion.isMinor ? suggestion.label.replace(/ \(.*/, '') : suggestion.label;
    [own, ...suggestion.names].forEach((written, at) => {
      const name = { suggestion, name: normalize(written), isOther: at > 0 || suggestion.isMinor === true };
      const words = tokenize(name.name);
      for (const prefix of new Set(
        words.flatMap((word) => [word.slice(0, MIN_QUERY_LENGTH), prefixOf(word)]),
      )) {
        const names = byPrefix.get(prefix);
        if (names) names.push(name);
        else byPrefix.set(prefix, [name]);
      }
    });
  }
  return byPrefix;
}

/** The names that share most prefixes of words with the query: so many as Fuse.js compares in a few milliseconds. */
function candidatesFor(query: string, byPrefix: ReadonlyMap<string, readonly Name[]>): Name[] {
  const shared = new Map<Name, number>();
  for (const prefix of new Set(tokenize(query).map(prefixOf))) {
    for (const name of byPrefix.get(prefix) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_CANDIDATES)
    .map(([name]) => name);
}

function grouped(ranked: readonly Suggestion[]): Suggestion[] {
  const counts = new Map<SuggestionGroup, number>();
  const kept = ranked.filter(({ group }) => {
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    return count < MAX_OF_A_GROUP;
  });
  const order = [...counts.keys()];
  return kept.slice(0, MAX_SUGGESTIONS).sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}
