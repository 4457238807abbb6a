/** Where it is done, as what stands behind the people, at the left of the drawing; and the sky above it, which shows when. */
import type { Moment, Setting } from '../../catalogue/practice-values.ts';
import { arch, bar, box, disc, halfDisc, polygon, ROAD, shape, type Shape, type Tone } from './shapes.ts';

const tree = (x: number, height: number, tone: Tone = 'deep'): Shape[] => [
  shape('ink', box(x - 1, ROAD - height + 8, 2, height - 8)),
  shape(tone, disc(x, ROAD - height + 8, 8)),
];

const windows = (xs: readonly number[], ys: readonly number[], width: number, height: number): string =>
  ys.flatMap((y) => xs.map((x) => box(x, y, width, height))).join('');

/** @param seed Chooses between views that say the same. */
export function place(setting: Setting | undefined, seed: number): Shape[] {
  switch (setting) {
    case 'school':
      return schools[seed % schools.length]!;
    case 'kinderopvang':
      return nursery;
    case 'thuis':
      return home;
    case 'wijk':
      return street;
    case 'bibliotheek':
      return library;
    case 'sport-of-cultuurplek':
      return seed % 2 === 0 ? stage : stadium;
    case 'bedrijf':
      return seed % 2 === 0 ? factory : office;
    case 'hogeschool-of-universiteit':
      return university;
    case 'online':
      return screen;
    case undefined:
      return hills;
  }
}

const schools: readonly Shape[][] = [
  [
    shape('soft', box(4, 40, 72, 34), polygon([24, 40], [40, 22], [56, 40])),
    shape('deep', polygon([21, 41], [40, 19], [59, 41], [55, 41], [40, 24], [25, 41])),
    shape('paper', disc(40, 34, 4), windows([9, 60], [46], 12, 9)),
    shape('ink', box(39.5, 30.5, 1, 4), box(39.5, 33.5, 3, 1)),
  ],
  [
    shape('soft', box(2, 34, 76, 40)),
    shape('deep', box(0, 31, 80, 4)),
    shape('paper', windows([7, 20, 33, 46, 59], [40], 9, 10)),
    shape('ink', box(8, 10, 1.5, 22)),
    shape('accent', polygon([9.5, 11], [21, 14.5], [9.5, 18])),
  ],
  [
    shape('soft', box(14, 46, 64, 28), box(14, 18, 18, 56)),
    shape('deep', polygon([12, 19], [23, 8], [34, 19]), box(32, 43, 48, 4)),
    shape('paper', disc(23, 28, 5), windows([38, 50, 62], [51], 8, 9)),
    shape('ink', box(22.5, 24.5, 1, 4), box(22.5, 27.5, 3, 1)),
    ...tree(8, 30),
  ],
  [
    shape(
      'soft',
      box(4, 40, 72, 34),
      polygon([4, 40], [16, 26], [28, 40]),
      polygon([52, 40], [64, 26], [76, 40]),
    ),
    shape(
      'deep',
      box(28, 38, 24, 4),
      bar(2, 42, 16, 26, 2.5),
      bar(16, 26, 30, 42, 2.5),
      bar(50, 42, 64, 26, 2.5),
      bar(64, 26, 78, 42, 2.5),
    ),
    shape('paper', arch(12, 56, 8, 12), arch(60, 56, 8, 12), disc(16, 36, 2), disc(64, 36, 2)),
    shape('ink', box(39, 20, 1.5, 18)),
    shape('accent', polygon([40.5, 20], [52, 23.5], [40.5, 27])),
  ],
];

const home: Shape[] = [
  shape('deep', box(55, 18, 6, 16)),
  shape('soft', box(12, 40, 56, 34)),
  shape('deep', polygon([6, 42], [40, 14], [74, 42])),
  shape('accent', box(18, 48, 13, 12)),
  shape('ink', box(24, 48, 1, 12), box(18, 53.5, 13, 1)),
  shape('paper', disc(40, 31, 4.5)),
  ...tree(8, 26, 'soft'),
];

const nursery: Shape[] = [
  shape('soft', box(6, 44, 60, 30)),
  shape('accent', halfDisc(36, 44, 30)),
  shape('paper', disc(36, 33, 5), windows([12, 50], [50], 10, 10)),
  shape('deep', box(4, 43, 64, 3)),
];

const street: Shape[] = [
  shape(
    'soft',
    box(2, 34, 18, 40),
    polygon([2, 34], [11, 22], [20, 34]),
    box(42, 38, 18, 36),
    polygon([42, 38], [51, 26], [60, 38]),
  ),
  shape('deep', box(21, 28, 20, 46), box(24, 22, 14, 6), box(28, 17, 6, 6)),
  shape('paper', windows([6, 13, 46, 53], [40, 52], 4, 7)),
  shape('accent', windows([25, 34], [34, 47], 4, 8)),
  ...tree(71, 34),
];

