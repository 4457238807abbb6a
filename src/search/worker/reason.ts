import type { Reason } from '../rank/reasons.ts';
import type { Concept } from '../query/lexicon.ts';
import { slugOfTerm } from '../format/tables.ts';

/** Why an entry is in the list, in one sentence: for a card that doesn't show it. Empty when there is nothing to say. */
export function reasonLine(reasons: readonly Reason[], concepts: ReadonlyMap<string, Concept>): string {
  const [name] = reasons.flatMap(({ term = '' }) => concepts.get(slugOfTerm(term))?.term ?? []);
  if (name !== undefined) return `Gaat ook over ${name}.`;
  const inText = reasons.filter(({ from }) => from === 'word' || from === 'compound' || from === 'parts');
  if (inText.length > 0) return `Noemt ${inText.map(({ word }) => `‘${word}’`).join(', ')} in de tekst.`;
  return reasons.length > 0 ? 'Lijkt op wat je zoekt, in andere woorden.' : '';
}
