/** Whom a visitor can ask about an intervention or a municipality, and how: always an organisation. */
import type { Intervention, Municipality } from './model.ts';
import type { Contact } from './schema.ts';

/** A contact, with the page about contact that a municipality has beside its website. */
export interface Reachable extends Contact {
  contactPage?: string;
}

/** A municipality to ask where the organisation behind an intervention cannot be. */
export interface Fallback {
  municipality: Municipality;
  contact: Reachable;
}

/** Whether there is any way to reach it. */
export function isReachable({ url, contactPage, email, phone }: Reachable): boolean {
  return Boolean(url ?? contactPage ?? email ?? phone);
}

/** A municipality as the organisation to ask. */
export function municipalityContact({
  name,
  website,
  contactPage,
  email,
  phone,
}: Pick<Municipality, 'name' | 'website' | 'contactPage' | 'email' | 'phone'>): Reachable {
  return {
    organisation: `Gemeente ${name}`,
    ...(website && { url: website }),
    ...(contactPage && { contactPage }),
    ...(email && { email }),
    ...(phone && { phone }),
  };
}

/**
 * Gives the function that tells whom to ask about an intervention. Of a municipality as the organisation, what the entry
 * leaves out is that of the municipality. Where an organisation has neither an e-mail address nor a telephone number, the
 * first municipality of the entry is a fallback.
 */
export function reachIn(municipalities: readonly Municipality[]): (
  intervention: Pick<Intervention, 'contact' | 'municipalities'>,
) => {
  contact: Reachable;
  fallback: Fallback | undefined;
} {
  const contacts = new Map(
    municipalities.map((municipality) => [municipality.name, municipalityContact(municipality)]),
  );
  const byOrganisation = new Map([...contacts.values()].map((each) => [each.organisation, each]));
  const byName = new Map(municipalities.map((each) => [each.name, each]));
  return ({ contact, municipalities: [first = ''] }) => {
    const complete = { ...byOrganisation.get(contact.organisation), ...contact };
    const municipality = byName.get(first);
    const other = contacts.get(first);
    const isAsked = complete.email ?? complete.phone ?? byOrganisation.get(contact.organisation);
    return {
      contact: complete,
      fallback:
        municipality && other && !isAsked && isReachable(other)
          ? { municipality, contact: other }
          : undefined,
    };
  };
}
