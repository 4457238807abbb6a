/** One message to all organisations of the shortlist that have an e-mail address, and the ways to reach the others. */
import { anchor, element, find } from '../../browser/element.ts';
import type { Reachable } from '../../catalogue/reach.ts';
import { counted } from '../../language/dutch.ts';
import type { EntryRecord } from '../../publishing/entry-record.ts';
import { mailAddressToAll } from '../../site/mail-address.ts';
import { questionToSeveral } from '../intervention/question.ts';
import { contactName, contactsOf, dialAddress } from './facts.ts';

export function showContacts(part: HTMLElement, records: readonly EntryRecord[]): void {
  const withEmail = records.filter((record) => emailOf(record));
  const others = records.filter((record) => !emailOf(record));
  const emails = [...new Set(withEmail.flatMap((record) => emailOf(record) ?? []))];
  const named = [...new Set(withEmail.map(emailInWords))];
  const question = questionToSeveral(withEmail);
  const text = find<HTMLTextAreaElement>(part, '[data-contacts-text]');
  // What the visitor wrote stays.
  if (text.value === text.defaultValue) text.value = text.defaultValue = question.text;
  const mail = find<HTMLAnchorElement>(part, '[data-ask-mail]');
  mail.href = mailAddressToAll(emails, { ...question, text: text.value });
  mail.hidden = emails.length === 0;
  find(part, '[data-contacts-mailed]').textContent =
    emails.length > 0
      ? `Eén bericht aan ${counted(emails.length, 'e-mailadres', 'e-mailadressen')}: ${named.join(', ')}. Zij zien elkaars adres niet (bcc). Wij versturen en bewaren niets.`
      : 'Van deze organisaties is geen e-mailadres bekend.';
  find(part, '[data-contacts-others]').hidden = others.length === 0;
  find(part, '[data-contacts-list]').replaceChildren(...others.map(otherOf));
}

/** Where a question about an entry can be mailed to: its contact, or the municipality that is asked in its place. */
const emailOf = ({ contact, contactFallback }: EntryRecord) => contact.email ?? contactFallback?.email;

/** An address that is written to; that of a municipality which is asked in the place of an organisation with its name. */
const emailInWords = ({ contact, contactFallback }: EntryRecord) =>
  contact.email ?? (contactFallback ? `${contactFallback.email} (${contactFallback.organisation})` : '');

/** An entry that cannot be mailed about: its organisation with its own ways, and the municipality with those that are its. */
function otherOf({ title, contact, contactFallback }: EntryRecord): HTMLElement {
  const { organisation } = contact;
  const own = waysTo(contact);
  const others = contactFallback ? waysTo(contactFallback) : [];
  return element(
    'li',
    {},
    element('strong', {}, organisation),
    ...(title === organisation ? [] : [` (${title})`]),
    ...(own.length > 0 ? [': ', ...own] : []),
    ...(contactFallback && others.length > 0
      ? [own.length > 0 ? ', of ' : ': vraag het aan ', `${contactFallback.organisation}: `, ...others]
      : []),
    ...(own.length + others.length > 0 ? [] : [': geen adres bekend']),
  );
}

/** Whom one can ask about an entry, each with links to reach it: `Gemeente Zaanstad: 14 075, contactpagina`. */
export const contactList = (record: EntryRecord): HTMLElement =>
  element(
    'ul',
    { className: 'plain-list' },
    ...contactsOf(record).map((contact) => {
      const ways = waysTo(contact);
      return element('li', {}, contactName(contact), ...(ways.length > 0 ? [': ', ...ways] : []));
    }),
  );

/** The ways to reach an organisation: links, with commas between them; nothing when there are none. */
export function waysTo({
  organisation,
  email,
  phone,
  contactPage,
  url,
}: Reachable): (string | HTMLElement)[] {
  const page = contactPage ?? url;
  const site = page && anchor(contactPage ? 'contactpagina' : 'website', page);
  if (site) site.setAttribute('aria-label', `${site.textContent} van ${organisation}`);
  const ways = [
    email && anchor(email, `mailto:${encodeURI(email)}`),
    // A number that is broken over two lines is read as two.
    phone && anchor(phone.replaceAll(' ', '\u00a0'), dialAddress(phone)),
    site,
  ].filter((way) => way !== undefined && way !== '');
  return ways.flatMap((way, index) => (index === 0 ? [way] : [', ', way]));
}
