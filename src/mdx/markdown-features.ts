import type { Features } from 'satteri';

/** The Markdown of `content/`, for the guard and the build alike: what one reads as text, the other does too. */
export const MARKDOWN_FEATURES: Features = {
  gfm: { footnotes: { label: 'Noten', backLabel: 'Terug naar de tekst bij noot {reference}' } },
  smartPunctuation: true,
};
