import { createRequire } from 'node:module';
import type { CustomPlugin, XastElement } from 'svgo';

/** What is wrong in a drawing: the part that does more than draw, or why it cannot be read. */
interface SvgFault {
  /** The name of an element or attribute; nothing when the file cannot be read as SVG. */
  part?: string;
  /** The text by which its position is found. */
  searchText: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** The elements that draw. Not among them: links, scripts, animations (which can change an address), HTML, media. */
const DRAWING = new Set(
  `svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath image style
   linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer
   feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
   feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
   feTile feTurbulence`.split(/\s+/),
);

const PREFIXED = new Set(['xml:space', 'xml:lang', 'xlink:href', 'xmlns:xlink']);

/** Styles that load something, and characters that can hide it: an escape. */
const LOADING = /@import|@font-face|\\|url\(\s*["']?\s*(?!#|["'\s])|image-set|expression|javascript:/i;

/**
 * What makes a drawing more than a drawing. SVGO reads it, and takes out what it knows as a script: when it takes out
 * anything, or when there is anything but shapes, text and styles that stay within the file, the drawing is refused.
 *
 * @param text A file that begins as SVG.
 */
export function faultInSvg(text: string): SvgFault | undefined {
  let fault: SvgFault | undefined;
  const counts = [0, 0];
  const report = (part: string, searchText = part) => (fault ??= { part, searchText });
  const linter: CustomPlugin = {
    name: 'lint',
    fn: () => ({
      doctype: { enter: () => void report('DOCTYPE', '<!') },
      instruction: { enter: ({ name }) => void (name === 'xml' || report(name, `<?${name}`)) },
      cdata: { enter: ({ value }) => void (LOADING.test(value) && report('style')) },
      text: {
        enter: ({ value }, parent) =>
          void (isStyle(parent) && LOADING.test(value) && report('style', '<style')),
      },
      element: {
        enter: ({ name, attributes }) => {
          if (!DRAWING.has(name)) report(name, `<${name}`);
          for (const [attribute, value] of Object.entries(attributes)) {
            if (!isAllowed(name, attribute, value)) report(attribute);
          }
        },
      },
    }),
  };
  const counter = (step: 0 | 1): CustomPlugin => ({
    name: `count-${step}`,
    fn: () => ({
      element: { enter: ({ attributes }) => void (counts[step]! += 1 + Object.keys(attributes).length) },
    }),
  });
  try {
    const { data } = svgo().optimize(text, { plugins: [linter, counter(0), 'removeScripts', counter(1)] });
    if (data === '') return { searchText: '<' };
  } catch {
    return { searchText: '<' };
  }
  return fault ?? (counts[0] === counts[1] ? undefined : { part: 'script', searchText: '<svg' });
}

function isStyle(parent: unknown): boolean {
  return (parent as XastElement).name === 'style';
}

function isAllowed(element: string, attribute: string, value: string): boolean {
  if (attribute === 'xmlns') return value === SVG;
  if (attribute === 'xmlns:xlink') return value === XLINK;
  if (/^on/i.test(attribute) || (attribute.includes(':') && !PREFIXED.has(attribute))) return false;
  if (attribute === 'href' || attribute === 'xlink:href') {
    return element === 'image'
      ? /^data:image\/(?:png|jpeg|gif|webp);base64,/.test(value)
      : value.startsWith('#');
  }
  return attribute !== 'src' && !LOADING.test(value);
}

/** Loaded when there is a drawing to judge. */
function svgo(): typeof import('svgo') {
  return createRequire(import.meta.url)('svgo') as typeof import('svgo');
}
