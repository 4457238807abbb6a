/** Reads the text of a page aloud, with the voice of the browser. */
import { find } from '../../browser/element.ts';
import { sentencesOf } from '../../language/sentences.ts';

/** What is read within what is marked: no markup of its own inside. */
const BLOCKS = 'h1, h2, h3, p, li';

/**
 * Makes the buttons read what is marked `data-read`, pause, go on and stop. It is read a sentence at a time: some voices fall silent in a
 * longer text.
 *
 * @param help Holds the buttons.
 */
function startReader(help: HTMLElement): void {
  const [play, stop] = [find(help, '[data-play]'), find(help, '[data-stop]')];
  const name = find(help, '[data-play-name]');
  const voice = speechSynthesis.getVoices().find(({ lang }) => /^nl\b/i.test(lang));
  const sentences = sentencesOf(textsToRead());
  let next = 0;
  let isReading = false;

  const show = (label: string, canStop: boolean) => {
    name.textContent = label;
    stop.hidden = !canStop;
  };
  const speak = () => {
    const sentence = sentences[next];
    if (sentence === undefined) return reset();
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = 'nl-NL';
    if (voice) utterance.voice = voice;
    utterance.addEventListener('end', () => {
      if (!isReading) return;
      next++;
      speak();
    });
    speechSynthesis.speak(utterance);
  };
  const read = () => {
    isReading = true;
    show('Pauzeer', true);
    speak();
  };
  // A pause begins the sentence anew: pausing within one is not heard by every voice.
  const pause = () => {
    isReading = false;
    speechSynthesis.cancel();
    show('Lees verder', true);
  };
  const reset = () => {
    isReading = false;
    speechSynthesis.cancel();
    next = 0;
    show('Lees voor', false);
  };

  play.addEventListener('click', () => (isReading ? pause() : read()));
  stop.addEventListener('click', () => {
    reset();
    play.focus();
  });
  window.addEventListener('pagehide', reset);
}

function textsToRead(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-read]')].flatMap((part) => {
    const blocks = part.matches(BLOCKS) ? [part] : [...part.querySelectorAll<HTMLElement>(BLOCKS)];
    const outermost = blocks.filter(
      (block) => !blocks.some((other) => other !== block && other.contains(block)),
    );
    return outermost.map((block) => block.textContent);
  });
}

startReader(find(document, '[data-read-aloud]'));
