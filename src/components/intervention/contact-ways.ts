/** The ways to reach an organisation, as pages list them. Of telephone numbers it knows all plans: for the build, not for browsers. */
import { parsePhone } from '../../catalogue/phone.ts';
import type { Reachable } from '../../catalogue/reach.ts';
import type { IconName } from '../ui/icons.ts';

interface ContactWay {
  text: string;
  href: string;
  icon: IconName;
  /** Whether its text says what it is and not whose: of a page, where an address or a number speaks for itself. */
  isPage: boolean;
}

/** Pages first, then what is written to and called; none where none is known. */
export function contactWays({ contactPage, url, email, phone }: Reachable): ContactWay[] {
  const number = phone === undefined ? undefined : parsePhone(phone);
  const page = (text: string, href: string | undefined): ContactWay[] =>
    href ? [{ text, href, icon: 'website', isPage: true }] : [];
  return [
    ...page('Contactpagina', contactPage),
    ...page('Website', url),
    ...(email ? [{ text: email, href: `mailto:${email}`, icon: 'mail', isPage: false } as const] : []),
    // A number that is broken over two lines is read as two.
    ...(number
      ? [
          {
            text: number.shown.replaceAll(' ', '\u00a0'),
            href: number.uri,
            icon: 'telefoon',
            isPage: false,
          } as const,
        ]
      : []),
  ];
}
