import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import { compactPath } from './atlas.ts';
import type { Borders } from './borders.ts';

/** A place on the map: its middle in whole units of the map, and its shape as an SVG path, empty for one smaller than a unit. */
interface PlaceOnMap {
  x: number;
  y: number;
  path: string;
}

/** Size of the map in its own units; the width follows from the country's shape. */
export const MAP = { width: 260, height: 300 };

/**
 * Corners whose triangle is smaller than this (square degrees) are left out: a pixel or two at the size of the map, which every entry
 * carries.
 */
const DETAIL = 2e-3;

/** Draws the country: gives its outline as an SVG path, and each municipality by its CBS code. */
export function drawMap(source: Borders): { outline: string; places: Map<string, PlaceOnMap> } {
  const borders: Borders = simplify(presimplify(source), DETAIL);
  const country = feature(borders, borders.objects.nederland);
  const projection = geoMercator().fitExtent(
    [
      [4, 4],
      [MAP.width - 4, MAP.height - 4],
    ],
    country,
  );
  const draw = geoPath(projection).digits(0);
  const places = new Map(
    feature(borders, borders.objects.gemeenten).features.map((municipality) => {
      const [x, y] = draw.centroid(municipality);
      return [
        municipality.properties.code,
        { x: Math.round(x), y: Math.round(y), path: compactPath(draw(municipality) ?? '') },
      ];
    }),
  );
  return { outline: compactPath(draw(country) ?? ''), places };
}
