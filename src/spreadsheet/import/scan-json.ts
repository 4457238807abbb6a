import { FileRefusal } from '../table/grid.ts';
import { MAX_DEPTH, type LimitCounter } from '../table/limits.ts';

/** What a JSON text holds, as far as a scan without parsing shows. */
interface JsonScan {
  /** The line (from 1) on which each record starts: each item of a list, or else the one value. */
  starts: number[];
  /** Names that an object has twice, of which a reader keeps one; each with the number of its record, from 0. */
  doubles: { record: number; name: string }[];
}

/**
 * Goes through a JSON text character by character before it is read, in a time and a memory that do not depend on what is in it.
 * Invalid JSON is not reported here: the parser does that.
 *
 * @param count Counts the records and their values.
 * @throws FileRefusal when there is more in it than an import may hold, or values lie too deep in each other.
 */
export function scanJson(text: string, count: LimitCounter): JsonScan {
  const starts: number[] = [];
  const doubles: JsonScan['doubles'] = [];
  /** The objects and lists that are open, the innermost last, with the names of an object so far. */
  const open: { isObject: boolean; names?: Set<string> }[] = [];
  let line = 1;
  let isList = false;
  /** Whether a value, or the name of one, is to come. */
  let isNext = true;

  const beginValue = (character: string) => {
    if (open.length === 0 && character === '[') {
      isList = true;
      return;
    }
    if (open.length === (isList ? 1 : 0)) {
      count.row();
      starts.push(line);
    }
    count.cells(1);
  };

  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n') line++;
    if (isBlank(character) || character === ':') continue;
    if (character === ',') {
      isNext = true;
    } else if (character === '}' || character === ']') {
      open.pop();
      isNext = false;
    } else {
      if (isNext) beginValue(character);
      else if (open.length === 0 && (character === '{' || character === '[')) break;
      isNext = false;
      if (character === '{' || character === '[') {
        open.push({ isObject: character === '{' });
        isNext = true;
        if (open.length > MAX_DEPTH) throw tooDeep(line);
      } else if (character === '"') {
        const end = endOfString(text, at);
        const object = open.at(-1);
        if (object?.isObject && isName(text, end)) {
          const name = text.slice(at, end + 1);
          object.names ??= new Set();
          if (object.names.has(plain(name))) doubles.push({ record: starts.length - 1, name: plain(name) });
          object.names.add(plain(name));
        }
        at = end;
      }
    }
  }
  return { starts, doubles };
}

const isBlank = (character: string) =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r';

/** The place of the quotation mark that ends the string that starts here, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** Whether the string that ends here is the name of a value. */
function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (isBlank(text.charAt(at))) at++;
  return text[at] === ':';
}

/** A string of JSON as the text that it stands for. */
function plain(string: string): string {
  if (!string.includes('\\')) return string.slice(1, -1);
  try {
    return JSON.parse(string) as string;
  } catch {
    return string;
  }
}

function tooDeep(line: number): FileRefusal {
  return new FileRefusal(
    `In regel ${line} liggen lijsten of velden meer dan ${MAX_DEPTH} diep in elkaar. Zo diep gaan interventies niet.`,
  );
}
