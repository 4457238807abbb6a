/** One message to all organisations of the shortlist that have an e-mail address, and the ways to reach the others. */
import { element, find } from '../../search/ui/element.ts';
import type { Reachable } from '../../catalogue/reach.ts';
import { counted } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { mailAddressToAll, questionToSeveral } from '../intervention/question.ts';

export function showContacts(part: HTMLElement, records: readonly EntryRecord[]): void {
  const withEmail = records.filter((record) => emailOf(record));
  const others = records.filter((record) => !emailOf(record));
  const emails = [...new Set(withEmail.flatMap((record) => emailOf(record) ?? []))];
  const question = questionToSeveral(withEmail);
  const text = find<HTMLTextAreaElement>(part, '[data-contacts-text]');
  // What the visitor wrote stays.
  if (text.value === text.defaultValue) text.value = text.defaultValue = question.text;
  const mail = find<HTMLAnchorElement>(part, '[data-ask-mail]');
  mail.href = mailAddressToAll(emails, { ...question, text: text.value });
  mail.hidden = emails.length === 0;
  find(part, '[data-contacts-mailed]').textContent =
    emails.length > 0
      ? `Eén bericht aan ${counted(emails.length, 'e-mailadres', 'e-mailadressen')}: ${emails.join(', ')}. Zij zien elkaars adres niet (bcc). Wij versturen en bewaren niets.`
      : 'Van deze organisaties is geen e-mailadres bekend.';
  find(part, '[data-contacts-others]').hidden = others.length === 0;
  find(part, '[data-contacts-list]').replaceChildren(...others.map(otherOf));
}

/** Where a question about an entry can be mailed to: its contact, or the municipality that is asked in its place. */
const emailOf = ({ contact, contactFallback }: EntryRecord) => contact.email ?? contactFallback?.email;

function otherOf({ title, contact, contactFallback }: EntryRecord): HTMLElement {
  const ways = [contact, contactFallback].flatMap((each) => (each ? waysOf(each) : []));
  return element(
    'li',
    {},
    element('strong', {}, contact.organisation),
    ` (${title})`,
    ...(ways.length > 0
      ? ways.flatMap((way, index) => [index === 0 ? ': ' : ', ', way])
      : [': geen adres bekend']),
  );
}

function waysOf({ organisation, phone, contactPage, url }: Reachable): (string | HTMLElement)[] {
  const page = contactPage ?? url;
  const link =
    page && element('a', { className: 'nl-link', href: page }, contactPage ? 'contactpagina' : 'website');
  if (link) link.setAttribute('aria-label', `${link.textContent} van ${organisation}`);
  return [...(phone ? [phone] : []), ...(link ? [link] : [])];
}
