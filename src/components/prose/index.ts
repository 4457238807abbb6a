/** What the Markdown of `content/` is shown with, and the named components that it may hold. */
import type { ComponentName } from '../../content/components.ts';
import Bestand from './Bestand.astro';
import Cijfer from './Cijfer.astro';
import Citaat from './Citaat.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Image from './Image.astro';
import Link from './Link.astro';
import Paragraph from './Paragraph.astro';
import Tip from './Tip.astro';
import Video from './Video.astro';

const namedComponents = { Tip, Citaat, Cijfer, Video, Bestand } satisfies Record<ComponentName, unknown>;

export const proseComponents = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  img: Image,
  p: Paragraph,
  ...namedComponents,
};
