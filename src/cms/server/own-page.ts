import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from a page of this very server on this machine. Other sites that the visitor has open can
 * send requests to `localhost` too, under their own origin, or under a name of theirs that leads to this machine.
 */
export function isFromOwnPage({
  host = '',
  origin,
  'content-type': type = '',
}: IncomingHttpHeaders): boolean {
  const isThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host);
  // Only JSON makes a browser ask before it sends something to another site's server.
  return isThisMachine && origin === `http://${host}` && type.startsWith('application/json');
}
