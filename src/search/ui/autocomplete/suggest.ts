/** Picks what to suggest for the letters typed so far. */
import Fuse from 'fuse.js/basic';
import { normalize, tokenize } from '../../../language/normalize.ts';
import type { Suggestion, SuggestionGroup } from './rows.ts';

const MOST = 8;
const MOST_OF_A_GROUP = 3;
const SHORTEST_QUERY = 2;
/** What a name that begins with the letters is ahead of one that only holds them, in Fuse.js's score (0 is perfect). */
const START_BONUS = 0.3;
/** What another name counts beside the label. */
const OTHER_NAME_COST = 0.1;

/** Names that Fuse.js compares with the query. */
const SHORTLIST = 150;
/** Letters that are compared; more would only slow the comparison down. */
const LONGEST_QUERY = 32;

interface Name {
  suggestion: Suggestion;
  name: string;
  isOther: boolean;
}

export type Suggester = (typed: string) => Suggestion[];

/** @returns The function that gives suggestions, the groups together, the group with the best one first. */
export function createSuggester(suggestions: readonly Suggestion[]): Suggester {
  const byStart = namesByStart(suggestions);
  return (typed) => {
    const query = normalize(typed.trim()).slice(0, LONGEST_QUERY);
    if (query.length < SHORTEST_QUERY) return [];
    const nearby = shortlist(query, byStart);
    const fuse = new Fuse(
      nearby.map(({ name }) => name),
      { threshold: 0.3, ignoreLocation: true, includeScore: true, minMatchCharLength: SHORTEST_QUERY },
    );
    const costs = new Map<Suggestion, number>();
    for (const { refIndex, score = 1 } of fuse.search(query)) {
      const { suggestion, name, isOther } = nearby[refIndex]!;
      const start = name.startsWith(query) || name.includes(` ${query}`) ? START_BONUS : 0;
      const cost = score - start + (isOther ? OTHER_NAME_COST : 0);
      costs.set(suggestion, Math.min(cost, costs.get(suggestion) ?? Infinity));
    }
    return grouped([...costs].sort(([, a], [, b]) => a - b).map(([suggestion]) => suggestion));
  };
}

/** Letters that a name and a query must have in common at the start of a word. */
const startOf = (word: string): string => word.slice(0, 3);

/** The names by the first letters of each of their words. */
function namesByStart(suggestions: readonly Suggestion[]): Map<string, Name[]> {
  const byStart = new Map<string, Name[]>();
  for (const suggestion of suggestions) {
    [suggestion.label, ...suggestion.names].forEach((written, at) => {
      const name = { suggestion, name: normalize(written), isOther: at > 0 };
      const words = tokenize(name.name);
      for (const start of new Set(words.flatMap((word) => [word.slice(0, SHORTEST_QUERY), startOf(word)]))) {
        const known = byStart.get(start);
        if (known) known.push(name);
        else byStart.set(start, [name]);
      }
    });
  }
  return byStart;
}

/** The names that share most beginnings of words with the query: so many as Fuse.js compares in a few milliseconds. */
function shortlist(query: string, byStart: ReadonlyMap<string, readonly Name[]>): Name[] {
  const shared = new Map<Name, number>();
  for (const start of new Set(tokenize(query).map(startOf))) {
    for (const name of byStart.get(start) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SHORTLIST)
    .map(([name]) => name);
}

function grouped(ranked: readonly Suggestion[]): Suggestion[] {
  const groups = new Map<SuggestionGroup, number>();
  const kept = ranked.filter(({ group }) => {
    const count = groups.get(group) ?? 0;
    groups.set(group, count + 1);
    return count < MOST_OF_A_GROUP;
  });
  const order = [...groups.keys()];
  return kept.slice(0, MOST).sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group));
}
