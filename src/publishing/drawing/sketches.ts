/**
 * Small drawings for cards in lists: the people and the thing, on the ground of the theme. A list has hundreds of cards, and a picture of
 * its own for each would be most of what the browser reads. So a card names two pictures of a few dozen that are in one style sheet.
 */
import { object } from './objects.ts';
import { LOOK_COUNT, people } from './people.ts';
import { HUE_OF_THE_SITE, hueOf, HUES, seedsOf, type DrawingFacts } from './scene.ts';
import { merged, road, type Shape } from './shapes.ts';
import { onAnyGround, shadeOf } from './svg.ts';

/** The part of the sheet that a small drawing shows. */
const DETAIL = { x: 29, y: 3, width: 91, height: 76 } as const;

/** In how many ways people of one kind look, and how many things say the same. */
const WAYS = { people: 4, things: 12 } as const;

interface Layers {
  people: Shape[];
  thing: Shape[];
  hue: number;
}

function layersOf({ slug, themes: [theme = ''], practice }: DrawingFacts): Layers {
  const seed = seedsOf(slug);
  return {
    people: merged([...people(practice.audience[0], seed(WAYS.people, 'people') * (LOOK_COUNT + 1)), road]),
    thing: merged(object(practice.form[0], seed(WAYS.things, 'thing'))),
    hue: hueOf(theme),
  };
}

interface Sketches {
  /** The classes of the element that shows the small drawing of an entry. */
  classesOf: (entry: DrawingFacts) => string;
  /** The style sheet that says what the classes show. */
  css: string;
}

/** The small drawings of all entries. */
export function sketchesOf(entries: readonly DrawingFacts[]): Sketches {
  const names = new Map<string, string>();
  const nameOf = (kind: 'people' | 'thing', shapes: Shape[]) => {
    const svg = onAnyGround(shapes);
    const name = names.get(svg) ?? `${kind}-${names.size}`;
    names.set(svg, name);
    return name;
  };
  const classes = new Map(
    entries.map((entry) => {
      const { people, thing, hue } = layersOf(entry);
      return [entry.slug, `hue-${hue} ${nameOf('people', people)} ${nameOf('thing', thing)}`];
    }),
  );
  const { x, y, width, height } = DETAIL;
  const hues = [...new Set([...Object.values(HUES), HUE_OF_THE_SITE])];
  const css = [
    ...hues.map((hue) => `.hue-${hue}{background-color:${shadeOf('ground', hue, 'of the page')}}`),
    ...[...names].map(([svg, name]) => {
      const file = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='${x} ${y} ${width} ${height}'>${svg.replaceAll('"', "'")}</svg>`;
      return `.${name}{--${name.replace(/-.*/, '')}:url("data:image/svg+xml,${file.replace(/[%#]/g, encodeURIComponent)}")}`;
    }),
  ].join('\n');
  return { css, classesOf: ({ slug }) => classes.get(slug) ?? '' };
}
