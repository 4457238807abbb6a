/** Why a text is not given to the parser, and from where. */
export interface Excess {
  kind: 'length' | 'code';
  offset: number;
}

/** Longest text of an entry, in characters. The longest one of the catalogue is a fiftieth of it. */
export const MAX_LENGTH = 100_000;

/**
 * The parser is native code and takes the whole process along when JavaScript is nested some thousands deep. Every
 * step deeper takes a sign or one of a few words, so a text with fewer of them behind the first place where
 * JavaScript can begin is safe.
 */
export const MAX_CODE_SIGNS = 1000;

const CODE_START = /\{|^[^\p{L}\n]*(?:import|export)\b/mu;
const CODE_SIGN = /[^\p{L}\p{N}\s.,]|\b(?:async|await|delete|new|typeof|void|yield)\b/gu;

/** What makes a text too much for the parser; `undefined` when nothing does. */
export function excessIn(text: string): Excess | undefined {
  if (text.length > MAX_LENGTH) return { kind: 'length', offset: text.search(/\S/) };
  const offset = text.search(CODE_START);
  if (offset === -1) return undefined;
  const signs = text.slice(offset).match(CODE_SIGN)?.length ?? 0;
  return signs > MAX_CODE_SIGNS ? { kind: 'code', offset } : undefined;
}
