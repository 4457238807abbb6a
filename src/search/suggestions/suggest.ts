/** Picks what to suggest for the letters typed so far. */
import Fuse from 'fuse.js/basic';
import { fold } from '../language/words.ts';
import { SUGGESTION_GROUPS, type Suggestion, type SuggestionGroup } from './rows.ts';

const MOST = 8;
const MOST_OF_A_GROUP = 3;
const SHORTEST_QUERY = 2;
/** What a name that begins with the letters is ahead of one that only holds them, in Fuse.js's score (0 is perfect). */
const START_BONUS = 0.3;
/** What another name counts beside the label. */
const OTHER_NAME_COST = 0.1;

/** @returns The function that gives suggestions, the groups together, the group with the best one first. */
export function suggesterOf(suggestions: readonly Suggestion[]): (typed: string) => Suggestion[] {
  const names = suggestions.flatMap((suggestion) =>
    [suggestion.label, ...suggestion.names].map((name, at) => ({
      suggestion,
      name: fold(name),
      isOther: at > 0,
    })),
  );
  const fuse = new Fuse(names, {
    keys: ['name'],
    threshold: 0.3,
    ignoreLocation: true,
    includeScore: true,
    minMatchCharLength: SHORTEST_QUERY,
  });
  return (typed) => {
    const query = fold(typed.trim());
    if (query.length < SHORTEST_QUERY) return [];
    const costs = new Map<Suggestion, number>();
    for (const { item, score = 1 } of fuse.search(query)) {
      const start = item.name.startsWith(query) || item.name.includes(` ${query}`) ? START_BONUS : 0;
      const cost = score - start + (item.isOther ? OTHER_NAME_COST : 0);
      costs.set(item.suggestion, Math.min(cost, costs.get(item.suggestion) ?? Infinity));
    }
    return grouped([...costs].sort(([, a], [, b]) => a - b).map(([suggestion]) => suggestion));
  };
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

/** The name of a group on screen. */
export const groupName = (group: SuggestionGroup): string => SUGGESTION_GROUPS[group];
