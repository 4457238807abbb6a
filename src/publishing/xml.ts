import { escapeMarkup } from '../language/escape-markup.ts';

/** What XML 1.0 has no place for, not even escaped. See https://www.w3.org/TR/xml/#charsets */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The attributes of an element; those without a value are left out. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** A text as it stands in XML, between tags and in attributes. */
export function escapeXml(text: string): string {
  return escapeMarkup(text.replace(NOT_IN_XML, ''));
}

/**
 * An element of XML.
 *
 * @param content Its text, which is escaped, or the elements in it.
 */
export function xmlElement(
  name: string,
  attributes: Attributes = {},
  content?: string | readonly string[],
): string {
  const listed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value = '']) => ` ${attribute}="${escapeXml(value)}"`)
    .join('');
  if (content === undefined) return `<${name}${listed}/>`;
  const inner = typeof content === 'string' ? escapeXml(content) : `\n${content.join('\n')}\n`;
  return `<${name}${listed}>${inner}</${name}>`;
}

/** A document with one element at its top. */
export const xmlDocument = (element: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${element}\n`;
