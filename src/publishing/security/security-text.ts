/** The text of `security.txt`. */
export interface SecurityContact {
  /** An address of `mailto:` or `https:`. */
  contact: string;
  /** The day (`2027-06-30`) until which the contact is valid. */
  expires: string;
  /** Where the file will stand, if it is known. */
  address?: string | undefined;
}

/** The file as RFC 9116 has it. It is valid until the end of its day, in UTC. */
export function securityText({ contact, expires, address }: SecurityContact): string {
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}T23:59:59Z`,
    'Preferred-Languages: nl, en',
    ...(address === undefined ? [] : [`Canonical: ${address}`]),
    '',
  ].join('\n');
}
