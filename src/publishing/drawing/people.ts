/** People as flat figures: a head, hair, a coat and legs. Who they are shows in their height and in what they carry. */
import type { Audience } from '../../catalogue/practice-values.ts';
import { arch, bar, box, disc, halfDisc, polygon, ROAD, shape, type Shape, type Tone } from './shapes.ts';

/** How a figure looks; says nothing about an entry. */
interface Look {
  skin: 'light' | 'tan' | 'brown';
  coat: Tone;
  hair: 'short' | 'long' | 'bun' | 'curls' | 'scarf';
  /** Of the hair or the scarf. */
  color: Tone;
}

/** Height of a whole figure and radius of its head. */
interface Build {
  height: number;
  head: number;
}

const TODDLER: Build = { height: 24, head: 6 };
const CHILD: Build = { height: 33, head: 6.5 };
const TEENAGER: Build = { height: 42, head: 6.5 };
const ADULT: Build = { height: 49, head: 7 };

const LOOKS: readonly Look[] = [
  { skin: 'light', coat: 'accent', hair: 'short', color: 'brown' },
  { skin: 'brown', coat: 'paper', hair: 'curls', color: 'ink' },
  { skin: 'tan', coat: 'deep', hair: 'long', color: 'ink' },
  { skin: 'brown', coat: 'accent', hair: 'bun', color: 'ink' },
  { skin: 'tan', coat: 'paper', hair: 'short', color: 'ink' },
  { skin: 'light', coat: 'deep', hair: 'long', color: 'brown' },
  { skin: 'tan', coat: 'paper', hair: 'scarf', color: 'deep' },
  { skin: 'light', coat: 'deep', hair: 'bun', color: 'tan' },
];

/** Number of ways in which the same people can look. */
export const LOOK_COUNT = LOOKS.length;

/** One figure that stands on the road with its middle at `x`. */
function figure(
  x: number,
  { height, head }: Build,
  { skin, coat, hair, color }: Look,
  waves = false,
): Shape[] {
  const face = ROAD - height + head;
  const shoulders = face + head - 1;
  const leg = Math.round(height / 4);
  const width = 2 * head + 3;
  const side = x + width / 2;
  return [
    shape('ink', box(x - 4, ROAD - leg - 1, 3, leg + 1), box(x + 1, ROAD - leg - 1, 3, leg + 1)),
    ...(waves
      ? [
          shape(skin, disc(side + 5, shoulders - 3, 2)),
          shape(coat, bar(side - 4, shoulders + 6, side + 4, shoulders - 2, 4)),
        ]
      : []),
    ...(hair === 'long'
      ? [shape(color, arch(x - head - 1, face + head + 2, 2 * head + 2, 2 * head + 3))]
      : []),
    shape(coat, arch(x - width / 2, ROAD - leg, width, ROAD - leg - shoulders)),
    ...headOf(x, face, head, { skin, hair, color }),
  ];
}

function headOf(x: number, y: number, r: number, { skin, hair, color }: Omit<Look, 'coat'>): Shape[] {
  const fringe = halfDisc(x, y - 0.5, r + 0.5);
  switch (hair) {
    case 'scarf':
      return [
        shape(
          color,
          disc(x, y, r + 1),
          polygon([x - r - 1, y], [x + r + 1, y], [x + r, y + r + 3], [x - r, y + r + 3]),
        ),
        shape(skin, disc(x, y + 0.5, r - 2)),
      ];
    case 'curls':
      return [
        shape(skin, disc(x, y, r)),
        shape(color, disc(x - 5, y - 3, 3.5), disc(x, y - 5.5, 4), disc(x + 5, y - 3, 3.5)),
      ];
    case 'bun':
      return [shape(skin, disc(x, y, r)), shape(color, fringe, disc(x, y - r - 1, 3))];
    default:
      return [shape(skin, disc(x, y, r)), shape(color, fringe)];
  }
}

/**
 * The people of a drawing, around x = 52.
 *
 * @param seed A whole number from 0; chooses how they look.
 */
export function people(audience: Audience | undefined, seed: number): Shape[] {
  const first = LOOKS[seed % LOOKS.length]!;
  const others = LOOKS.filter(({ coat }) => coat !== first.coat);
  const second = others[(seed >> 3) % others.length]!;
  const pair = (build: Build) => [...figure(42, build, first, true), ...figure(67, build, second)];
  switch (audience) {
    case 'peuters':
      return [
        ...figure(42, TODDLER, first),
        ...figure(66, TODDLER, second),
        shape('accent', box(50, ROAD - 8, 8, 8)),
        shape('paper', box(52, ROAD - 15, 7, 7)),
      ];
    case 'kleuters':
      return [
        ...figure(42, { height: 28, head: 6 }, first, true),
        ...figure(63, { height: 28, head: 6 }, second),
      ];
    case 'groep-3-5':
      return pair({ height: 31, head: 6.5 });
    case 'groep-6-8':
      return pair({ height: 35, head: 6.5 });
    case 'nieuwkomers':
      return [...figure(41, CHILD, first, true), ...suitcase(52), ...figure(75, CHILD, second)];
    case 'brugklassers':
      return [...backpack(56), ...figure(49, { height: 37, head: 6.5 }, first), ...figure(70, CHILD, second)];
    case 'vmbo-leerlingen':
    case 'havo-vwo-leerlingen':
    case 'jongeren':
      return pair(TEENAGER);
    case 'mbo-studenten':
      return [...figure(42, TEENAGER, first, true), ...figure(67, TEENAGER, second), ...helmet(67)];
    case 'hbo-studenten':
      return [...figure(42, TEENAGER, first, true), ...figure(67, TEENAGER, second), ...gown(67)];
    case 'ouders':
      return [...figure(44, ADULT, first), ...figure(62, { height: 28, head: 6 }, second, true)];
    case 'leraren':
    case 'pedagogisch-medewerkers':
    case 'schoolleiders':
    case 'vrijwilligers':
      return [...figure(43, ADULT, first), ...figure(64, ADULT, second, true)];
    case 'basisschoolleerlingen':
    case 'leerlingen-speciaal-onderwijs':
    case undefined:
      return pair(CHILD);
  }
}

/** A grown-up at the right, who comes along to help. */
export const helper = (x: number, seed: number): Shape[] => figure(x, ADULT, LOOKS[seed % LOOKS.length]!);

const suitcase = (x: number): Shape[] => [
  shape('ink', box(x + 3, ROAD - 21, 9, 5, 2)),
  shape('accent', box(x, ROAD - 18, 15, 17, 2)),
  shape(
    'ink',
    box(x + 2, ROAD - 2, 3, 2),
    box(x + 10, ROAD - 2, 3, 2),
    box(x + 3, ROAD - 18, 1.5, 16),
    box(x + 10.5, ROAD - 18, 1.5, 16),
  ),
];

const backpack = (x: number): Shape[] => [shape('deep', box(x - 2, ROAD - 25, 8, 14, 3))];

const helmet = (x: number): Shape[] => [
  shape('accent', halfDisc(x, ROAD - 36, 7.5), box(x - 9, ROAD - 37, 18, 2, 1)),
];

const gown = (x: number): Shape[] => [
  shape('ink', polygon([x - 11, ROAD - 42], [x, ROAD - 47], [x + 11, ROAD - 42], [x, ROAD - 37])),
  shape('accent', box(x + 8, ROAD - 42, 1.5, 8)),
];
