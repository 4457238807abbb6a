import { responseAt } from './response-at.ts';

/**
 * Fetches JSON.
 *
 * @throws Error when it can't be had, or is no JSON.
 */
export async function jsonAt<T>(address: string): Promise<T> {
  return (await (await responseAt(address)).json()) as T;
}
