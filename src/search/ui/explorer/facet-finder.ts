import { slugOf } from '../../../language/slug.ts';
import { isForInputMethod } from './typing.ts';

/**
 * Lets a visitor look for a choice in a long facet (`[data-finder]`) by a part of its name or of another name of it. What is chosen
 * stays in sight. Enter takes the first choice.
 */
export function startFacetFinders(facets: HTMLElement): void {
  for (const finder of facets.querySelectorAll<HTMLInputElement>('[data-finder]')) {
    const boxes = [...finder.parentElement!.querySelectorAll<HTMLInputElement>('[type=checkbox]')];
    const choiceOf = (box: HTMLInputElement) => box.labels![0]!;
    const isSought = (box: HTMLInputElement) =>
      ` ${box.value} ${choiceOf(box).dataset.names}`.includes(slugOf(finder.value));
    const narrow = () => {
      for (const box of boxes) choiceOf(box).hidden = !box.checked && !isSought(box);
    };
    finder.addEventListener('input', narrow);
    finder.addEventListener('keydown', (event) => {
      const first = boxes.find((box) => !box.checked && isSought(box));
      if (event.key !== 'Enter' || isForInputMethod(event) || !finder.value.trim() || !first) return;
      finder.value = '';
      first.click();
      narrow();
    });
  }
}
