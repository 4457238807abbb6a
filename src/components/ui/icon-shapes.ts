import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ICONS, type IconName } from './icons.ts';

const require = createRequire(import.meta.url);
const shapes = new Map<IconName, string>();

/**
 * The shapes of an icon as SVG. They are put in the page itself: what a browser has to copy from elsewhere (`<use>`) costs it more
 * time than they cost bytes, once a list has hundreds.
 */
export function shapesOf(name: IconName): string {
  let known = shapes.get(name);
  if (known === undefined) {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${ICONS[name]}.svg`), 'utf8');
    known = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s*\n\s*/g, '');
    shapes.set(name, known);
  }
  return known;
}
