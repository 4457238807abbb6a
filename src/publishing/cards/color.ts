/** An SVG whose colours in OKLCH are written in sRGB, for programs that know no others. */
export function withSrgb(svg: string): string {
  return svg.replace(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g, (_, lightness, chroma, hue) =>
    srgbOf(Number(lightness) / 100, Number(chroma), Number(hue)),
  );
}

/**
 * A colour in OKLCH as `#rrggbb`; what sRGB has not is clipped.
 *
 * @param lightness From 0 to 1.
 * @param hue In degrees.
 * @see https://bottosson.github.io/posts/oklab/
 */
export function srgbOf(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear
    .map((value) =>
      Math.round(255 * gamma(Math.min(1, Math.max(0, value))))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** The transfer function of sRGB, IEC 61966-2-1. */
const gamma = (value: number): number =>
  value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
