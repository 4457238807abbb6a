import { parsePhone } from '../catalogue/phone.ts';
import type { Reachable } from '../catalogue/reach.ts';

/** Longest line of a vCard, in bytes. */
const MAX_LINE_LENGTH = 75;

/**
 * A contact as a vCard, which address books can read: always of an organisation, never of a person.
 *
 * @param note Where the contact comes from.
 * @see https://www.rfc-editor.org/rfc/rfc6350
 */
export function vCard(
  { organisation, role, contactPage, url, email, phone }: Reachable,
  note: string,
): string {
  const number = phone === undefined ? undefined : parsePhone(phone);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escaped(organisation)}`,
    `ORG:${escaped(organisation)}${role ? `;${escaped(role)}` : ''}`,
    ...[contactPage, url].filter(Boolean).map((page) => `URL:${page}`),
    ...(email ? [`EMAIL;TYPE=work:${escaped(email)}`] : []),
    ...(number ? [`TEL;TYPE=work;VALUE=uri:${number.uri}`] : []),
    `NOTE:${escaped(note)}`,
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Text as a value: what would begin another value or line is escaped, and other control characters are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|[\n\v\f\u0085\u2028\u2029]/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** A line in pieces of at most 75 bytes, the next ones after a space; no letter is cut in two. */
function folded(line: string): string {
  const pieces = [''];
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > MAX_LINE_LENGTH) {
      pieces.push(' ');
      bytes = 1;
    }
    pieces.push((pieces.pop() ?? '') + letter);
    bytes += size;
  }
  return pieces.join('\r\n');
}
