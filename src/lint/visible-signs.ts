/** A text in which signs that cannot be seen are named between angle brackets, as on the page about a rule. */
export function visibleSigns(text: string): string {
  if (text.trim() === '') return '⟨leeg⟩';
  return text.replace(/[^\S\n ]|\p{Cf}|(?!\n)\p{Cc}/gu, (sign) => `⟨${NAMES[sign] ?? codeOf(sign)}⟩`);
}

const NAMES: Readonly<Record<string, string>> = { '\uFEFF': 'BOM', '\r': 'CR', '\t': 'tab' };

function codeOf(sign: string): string {
  return `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
