/** A message that a visitor can change and send. What is between square brackets is theirs to fill in. */
export interface Message {
  subject: string;
  text: string;
}

/**
 * The address that opens a message in the visitor's mail program.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6068 (lines end with CR LF)
 */
export function mailAddress(email: string, { subject, text }: Message): string {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURI(email)}?subject=${encodeURIComponent(subject)}&body=${body}`;
}

/** The same for a message to several, who do not see each other's address (`bcc`). */
export function mailAddressToAll(emails: readonly string[], message: Message): string {
  const bcc = emails.map(encodeURI).join(',');
  return mailAddress('', message).replace('?', `?bcc=${bcc}&`);
}
