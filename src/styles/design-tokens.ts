import postcss, { type Declaration, type Root } from 'postcss';

/** Names of tokens of the design system; those that begin with `_` are of one component. */
const TOKEN = /^--_?(?:nl|utrecht|basis)-/;

/** Says nothing of its own: on `:root` a token with such a value has none. */
const CSS_WIDE = /^(?:inherit|initial|unset|revert|revert-layer)$/;

/** What the style sheets of a site say about tokens. */
export interface Tokens {
  /** The value of each that has one everywhere. */
  fixed: ReadonlyMap<string, string>;
  /** Those that get a value on some elements or in some states. */
  varying: ReadonlySet<string>;
}

/**
 * @param root The sheet that gives tokens their value on `:root`.
 * @param components Those of the components.
 * @param ours Sources of our own with styles, in whatever language.
 */
export function tokensOf(root: string, components: readonly string[], ours: readonly string[]): Tokens {
  const given = new Map<string, string>();
  postcss.parse(root).walkDecls(TOKEN, ({ prop, value }) => {
    if (!CSS_WIDE.test(value)) given.set(prop, value);
  });
  const overridden = ours.flatMap((source) => source.match(/--(?:nl|utrecht)-[\w-]+(?=\s*:)/g) ?? []);
  const declarations = components.flatMap((sheet) => declarationsIn(postcss.parse(sheet)));
  let tokens: Tokens = {
    fixed: new Map(),
    varying: new Set([...overridden, ...declarations.map(({ prop }) => prop)]),
  };
  // A component's own token may have a value that depends on one that nothing gives: then it has none either.
  for (let before = -1; tokens.varying.size !== before;) {
    before = tokens.varying.size;
    const { varying } = tokens;
    tokens = { varying, fixed: new Map([...given].filter(([name]) => !varying.has(name))) };
    const valid = declarations.filter(({ value }) => resolved(value, tokens) !== undefined);
    tokens = { ...tokens, varying: new Set([...overridden, ...valid.map(({ prop }) => prop)]) };
  }
  return tokens;
}

/**
 * A style sheet in which tokens stand as their values, as a browser would compute them: what has no value is `unset`. Leaves out the
 * declarations of tokens that are not varying.
 *
 * @see https://www.w3.org/TR/css-variables-1/#invalid-at-computed-value-time
 */
export function withValues(css: string, tokens: Tokens): string {
  const root = postcss.parse(css);
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (TOKEN.test(prop) && !tokens.varying.has(prop)) declaration.remove();
    else declaration.value = resolved(value, tokens) ?? (prop.startsWith('--') ? 'initial' : 'unset');
  });
  return root.toString();
}

function declarationsIn(root: Root): Declaration[] {
  const found: Declaration[] = [];
  root.walkDecls(TOKEN, (declaration) => {
    found.push(declaration);
  });
  return found;
}

/** A value with what its tokens stand for, or undefined when one of them has no value. */
function resolved(value: string, tokens: Tokens): string | undefined {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closingBracket(value, start + 'var('.length);
  const [, name = '', fallback] =
    /^\s*([\w-]+)\s*(?:,([^]*))?$/.exec(value.slice(start + 'var('.length, end)) ?? [];
  const rest = resolved(value.slice(end + 1), tokens);
  const here = variable(name, fallback === undefined ? undefined : resolved(fallback.trim(), tokens), tokens);
  return rest === undefined || here === undefined ? undefined : value.slice(0, start) + here + rest;
}

function variable(name: string, fallback: string | undefined, tokens: Tokens): string | undefined {
  const value = tokens.fixed.get(name);
  if (value !== undefined) return resolved(value, tokens);
  if (TOKEN.test(name) && !tokens.varying.has(name)) return fallback;
  return fallback === undefined ? `var(${name})` : `var(${name},${fallback})`;
}

/** Place of the bracket that closes the one before `from`. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && depth-- === 0) return at;
  }
  throw new Error(`A bracket is not closed: ${text}`);
}
