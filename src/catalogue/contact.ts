/**
 * Contact is always an organisation, never a private person: these predicates recognise what looks like one.
 * The domain language in `content/` and the privacy page rest on this rule.
 */

/** Names before the @ that organisations give to a shared mailbox. */
const SHARED_MAILBOX =
  /^(info|contact|post|mail|algemeen|administratie|secretariaat|receptie|onderwijs|jeugd|kansen|gelijkekansen|gemeente|school|bibliotheek|communicatie|team|project|vve|po|vo|mbo|taal|leerplicht|welkom|hallo|servicepunt|klantenservice|bestuur|directie|redactie|14\d+)/i;

/** Mail providers where people, not organisations, have their address. */
const PERSONAL_PROVIDER =
  /@(gmail|googlemail|hotmail|outlook|live|msn|icloud|yahoo|protonmail|proton|ziggo|kpnmail|kpnplanet|planet|xs4all|hetnet|home|casema|chello|upcmail|telfort|tele2|online|quicknet|solcon|zonnet)\.\w+$/i;

/** `voornaam.achternaam@`, `j.jansen@`, `j.de.vries@`, `voornaam_achternaam@`: the local part of a person's address. */
const PERSONAL_NAME = /^[a-z]+[._](?:[a-z]+[._-])*[a-z]+$/i;

/**
 * Whether an e-mail address looks like that of a person rather than of an organisation:
 * a first and last name before the @, or a provider where people have their private mail.
 */
export function isPrivateEmail(email: string): boolean {
  const local = email.split('@')[0] ?? '';
  if (PERSONAL_PROVIDER.test(email)) return true;
  return PERSONAL_NAME.test(local) && !SHARED_MAILBOX.test(local);
}

/** Whether a Dutch telephone number is a mobile one (06, +31 6, 0031 6), which belongs to a person. */
export function isMobileNumber(phone: string): boolean {
  return /^(?:\+31|0031|0)(?:\(0\))?6\d{8}$/.test(phone.replace(/[\s-]/g, ''));
}
