import type { Drawing } from './scene.ts';
import { SHEET, type Shape, type Tone } from './shapes.ts';

/** Which colour scheme a picture is for: one of them, or the one of the page that it stands in. */
type Scheme = 'light' | 'dark' | 'of the page';

/** What looks the same in both schemes. The yellow, ink and paper are those of `tokens.css`, which a picture on its own can't read. */
const FIXED: Readonly<Record<Exclude<Tone, 'soft' | 'deep'>, string>> = {
  accent: '#ffc61a',
  ink: '#22201b',
  paper: '#fffdf9',
  light: '#f6cfae',
  tan: '#c98f63',
  brown: '#7d4e31',
};

/** Lightness in percent and chroma of what has the hue of the theme, in the light and the dark scheme. */
const SHADES = {
  ground: { light: [93, 0.035], dark: [50, 0.05] },
  soft: { light: [83, 0.07], dark: [62, 0.06] },
  deep: { light: [52, 0.09], dark: [36, 0.07] },
} as const;

/** A shade of a hue as a CSS colour. */
export function shadeOf(shade: keyof typeof SHADES, hue: number, scheme: Scheme): string {
  const color = (of: 'light' | 'dark') => {
    const [lightness, chroma] = SHADES[shade][of];
    return `oklch(${lightness}% ${chroma} ${hue})`;
  };
  return scheme === 'of the page' ? `light-dark(${color('light')},${color('dark')})` : color(scheme);
}

/**
 * A drawing as SVG, without the `<svg>` around it: 120 by 80, with its ground. It needs no style sheet, so that it can stand in a page
 * and in a file.
 */
export function svgOf({ hue, shapes, isMirrored }: Drawing, scheme: Scheme): string {
  const { width, height } = SHEET;
  const mirror = isMirrored ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : '';
  // What names no fill is soft; what names the colour of the text is deep: most shapes are either.
  const inherited = `fill="${shadeOf('soft', hue, scheme)}" color="${shadeOf('deep', hue, scheme)}"`;
  return `<path fill="${shadeOf('ground', hue, scheme)}" d="M0 0h${width}v${height}H0z"/><g ${inherited}${mirror}>${shapes.map(pathOf).join('')}</g>`;
}

function pathOf({ tone, path }: Shape): string {
  if (tone === 'soft') return `<path d="${path}"/>`;
  return `<path fill="${tone === 'deep' ? 'currentColor' : FIXED[tone]}" d="${path}"/>`;
}

/** Shapes as SVG that can lie on a ground of any hue: what is soft there darkens it, what is deep is blue-grey. */
export function onAnyGround(shapes: readonly Shape[]): string {
  const fillOf = (tone: Tone) => (tone === 'soft' ? '#22201b2e' : tone === 'deep' ? '#4a6178' : FIXED[tone]);
  return shapes.map(({ tone, path }) => `<path fill="${fillOf(tone)}" d="${path}"/>`).join('');
}
