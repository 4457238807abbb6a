/** Autocomplete: picks what to suggest for the letters typed so far. */
import { editDistance } from '../../language/edit-distance.ts';
import { normalize, tokenize } from '../../language/tokenize.ts';
import {
  openSuggestions,
  type NameRow,
  type Suggestion,
  type SuggestionGroup,
  type SuggestionRows,
} from '../format/suggestions.ts';
import { maxEdits } from './spell-checker.ts';

const MAX_SUGGESTIONS = 8;
const MAX_OF_A_GROUP = 3;
const MIN_QUERY_LENGTH = 2;
/** Costs of a typed word that is not exactly a word of the name. */
const COSTS = {
  /** It is the beginning of a word of the name. */
  beginning: 0.05,
  /** It is another part of a word of the name. */
  part: 0.2,
  /** For each edit between it and the beginning of a word of the name. */
  edit: 0.2,
  /** The name has nothing like it: allowed only for the last of several words, which may be half typed. */
  lacking: 1,
};
/** What is taken off the cost of a name that begins with the letters typed, and of one of which a later word does. */
const PREFIX_BONUS = 0.3;
const LATER_PREFIX_BONUS = 0.25;
/** Extra cost of a name other than the label, and of a minor suggestion. */
const OTHER_NAME_COST = 0.1;
/** Cost of each word of a name that was not typed. */
const FURTHER_WORD_COST = 0.03;

interface Name {
  suggestion: Suggestion;
  name: string;
  words: readonly string[];
  isOther: boolean;
}

/** No name begins with a longer text. */
const MAX_TYPED_LENGTH = 100;

/** @param typed Any text; of one over `MAX_TYPED_LENGTH` characters nothing is suggested. */
export type Suggester = (typed: string) => Suggestion[];

/**
 * Makes the function that gives suggestions, the groups together, the group with the best one first. Least cost first:
 * `cost = Σ cost(word) / words typed + 0.03 · further words of the name − 0.3 · [the name begins with the letters, or 0.25: a later word
 * of it] + 0.1 · [other name than the label]`.
 */
export function createSuggester(suggestions: readonly Suggestion[]): Suggester {
  const byPrefix = namesByPrefix(suggestions);
  return (typed) => {
    const query = normalize(typed.trim().slice(0, MAX_TYPED_LENGTH + 1));
    if (query.length < MIN_QUERY_LENGTH || query.length > MAX_TYPED_LENGTH) return [];
    const words = tokenize(query);
    const costs = new Map<Suggestion, number>();
    for (const each of new Set(words.flatMap((word) => byPrefix.get(prefixOf(word)) ?? []))) {
      const cost = costOf(words, query, each);
      if (cost < (costs.get(each.suggestion) ?? Infinity)) costs.set(each.suggestion, cost);
    }
    return grouped([...costs].sort(([, a], [, b]) => a - b).map(([suggestion]) => suggestion));
  };
}

/** A suggester over what the site has. */
export const openSuggester = (rows: SuggestionRows, concepts: readonly NameRow[]): Suggester =>
  createSuggester(openSuggestions(rows, concepts));

/** What a name costs; `Infinity` when it is not meant. */
function costOf(typed: readonly string[], query: string, { name, words, isOther }: Name): number {
  let sum = 0;
  for (const [at, word] of typed.entries()) {
    const least = words.reduce((cost, own) => Math.min(cost, wordCost(word, own)), COSTS.lacking);
    if (least === COSTS.lacking && (at === 0 || at < typed.length - 1)) return Infinity;
    sum += least;
  }
  const bonus = name.startsWith(query) ? PREFIX_BONUS : name.includes(` ${query}`) ? LATER_PREFIX_BONUS : 0;
  return (
    sum / typed.length -
    bonus +
    FURTHER_WORD_COST * Math.max(0, words.length - typed.length) +
    (isOther ? OTHER_NAME_COST : 0)
  );
}

/** What a word that was typed costs as a word of a name, or as the beginning of it. */
function wordCost(typed: string, own: string): number {
  if (own === typed) return 0;
  if (own.startsWith(typed)) return COSTS.beginning;
  if (own.includes(typed)) return COSTS.part;
  const { length } = typed;
  const allowed = own[0] === typed[0] ? maxEdits(length) : 0;
  if (allowed === 0 || own.length < length - allowed) return COSTS.lacking;
  const edits = Math.min(
    ...[length - 1, length, length + 1].map((end) => editDistance(typed, own.slice(0, end))),
  );
  return edits <= allowed ? COSTS.beginning + COSTS.edit * edits : COSTS.lacking;
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
      const name = normalize(written);
      const words = tokenize(name);
      const entry = { suggestion, name, words, isOther: at > 0 || suggestion.isMinor === true };
      for (const prefix of new Set(
        words.flatMap((word) => [word.slice(0, MIN_QUERY_LENGTH), prefixOf(word)]),
      )) {
        const names = byPrefix.get(prefix);
        if (names) names.push(entry);
        else byPrefix.set(prefix, [entry]);
      }
    });
  }
  return byPrefix;
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
