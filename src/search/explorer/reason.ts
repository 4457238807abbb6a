import type { Reason } from '../ranking/reasons.ts';
import type { Concept } from '../tables/lexicon.ts';

/**
 * Why an entry is in the list, where its card doesn't show it: in one sentence. Nothing when the card speaks for itself.
 *
 * @param isVisible Whether a word of the question, or another name for it, can be seen on the card.
 */
export function reasonLine(
  reasons: readonly Reason[],
  isVisible: boolean,
  concepts: ReadonlyMap<string, Concept>,
): string {
  if (isVisible) return '';
  const concept = reasons.find(({ term }) => term?.startsWith('@'))?.term?.slice(1);
  const name = concept === undefined ? undefined : concepts.get(concept)?.term;
  if (name !== undefined) return `Gaat ook over ${name}.`;
  const inText = reasons.filter(({ from }) => from === 'word' || from === 'compound' || from === 'parts');
  if (inText.length > 0) return `Noemt ${inText.map(({ word }) => `‘${word}’`).join(', ')} in de tekst.`;
  return reasons.some(({ from }) => from === 'meaning') ? 'Lijkt op wat je zoekt, in andere woorden.' : '';
}
