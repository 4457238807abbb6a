/** The choice of what to embed: each link of the lists is one, and the address of the page can name one (`?van=gemeente/breda`). */
import { element } from '../../browser/element.ts';
import { embedCode } from '../../publishing/embed.ts';
import { pageAddress } from '../../site/site-address.ts';
import { copyText } from './clipboard.ts';

export async function startEmbedding(): Promise<void> {
  const form = document.querySelector<HTMLElement>('[data-embedding]');
  const select = form?.querySelector('select');
  const code = form?.querySelector('textarea');
  const preview = form?.querySelector<HTMLAnchorElement>('[data-preview]');
  const button = form?.querySelector('button');
  const status = form?.querySelector('.embedding__actions [role=status]');
  const unknown = form?.querySelector<HTMLElement>('[data-unknown]');
  if (!form || !select || !code || !preview || !button || !status || !unknown) return;

  const choices = [...document.querySelectorAll<HTMLElement>('[data-choices]')].flatMap((list) => {
    const links = [...list.querySelectorAll('a')];
    const options = links.map((link) => new Option(link.text.trim(), link.pathname));
    select.append(element('optgroup', { label: list.dataset.choices ?? '' }, ...options));
    return links;
  });
  /** Where the site stands, which is not always where the visitor is. */
  const site = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;

  const show = () => {
    const chosen = choices.find(({ pathname }) => pathname === select.value);
    if (!chosen) return;
    code.value = embedCode({
      address: new URL(chosen.pathname, site).href,
      title: `${chosen.text.trim()} (${form.dataset.embedding})`,
      height: Number(chosen.dataset.height),
    });
    preview.href = chosen.href;
    status.textContent = '';
    for (const part of [preview, button]) part.hidden = false;
    unknown.hidden = true;
  };

  const van = new URLSearchParams(location.search).get('van') ?? '';
  const wanted = `/${van}/`;
  const [, slug] = /^interventie\/([a-z0-9-]+)$/.exec(van) ?? [];
  if (slug && !choices.some(({ pathname }) => pathname.endsWith(wanted))) {
    const entry = await unlistedEntry(slug, form.dataset.entryHeight).catch(() => undefined);
    if (entry) {
      choices.push(entry);
      select.append(new Option(entry.text, entry.pathname));
    }
  }
  const start = van ? choices.find(({ pathname }) => pathname.endsWith(wanted)) : preview;
  select.addEventListener('change', show);
  if (start) {
    select.value = start.pathname;
    show();
  } else {
    select.prepend(element('option', { disabled: true, selected: true }, 'Kies iets'));
    code.value = '';
    preview.hidden = true;
    unknown.hidden = false;
  }

  button.addEventListener('click', () => {
    void copyText(code.value).then((isCopied) => {
      if (!isCopied) code.select();
      status.textContent = isCopied
        ? 'De code is gekopieerd.'
        : 'Kopiëren lukt hier niet vanzelf. De code is geselecteerd: kopieer die zelf.';
    });
  });
  for (const part of form.querySelectorAll<HTMLElement>('[data-choose]')) part.hidden = false;
  form.querySelector('[data-by-hand]')?.remove();
}

/** The choice of an entry that the page doesn't list; nothing when there is no such entry. */
async function unlistedEntry(slug: string, height = ''): Promise<HTMLAnchorElement | undefined> {
  const response = await fetch(pageAddress.interventionData(slug));
  if (!response.ok) return undefined;
  const { title, municipalities } = (await response.json()) as { title: string; municipalities: string[] };
  const name = `${title} (${municipalities[0]})`;
  const link = element('a', { href: pageAddress.embedded('interventie', slug) }, name);
  link.dataset.height = height;
  return link;
}
