import { inReadingOrder, isError, type Diagnostic } from '../lint/diagnostic.ts';
import { diagnosticOf } from '../lint/rule.ts';
import { readMarkup } from '../content/markup.ts';
import { MDX_RULES } from '../lint/rules/mdx/index.ts';

/**
 * What keeps a text from being compiled: an entry may hold Markdown and the named components, and nothing else of MDX,
 * which is code. Advice is left to the check.
 *
 * @param file Path that the diagnostics name.
 * @param text The text of the file, with its frontmatter blanked out.
 */
export function policyViolations(file: string, text: string): Diagnostic[] {
  const markup = readMarkup(text);
  return MDX_RULES.flatMap((rule) => rule.check(markup).map((found) => diagnosticOf(rule, file, found)))
    .filter(isError)
    .sort(inReadingOrder);
}
