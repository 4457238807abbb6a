import type { Rule } from '../../rule.ts';
import type { Markup } from '../../../content/markup.ts';
import { closedCode } from './closed-code.ts';
import { componentAttributes } from './component-attributes.ts';
import { componentPlace } from './component-place.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { imageTexts } from './image-texts.ts';
import { knownComponents } from './known-components.ts';
import { knownMarkup } from './known-markup.ts';
import { linkAddresses } from './link-addresses.ts';
import { linkTargets } from './link-targets.ts';
import { linkTexts } from './link-texts.ts';
import { nesting } from './nesting.ts';
import { noExpressions } from './no-expressions.ts';
import { noHtml } from './no-html.ts';
import { noImports } from './no-imports.ts';
import { ownImages } from './own-images.ts';
import { readableMarkup } from './readable-markup.ts';
import { secureLinks } from './secure-links.ts';
import { tables } from './tables.ts';
import { textSize } from './text-size.ts';

/** The rules about the markup of a text, for the check and the build. */
export const MDX_RULES: Rule<Markup>[] = [
  textSize,
  readableMarkup,
  nesting,
  knownMarkup,
  noImports,
  noExpressions,
  knownComponents,
  componentPlace,
  componentAttributes,
  noHtml,
  linkAddresses,
  linkTargets,
  linkTexts,
  secureLinks,
  ownImages,
  imageTexts,
  tables,
  closedCode,
  hiddenCharacters,
];
