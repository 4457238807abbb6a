import { isDirect, type MemoItem, type MemoSection } from './memo.ts';

/**
 * The memo as text without markup: headings in capitals, a dash before each item, addresses written out.
 *
 * @param site Where the site stands.
 */
export function memoText(
  title: string,
  sections: readonly MemoSection[],
  colophon: readonly string[],
  site: URL | undefined,
): string {
  const fullAddress = (href: string) => (site ? new URL(href, site).href : href);
  const itemText = ({ link, text, more = [], items = [] }: MemoItem): string =>
    [
      `- ${[link?.text, text].filter(Boolean).join(': ')}`,
      ...(link ? [fullAddress(link.href)] : []),
      // What is called or written to is its own address.
      ...more.map((each) => (isDirect(each.href) ? each.text : `${each.text}: ${fullAddress(each.href)}`)),
      ...items.map((each) => itemText(each).replaceAll('\n', '\n  ')),
    ].join('\n  ');
  return [
    title,
    colophon.join('\n'),
    ...sections.map(({ heading, intro, items }) =>
      [heading.toUpperCase(), intro, ...items.map(itemText)].filter(Boolean).join('\n'),
    ),
  ].join('\n\n');
}
