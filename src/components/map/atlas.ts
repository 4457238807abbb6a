import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Borders } from './borders.ts';

/** A part of the plane, in units of the atlas. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A municipality as it is drawn. */
interface Shape {
  /** SVG path. */
  path: string;
  middle: { x: number; y: number };
  box: Box;
}

/** The country, large enough to look at a single province. */
interface Atlas {
  whole: Box;
  /** Each municipality by its CBS code. */
  shapes: ReadonlyMap<string, Shape>;
  /** The borders between groups of municipalities as an SVG path of lines. */
  bordersBetween: (groupOf: (code: string) => string | undefined) => string;
}

/** Size of the atlas in its own units: a unit is about 300 metres. */
const WHOLE: Box = { x: 0, y: 0, width: 880, height: 1040 };

/** Room (units) around the country, for the borders' own width. */
const EDGE = 6;

/** Corners whose triangle is smaller than this (square degrees) are left out: smaller than a unit. */
const DETAIL = 2e-5;

/** Draws every municipality in whole units. */
export function drawAtlas(source: Borders): Atlas {
  const borders: Borders = simplify(presimplify(source), DETAIL);
  const { gemeenten, nederland } = borders.objects;
  const projection = geoMercator().fitExtent(
    [
      [EDGE, EDGE],
      [WHOLE.width - EDGE, WHOLE.height - EDGE],
    ],
    feature(borders, nederland),
  );
  const draw = geoPath(projection).digits(0);
  const shapes = new Map(
    feature(borders, gemeenten).features.map((municipality) => {
      const [x, y] = draw.centroid(municipality);
      const [[left, top], [right, bottom]] = draw.bounds(municipality);
      return [
        municipality.properties.code,
        {
          path: compactPath(draw(municipality) ?? ''),
          middle: { x: Math.round(x), y: Math.round(y) },
          box: { x: left, y: top, width: right - left, height: bottom - top },
        },
      ];
    }),
  );
  return {
    whole: WHOLE,
    shapes,
    bordersBetween: (groupOf) => {
      const lines = mesh(
        borders,
        gemeenten,
        (a, b) => a !== b && groupOf(codeOf(a.properties)) !== groupOf(codeOf(b.properties)),
      );
      return draw(lines) ?? '';
    },
  };
}

/** The smallest box around several, with some room (units) around it. */
export function boxAround(boxes: readonly Box[], room: number): Box {
  const left = Math.min(...boxes.map(({ x }) => x)) - room;
  const top = Math.min(...boxes.map(({ y }) => y)) - room;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + room;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + room;
  return {
    x: Math.round(left),
    y: Math.round(top),
    width: Math.round(right - left),
    height: Math.round(bottom - top),
  };
}

/** A box as the `viewBox` of an SVG. */
export function viewBox({ x, y, width, height }: Box): string {
  return `${x} ${y} ${width} ${height}`;
}

function codeOf(properties: unknown): string {
  return (properties as { code: string }).code;
}

/**
 * An SVG path of straight lines between whole points (`M10,20L12,20L…Z`), written in steps from point to point:
 * less than half as long. Points that fall on the one before are left out, and so are shapes of fewer than three.
 */
export function compactPath(path: string): string {
  return path
    .split('M')
    .filter(Boolean)
    .map((ring) => {
      const points = ring
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number])
        .filter(
          ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
        );
      const [start, ...others] = points;
      if (!start || others.length < 2) return '';
      let [atX, atY] = start;
      const steps = others.map(([x, y]) => {
        const step = `${separated(x - atX)}${separated(y - atY)}`;
        [atX, atY] = [x, y];
        return step;
      });
      return `M${start.join(' ')}l${steps.join('').trim()}z`;
    })
    .join('');
}

/** A number after another: a minus sign separates by itself. */
function separated(value: number): string {
  return value < 0 ? String(value) : ` ${value}`;
}