const library: Shape[] = [
  shape('deep', box(4, 12, 66, 62)),
  shape('soft', box(7, 15, 60, 16), box(7, 34, 60, 16), box(7, 53, 60, 16)),
  shape(
    'ink',
    box(10, 18, 4, 13),
    box(30, 17, 5, 14),
    box(52, 19, 4, 12),
    box(20, 37, 5, 13),
    box(58, 36, 4, 14),
    box(10, 56, 5, 13),
  ),
  shape(
    'paper',
    box(15, 20, 5, 11),
    box(46, 17, 5, 14),
    box(9, 38, 5, 12),
    box(40, 38, 4, 12),
    box(22, 57, 4, 12),
  ),
  shape(
    'accent',
    box(21, 17, 4, 14),
    box(40, 19, 5, 12),
    box(14, 36, 5, 14),
    box(52, 38, 5, 12),
    box(31, 56, 5, 13),
  ),
];

const stage: Shape[] = [
  shape('soft', arch(6, 74, 66, 62)),
  shape('deep', 'M2 10h76v8c-20 0-22 24-24 38-2-18-12-32-14-32s-12 14-14 32c-2-14-4-38-24-38z'),
  shape('ink', box(0, 70, 80, 4)),
  shape('accent', disc(40, 14, 3)),
];

const stadium: Shape[] = [
  shape('soft', polygon([0, 74], [6, 40], [74, 40], [80, 74])),
  shape('deep', box(4, 50, 72, 3), box(2, 60, 76, 3), box(6, 38, 68, 3)),
  shape('ink', box(12, 12, 2, 28), box(66, 12, 2, 28)),
  shape('accent', box(6, 8, 14, 8, 1), box(60, 8, 14, 8, 1)),
];

const factory: Shape[] = [
  shape('deep', box(8, 14, 9, 60)),
  shape(
    'soft',
    polygon([2, 74], [2, 48], [22, 34], [22, 48], [42, 34], [42, 48], [62, 34], [62, 48], [78, 48], [78, 74]),
  ),
  shape('paper', windows([8, 24, 40, 56], [54], 10, 7), disc(22, 10, 4), disc(30, 7, 5)),
];

const office: Shape[] = [
  shape('deep', box(8, 12, 28, 62)),
  shape('soft', box(38, 30, 36, 44)),
  shape('accent', windows([13, 24], [18, 29, 40], 7, 6)),
  shape('paper', windows([43, 54, 65], [36, 47], 6, 6)),
];

const university: Shape[] = [
  shape('deep', polygon([2, 32], [40, 12], [78, 32]), box(2, 69, 76, 5)),
  shape('soft', box(6, 32, 68, 5), ...[10, 25, 48, 63].map((x) => box(x, 37, 7, 32))),
  shape('accent', disc(40, 25, 4)),
];

const screen: Shape[] = [
  shape('ink', box(4, 14, 70, 48, 4), box(34, 62, 10, 10)),
  shape('soft', box(7, 17, 64, 42, 2)),
  shape('deep', box(7, 17, 64, 7)),
  shape('paper', disc(12, 20.5, 1.5), disc(17, 20.5, 1.5)),
  shape('accent', disc(22, 20.5, 1.5)),
];

const hills: Shape[] = [
  shape('soft', 'M0 74V56c14-14 30-12 42 0 8-8 22-10 34 0 14-10 30-8 44 2v16z'),
  ...tree(14, 38),
  ...tree(29, 28),
];

/** @param seed Chooses what is in the sky of an entry that does not say when it is done. */
export function sky(moment: Moment | undefined, seed: number): Shape[] {
  switch (moment) {
    case 'voor-schooltijd':
      return [shape('accent', halfDisc(64, 26, 9)), shape('paper', box(50, 26, 28, 1.5))];
    case 'onder-schooltijd':
      return [shape('accent', disc(60, 14, 6.5))];
    case 'na-schooltijd':
      return [shape('accent', disc(66, 22, 7)), cloud(64, 28)];
    case 'avond':
      return [
        shape(
          'paper',
          'M68 8a9 9 0 1 0 9 12 8 8 0 0 1-9-12z',
          disc(84, 12, 1),
          disc(56, 10, 1),
          disc(92, 7, 1),
        ),
      ];
    case 'weekend':
      return [cloud(56, 16), cloud(74, 10)];
    case 'vakantie':
      return [
        shape(
          'accent',
          disc(62, 15, 5.5),
          ...[0, 45, 90, 135, 180, 225, 270, 315].map((angle) => ray(62, 15, angle)),
        ),
      ];
    case undefined:
      return [[cloud(44, 14)], [bird(50, 10), bird(60, 15)], [cloud(40, 10), bird(64, 14)], []][seed % 4]!;
  }
}

const cloud = (x: number, y: number): Shape =>
  shape('paper', `M${x} ${y}a4 4 0 0 1 5-4 6 6 0 0 1 11 0 4 4 0 0 1 4 4z`);

const bird = (x: number, y: number): Shape =>
  shape('ink', `M${x} ${y}q2.5-3 4 0 1.5-3 4 0-2.5-1.5-4 1.5-1.5-3-4-1.5z`);

function ray(x: number, y: number, angle: number): string {
  const [dx, dy] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const at = (value: number) => Math.round(value * 2) / 2;
  return bar(at(x + 8 * dx), at(y + 8 * dy), at(x + 11 * dx), at(y + 11 * dy), 1.5);
}
