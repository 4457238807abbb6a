/** What is shown of a page where it is shared: 1200 by 630, as Open Graph advises. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { drawingOf, HUE_OF_THE_SITE, hueOf, type DrawingFacts } from '../drawing/scene.ts';
import { ROAD, SHEET } from '../drawing/shapes.ts';
import { shadeOf, svgOf } from '../drawing/svg.ts';
import { withSrgb } from './color.ts';
import { drawn, fit, openFont, writable, type Box } from './text.ts';

export const CARD = { width: 1200, height: 630 } as const;

/** What a card shows. */
export interface CardFacts {
  title: string;
  /** Lines below the title, from large to small. */
  lines: readonly string[];
  /** Whose head is drawn. */
  drawing: DrawingFacts;
  site: string;
}

const MARGIN = 64;
const TITLE: Box = {
  width: CARD.width - 2 * MARGIN,
  height: 216,
  sizes: [76, 68, 60, 54, 48, 42, 36],
  leading: 1.12,
};
const LINES: Box = { width: 560, height: 84, sizes: [34, 30, 26, 23, 20], leading: 1.25 };

/** Pixels for a unit of the drawing, which stands in the lower right corner. */
const SCALE = 4.2;
const ROAD_TOP = CARD.height - (SHEET.height - ROAD) * SCALE;

const INK = '#22201b';

const fontFile = (name: string) => readFileSync(resolve('src/assets/fonts', `${name}.woff2`));
const fonts = {
  get heading() {
    return (known.heading ??= openFont(fontFile('fraunces')));
  },
  get body() {
    return (known.body ??= openFont(fontFile('atkinson-hyperlegible-next')));
  },
};
const known: { heading?: ReturnType<typeof openFont>; body?: ReturnType<typeof openFont> } = {};

/** A card as SVG without text: its letters are shapes. */
export function cardSvg({ title, lines, drawing, site }: CardFacts): string {
  const { heading, body } = fonts;
  const [theme = ''] = drawing.themes;
  const hue = drawing.themes.length > 0 ? hueOf(theme) : HUE_OF_THE_SITE;
  const { width, height } = CARD;
  const name = fit(writable(title, heading), heading, TITLE);
  let top = MARGIN - 16;
  const titleLines = name.lines.map((line) => {
    top += name.size * TITLE.leading;
    return drawn(line, heading, { x: MARGIN, y: top, size: name.size });
  });
  const fitted = lines.map((line) => fit(writable(line, body), body, LINES));
  let bottom = ROAD_TOP - 108;
  const below = fitted.toReversed().flatMap(({ size, lines: parts }) =>
    parts.toReversed().map((part) => {
      const shape = drawn(part, body, { x: MARGIN, y: bottom, size });
      bottom -= size * LINES.leading;
      return shape;
    }),
  );
  return withSrgb(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
      `<path fill="${shadeOf('ground', hue, 'light')}" d="M0 0h${width}v${height}H0z"/>`,
      `<path fill="${INK}" d="M0 ${ROAD_TOP}h${width}v${2 * SCALE}H0z"/>`,
      `<g transform="translate(${width - SHEET.width * SCALE} ${height - SHEET.height * SCALE}) scale(${SCALE})">${svgOf(drawingOf(drawing), 'light')}</g>`,
      `<g fill="${INK}">${titleLines.join('')}${below.join('')}</g>`,
      bus(MARGIN, ROAD_TOP),
      `<g fill="${INK}">${drawn(site, heading, { x: MARGIN + 84, y: ROAD_TOP - 22, size: 34 })}</g>`,
      '</svg>',
    ].join(''),
  );
}

/** The bus of the site, as in `Bus.astro`, with its wheels on the road. */
function bus(x: number, road: number): string {
  const scale = 1.5;
  return `<g transform="translate(${x} ${road - 41.5 * scale}) scale(${scale})"><path fill="#ffc61a" d="M8 4h27a7 7 0 0 1 7 6l2 14v10H4V8a4 4 0 0 1 4-4z"/><path fill="${INK}" d="M9 10h7v9H9zm10 0h7v9h-7zm10 0h5.5a2.5 2.5 0 0 1 2.500 2.2L38 19h-9zM4 24h40v2.500H4z"/><g fill="#fffdf9" stroke="${INK}" stroke-width="3.5"><circle cx="14" cy="34" r="6"/><circle cx="34" cy="34" r="6"/></g></g>`;
}
