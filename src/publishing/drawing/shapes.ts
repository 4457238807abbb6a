/**
 * The vocabulary of the drawings: flat shapes on a sheet of 120 by 80, standing on a road at y = 74. All coordinates are whole or
 * half numbers, so that the same shape is the same text wherever it is drawn.
 */

/** What a shape is filled with. `soft` and `deep` are shades of the theme's hue. */
export type Tone = 'soft' | 'deep' | 'accent' | 'ink' | 'paper' | 'light' | 'tan' | 'brown';

/** One filled path. */
export interface Shape {
  tone: Tone;
  /** The `d` of an SVG path. */
  path: string;
}

/** Width and height of the sheet that the coordinates lie on. */
export const SHEET = { width: 120, height: 80 } as const;

/** Where everything stands. */
export const ROAD = 74;

export const shape = (tone: Tone, ...paths: string[]): Shape => ({ tone, path: paths.join('') });

/** A rectangle from its upper left corner; `r` rounds the corners. */
export function box(x: number, y: number, width: number, height: number, r = 0): string {
  if (r === 0) return `M${x} ${y}h${width}v${height}H${x}z`;
  const arc = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`;
}

export function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
}

/** The upper half of a disc that lies on `y`. */
export function halfDisc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0z`;
}

/** A shape with a round top, from its lower left corner. */
export function arch(x: number, y: number, width: number, height: number): string {
  const r = width / 2;
  return `M${x} ${y}v${r - height}a${r} ${r} 0 0 1 ${width} 0v${height - r}z`;
}

/** Always clockwise, like the other shapes: where two of one tone overlap, nothing is cut out. */
export function polygon(...corners: [number, number][]): string {
  const area = corners.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  const points = area < 0 ? corners.toReversed() : corners;
  return `M${points.map((point) => point.join(' ')).join('L')}z`;
}

/** A bar of this thickness between two points. */
export function bar(x1: number, y1: number, x2: number, y2: number, thickness: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const half = (value: number) => Math.round((value * thickness) / length) / 2;
  const [dx, dy] = [half(y1 - y2), half(x2 - x1)];
  return polygon([x1 + dx, y1 + dy], [x2 + dx, y2 + dy], [x2 - dx, y2 - dy], [x1 - dx, y1 - dy]);
}

/** The line that everything stands on, like the bus on the home page. */
export const road: Shape = shape('ink', box(0, ROAD, SHEET.width, 2));

/** Neighbours of one tone as one path. */
export function merged(shapes: readonly Shape[]): Shape[] {
  const result: Shape[] = [];
  for (const { tone, path } of shapes) {
    const last = result.at(-1);
    if (last?.tone === tone) last.path += path;
    else result.push({ tone, path });
  }
  return result;
}
