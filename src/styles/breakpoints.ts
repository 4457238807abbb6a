/**
 * The widths at which the layout changes, by name, as in custom media queries: `@media (--two-columns)`, and below that width
 * `@media not (--two-columns)`.
 *
 * @see https://drafts.csswg.org/mediaqueries-5/#custom-mq (browsers do not know them yet)
 */
export const BREAKPOINTS: Readonly<Record<string, string>> = {
  '--wide-phone': '36rem',
  '--tablet': '48rem',
  '--two-columns': '56rem',
  '--laptop': '60rem',
};
