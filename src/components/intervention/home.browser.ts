/** The home page in the browser: this week's entries, and a surprise. */
import { jsonAt } from '../../browser/json-at.ts';
import { ownHtml } from '../../browser/own-html.ts';
import { isPlainClick } from '../../browser/plain-click.ts';
import { surprise, turnOf } from '../../catalogue/recommend/turns.ts';
import { pageAddress } from '../../site/site-address.ts';

/**
 * Shows the entries whose turn it is this week, when that is another week than the one in which the site was built.
 *
 * @param spotlight Names whose turn it was (`turn`), how many take turns (`count`) and the folder with all of them (`source`).
 */
export async function showThisWeek(spotlight: HTMLElement): Promise<void> {
  const { turn, count, source } = spotlight.dataset;
  const now = turnOf(visitorsDay(), Number(count));
  if (String(now) === turn) return;
  const response = await fetch(`${source}${now}/`);
  const entries = response.ok ? await response.text() : '';
  // Those of the week of the build stay when the others can't be had, or a host has a page of its own in their place.
  if (entries.startsWith('<article')) spotlight.innerHTML = ownHtml(entries);
}

/** Makes a link lead to an entry by chance, each theme with the same chance. The link itself leads to one of them. */
export function surpriseBy(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void jsonAt<string[][]>(link.dataset.source ?? '')
      .then((groups) => surprise(groups, Math.random))
      .catch(() => undefined)
      .then((slug) => location.assign(slug ? pageAddress.intervention(slug) : link.href));
  });
}

/** The day that it is where the visitor is. To ask a format for the day in the Netherlands would take a phone a tenth of a second. */
function visitorsDay(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
