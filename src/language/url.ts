/** The URL that an address stands for; `undefined` for what is none. Browsers that can parse without a throw are newer than ours. */
export function urlOf(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
