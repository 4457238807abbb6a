import { isStopWord } from '../../language/stop-words.ts';
import { stem } from '../../language/stem.ts';
import { tokenize } from '../../language/tokenize.ts';

/** The words of a text that say something about its topic, in the form in which the search compares them. */
export function topicStems(text: string): string[] {
  return tokenize(text)
    .filter((word) => word.length > 1 && !isStopWord(word))
    .map(remembered);
}

const stems = new Map<string, string>();

/** A catalogue has far fewer different words than words. */
function remembered(word: string): string {
  let known = stems.get(word);
  if (known === undefined) stems.set(word, (known = stem(word)));
  return known;
}
