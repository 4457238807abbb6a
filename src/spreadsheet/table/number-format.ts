import { isEmpty, type CellValue } from './grid.ts';

/** A part of a number format: a text, a sign of its own, or one that stands for a space, a filling, a condition. */
const PART = /"([^"]*)"|\\(.)|[_*].|\[([^\]]*)\]|General|[\s\S]/gi;

/** The signs by which a format tells how many digits a number is shown with, and how they are parted. */
const OF_NUMBERS = /^[0#?.,/E+\-() ]$/i;

/**
 * Whether a spreadsheet shows a value with more than its digits and their separators (a percent sign, a currency, a unit,
 * zeros before it), as another number (in thousands), or not at all. A date is none of these: how it is written differs
 * by country.
 *
 * @param format How it is shown, as the file has it: `"€" #,##0`.
 */
export function isShownOtherwise(value: CellValue, format: string): boolean {
  // Nearly every cell.
  if (/^(?:General|@)$/i.test(format) || isEmpty(value)) return false;
  if (typeof value !== 'number' && typeof value !== 'string') return false;
  const sections = sectionsOf(format);
  if (typeof value === 'string') {
    const ofText = sections.find((parts) => parts.some(([part]) => part === '@')) ?? sections[3];
    return ofText !== undefined && !(leavesAsIs(ofText, /^[@ ]$/) && ofText.some(([part]) => part === '@'));
  }
  const ofSign = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  // Sections with a condition of their own (`[>=1000]`) are not by sign.
  const isConditional = sections.some((parts) =>
    parts.some(([, , , inBrackets = '']) => /^[<>=]/.test(inBrackets)),
  );
  const shown = isConditional ? sections : [ofSign ?? sections[0] ?? []];
  return shown.some((parts) => !showsDigitsOf(value, parts));
}

type Part = readonly [part: string, text?: string, sign?: string, inBrackets?: string];

/** The parts of each section: of numbers above zero, below it, zero, and of texts. */
function sectionsOf(format: string): Part[][] {
  const sections: Part[][] = [[]];
  for (const match of format.matchAll(PART)) {
    if (match[0] === ';') sections.push([]);
    else sections.at(-1)?.push(match as unknown as Part);
  }
  return sections;
}

function showsDigitsOf(value: number, parts: readonly Part[]): boolean {
  const isGeneral = parts.some(([part]) => /^(?:General|@)$/i.test(part));
  if (!leavesAsIs(parts, isGeneral ? /^(?:General|[@ -])$/i : OF_NUMBERS)) return false;
  if (isGeneral) return true;
  const digits = parts
    .map(([part]) => part)
    .filter((part) => OF_NUMBERS.test(part))
    .join('');
  const [whole = ''] = digits.split(/[.E]/i);
  const zeros = whole.split('0').length - 1;
  return (
    /[0#?]/.test(digits) &&
    // A comma behind the last digit leaves out thousands.
    !/,(?![0#?])/.test(digits) &&
    !/[0#?][-()][0#?]/.test(digits) &&
    zeros <= String(Math.trunc(Math.abs(value))).length
  );
}

/** Whether a section shows nothing but spaces beside the signs that it may have. */
function leavesAsIs(parts: readonly Part[], signs: RegExp): boolean {
  return parts.every(([part, text, sign, inBrackets]) => {
    if (text !== undefined || sign !== undefined) return (text ?? sign)?.trim() === '';
    // A currency stands before its language: `[$€-413]`.
    if (inBrackets !== undefined) return !/^\$[^-]/.test(inBrackets);
    return /^[_*]./.test(part) || signs.test(part);
  });
}
