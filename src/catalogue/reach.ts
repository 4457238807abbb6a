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
 * Gives the function that returns whom to ask about an intervention. Of a municipality as the organisation, what the entry
 * leaves out is that of the municipality. Where an organisation has neither an e-mail address nor a telephone number, the
 * first municipality of the entry is a fallback.
 */
export function reachIn(municipalities: readonly Municipality[]): (
  intervention: Pick<Intervention, 'contact' | 'municipalities'>,
) => {
  contact: Reachable;
  fallback: Fallback | undefined;
} {
  const asked = municipalities.map((municipality): Fallback => ({
    municipality,
    contact: municipalityContact(municipality),
  }));
  const byOrganisation = new Map(asked.map(({ contact }) => [contact.organisation, contact]));
  const byName = new Map(asked.map((each) => [each.municipality.name, each]));
  return ({ contact, municipalities: [first = ''] }) => {
    const ofMunicipality = byOrganisation.get(contact.organisation);
    const complete = { ...ofMunicipality, ...contact };
    const other = byName.get(first);
    const needsOther = !(complete.email ?? complete.phone ?? ofMunicipality);
    return {
      contact: complete,
      fallback: other && needsOther && isReachable(other.contact) ? other : undefined,
    };
  };
}
