import { inReadingOrder, isError, type Diagnostic } from '../lint/diagnostic.ts';
import { levelOf } from '../lint/rule.ts';
import { readMarkup } from './markup.ts';
import { GUARD_RULES } from '../lint/rules/mdx/index.ts';

/**
 * What keeps a text from being compiled: an entry may hold Markdown and the named components, and nothing else of MDX,
 * which is code. Advice is left to the check.
 *
 * @param file Path that the findings name.
 * @param text The text of the file, with its frontmatter blanked out.
 */
export function policyViolations(file: string, text: string): Diagnostic[] {
  const markup = readMarkup(text);
  return GUARD_RULES.flatMap((rule) =>
    rule.check(markup).map((fault) => ({ file, level: levelOf(rule), rule: rule.id, ...fault })),
  )
    .filter(isError)
    .sort(inReadingOrder);
}
