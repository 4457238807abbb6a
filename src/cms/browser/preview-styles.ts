import badge from '@nl-design-system-candidate/data-badge-css/data-badge.css?inline';
import heading from '@nl-design-system-candidate/heading-css/heading.css?inline';
import link from '@nl-design-system-candidate/link-css/link.css?inline';
import paragraph from '@nl-design-system-candidate/paragraph-css/paragraph.css?inline';
import base from '../../styles/base.css?inline';
import components from '../../styles/nl-design-system.css?inline';
import layers from '../../styles/layers.css?inline';
import tokens from '../../styles/tokens.css?inline';
import preview from './preview.css?inline';

/** The style sheets of the site for the frame that shows the preview, and the fonts of the page of the form. */
export function previewStyles(): string[] {
  const fonts = [...document.querySelectorAll('style')]
    .map(({ textContent }) => textContent)
    .filter((css) => css.includes('@font-face'));
  return [...fonts, layers, tokens, components, heading, link, paragraph, badge, base, preview];
}
