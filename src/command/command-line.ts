/** The arguments of the commands: read in one way, and refused in Dutch. */
import { statSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UserError } from '../errors/user-error.ts';
import { nearest } from '../language/nearest.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ allowPositionals: true; options: O }>>;

/** The option with which a command works on another folder than `content/`. */
export const CONTENT_OPTION = { content: { type: 'string', default: 'content' } } as const;

/** What was typed behind the name of a command. */
interface CommandLine<O extends Options> {
  values: Parsed<O>['values'];
  positionals: string[];
  /** Ends the command because of what was typed: says why, and how the command is used. Exit code 2. */
  refuse: (reason: string) => never;
}

/**
 * Reads the arguments of the process. `--debug` is no longer among them (see `runCommand`).
 *
 * @param usage The command as it is typed: `npm run export -- BESTAND [--overwrite]`.
 * @param options As `parseArgs` of Node.js takes them; `--help` comes on top of them.
 * @param maxPositionals Number of arguments that may stand beside the options.
 * @throws UserError with the usage: exit code 0 when `--help` was asked for, 2 when an argument is wrong.
 */
export function readCommandLine<const O extends Options = Record<never, never>>(
  usage: string,
  options: O = {} as O,
  maxPositionals = 0,
): CommandLine<O> {
  const howTo = `Zo gebruik je het: ${usage}`;
  const refuse = (reason: string): never => {
    throw new UserError(`${reason} ${howTo}`, 2);
  };
  const args = process.argv.slice(2);
  const known: Options = { ...options, help: { type: 'boolean', short: 'h' } };
  const problem = problemWith(args, known);
  if (problem !== undefined) return refuse(problem);
  const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
  if (values.help) throw new UserError(howTo, 0);
  if (positionals.some((each) => each.trim() === ''))
    return refuse("Er staat iets leegs ('') achter de opdracht.");
  const surplus = positionals[maxPositionals];
  if (surplus !== undefined) return refuse(`'${surplus}' is te veel.`);
  return { values: values as Parsed<O>['values'], positionals, refuse };
}

/** What is wrong with the options that were typed, in Dutch. */
function problemWith(args: string[], options: Options): string | undefined {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) {
      const suggestion = nearest(name, Object.keys(options));
      return `De optie ${rawName} bestaat niet.${suggestion ? ` Bedoel je --${suggestion}?` : ''}`;
    }
    const isMissing = !value?.trim() || (!inlineValue && value.startsWith('-'));
    if (type === 'string' && isMissing) return `Achter ${rawName} hoort een waarde.`;
    if (type === 'boolean' && value !== undefined) return `Achter ${rawName} hoort geen waarde.`;
  }
  return undefined;
}

/** The path of a folder, if there is one at that path; else the command is refused. */
export function existingFolder(path: string, refuse: (reason: string) => never): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory()
    ? path
    : refuse(`De map ${path} bestaat niet.`);
}
