/** Time (ms) after which a file that does not come is one that can't be had: a host may accept a request and never answer it. */
export const LOADING_LIMIT_MS = 30_000;

/**
 * Fetches a file.
 *
 * @throws Error with the address when the host refuses it, or one that says that it can't be had or takes too long.
 */
export async function responseAt(address: string): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(LOADING_LIMIT_MS) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
