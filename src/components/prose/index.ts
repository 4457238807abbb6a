/** What the Markdown of `content/` is shown with. */
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Link from './Link.astro';
import Paragraph from './Paragraph.astro';

export const proseComponents = { a: Link, h2: Heading2, h3: Heading3, p: Paragraph };
