import { isStopWord } from '../../language/stop-words.ts';
import { memoize } from '../../language/memoize.ts';
import { stem } from '../../language/stem.ts';
import { tokenize } from '../../language/tokenize.ts';

/** A catalogue has far fewer different words than words. */
const stemOf = memoize(stem);

/** The words of a text that say something about its topic, in the form in which the search compares them. */
export function topicStems(text: string): string[] {
  return tokenize(text)
    .filter((word) => word.length > 1 && !isStopWord(word))
    .map(stemOf);
}
