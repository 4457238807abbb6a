/**
 * Fetches JSON.
 *
 * @throws Error with the address when it can't be had, or is no JSON.
 */
export async function jsonAt<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
