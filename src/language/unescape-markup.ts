const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text that stands so in HTML or XML: the entities of XML, and characters by their number. Other entities stay as they are. */
export function unescapeMarkup(markup: string): string {
  return markup.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string) => {
      const number = decimal ?? (hex && `0x${hex}`);
      return number === undefined ? (CHARACTERS.get(name) ?? whole) : String.fromCodePoint(Number(number));
    },
  );
}
