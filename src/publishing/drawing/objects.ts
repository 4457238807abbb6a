/** What is done, as a thing at the right of the drawing, around x = 92. */
import type { Form } from '../../catalogue/practice-values.ts';
import { helper } from './people.ts';
import { arch, bar, box, disc, halfDisc, polygon, ROAD, shape, type Shape } from './shapes.ts';

/** A balloon that someone speaks: from its upper left corner, with its point below on the left or the right. */
const balloon = (x: number, y: number, width: number, point: 'left' | 'right'): string => {
  const at = point === 'left' ? x + 5 : x + width - 5;
  const tip = point === 'left' ? at - 3 : at + 3;
  return box(x, y, width, 12, 4) + polygon([at - 3, y + 11], [at + 3, y + 11], [tip, y + 16]);
};

/** Whether a thing may be mirrored: it has nothing that is read. */
export const canBeMirrored = (thing: Shape[]): boolean => thing !== letters && thing !== coins;

/** @param seed Chooses between things that say the same. */
export function object(form: Form | undefined, seed: number): Shape[] {
  switch (form) {
    case 'lessen':
      return seed % 3 === 0 ? blackboard : seed % 3 === 1 ? desk : letters;
    case 'activiteiten':
      return [ball, drum, kite, easel][seed % 4]!;
    case 'een-op-een':
      return [
        ...helper(94, seed),
        shape('paper', balloon(72, 4, 24, 'right')),
        shape('ink', box(77, 7.5, 14, 1.5), box(77, 10.5, 9, 1.5)),
      ];
    case 'groepsbegeleiding':
      return table;
    case 'huisbezoek':
      return door;
    case 'oudergroep':
      return [...helper(98, seed), ...cups];
    case 'training-professionals':
      return flipChart;
    case 'netwerk':
      return network;
    case 'financiele-hulp':
      return coins;
    case 'spullen-of-eten':
      return seed % 2 === 0 ? lunch : laptop;
    case 'plek':
      return bench;
    case 'schoolorganisatie':
      return seed % 2 === 0 ? clock : calendar;
    case 'materiaal':
      return books;
    case 'onderzoek':
      return magnifier;
    case undefined:
      return signpost;
  }
}

const blackboard: Shape[] = [
  shape('deep', bar(84, 48, 80, ROAD, 2), bar(106, 48, 110, ROAD, 2)),
  shape('ink', box(76, 26, 38, 27, 2)),
  shape('paper', box(81, 33, 15, 2), box(81, 38, 22, 2), box(81, 43, 11, 2)),
  shape('accent', disc(105, 35, 3.5)),
];

const desk: Shape[] = [
  shape('ink', box(82, 54, 2.5, 20), box(108, 54, 2.5, 20)),
  shape('deep', box(78, 52, 37, 4, 1)),
  shape('accent', box(82, 47, 16, 5, 1)),
  shape('paper', box(84, 42, 13, 5, 1)),
  shape('ink', box(103, 43, 6, 9, 1), bar(105, 44, 103, 36, 1.5), bar(107, 44, 109, 35, 1.5)),
];

const letters: Shape[] = [
  shape('accent', box(78, 56, 18, 18, 2)),
  shape('paper', box(97, 56, 18, 18, 2)),
  shape('deep', box(87, 37, 18, 18, 2)),
  shape('ink', 'M83 70l3-10h2l3 10h-2l-.7-2.5h-2.600l-.7 2.5zm3.2-4.5h1.600l-.8-3z'),
  shape('ink', box(103, 60, 2, 10), disc(107, 67, 3)),
  shape('paper', disc(95.5, 46, 4.5)),
  shape('deep', disc(96, 46, 2.5), box(97, 44.5, 4, 3)),
];

const ball: Shape[] = [
  shape('ink', box(80, 34, 2, 40), box(112, 34, 2, 40), box(80, 34, 34, 2)),
  shape(
    'soft',
    box(86, 36, 1, 38),
    box(92, 36, 1, 38),
    box(98, 36, 1, 38),
    box(104, 36, 1, 38),
    box(82, 46, 30, 1),
    box(82, 56, 30, 1),
  ),
  shape('accent', disc(86, 66, 8)),
  shape('ink', polygon([86, 62], [90, 65], [88.5, 69], [83.5, 69], [82, 65])),
];

const drum: Shape[] = [
  shape('accent', box(82, 54, 28, 20, 3)),
  shape('paper', box(81, 52, 30, 5, 2.5)),
  shape(
    'ink',
    bar(86, 57, 92, 73, 1.5),
    bar(98, 57, 92, 73, 1.5),
    bar(98, 57, 104, 73, 1.5),
    bar(108, 58, 104, 73, 1.5),
  ),
  shape('deep', bar(88, 50, 78, 42, 2), bar(104, 50, 114, 40, 2), disc(88, 50, 2), disc(104, 50, 2)),
  shape(
    'ink',
    box(96, 20, 2, 18),
    box(108, 17, 2, 18),
    polygon([96, 20], [110, 16.5], [110, 21], [96, 24.5]),
    disc(94, 38, 4),
    disc(106, 35, 4),
  ),
];

const kite: Shape[] = [
  shape('accent', polygon([97, 10], [110, 24], [97, 24])),
  shape('paper', polygon([97, 10], [97, 24], [84, 24])),
  shape('deep', polygon([84, 24], [97, 24], [97, 46])),
  shape('ink', polygon([97, 24], [110, 24], [97, 46])),
  shape('ink', 'M96.5 46c-6 8 4 10-2 18s-10 6-12 10h-1.5c2-6 8-4 12-11s-4-9 2-17z'),
  shape('accent', polygon([94, 56], [101, 53], [101, 59]), polygon([94, 56], [87, 53], [87, 59])),
];

const easel: Shape[] = [
  shape('ink', bar(96, 22, 84, ROAD, 2), bar(96, 22, 108, ROAD, 2), box(95, 18, 2, 8)),
  shape('paper', box(82, 26, 29, 31, 1)),
  shape('accent', disc(103, 34, 4)),
  shape('deep', 'M82 57v-9l8-8 8 8 5-4 8 6v7z'),
  shape('ink', box(80, 57, 33, 3, 1)),
];

const table: Shape[] = [
  ...[82, 97, 112].flatMap((x, place) => [
    shape((['tan', 'brown', 'light'] as const)[place]!, disc(x, 39, 6)),
    shape('ink', halfDisc(x, 38.5, 6.5)),
    shape((['paper', 'accent', 'deep'] as const)[place]!, arch(x - 7, 60, 14, 16)),
  ]),
  shape('ink', box(76, 57, 43, 3, 1), box(96, 60, 3, 14), box(90, 72, 15, 2)),
  shape('paper', polygon([90, 57], [92, 53], [104, 53], [102, 57])),
];

const door: Shape[] = [
  shape('deep', box(81, 22, 30, 52, 1)),
  shape('accent', box(85, 26, 22, 48)),
  shape('paper', arch(89, 44, 14, 14)),
  shape('ink', disc(103, 53, 1.5), box(89, 60, 14, 2), box(77, 72, 38, 2)),
  shape('ink', box(95.5, 30, 1, 14)),
];

const cups: Shape[] = [
  shape('ink', box(74, 60, 14, 2), box(80, 60, 2, 14)),
  shape('paper', box(75, 55, 5, 5, 1), box(82, 55, 5, 5, 1)),
];

const flipChart: Shape[] = [
  shape('ink', bar(96, 20, 84, ROAD, 2), bar(96, 20, 108, ROAD, 2), box(80, 20, 32, 3, 1)),
  shape('paper', box(81, 23, 30, 35)),
  shape('deep', box(86, 43, 5, 11)),
  shape('accent', box(94, 36, 5, 18)),
  shape('ink', box(102, 30, 5, 24)),
];

const network: Shape[] = [
  shape(
    'ink',
    bar(84, 52, 97, 30, 1.5),
    bar(97, 30, 110, 54, 1.5),
    bar(84, 52, 110, 54, 1.5),
    bar(97, 30, 97, 62, 1.5),
  ),
  shape('accent', disc(97, 28, 8)),
  shape('paper', disc(83, 53, 7)),
  shape('deep', disc(111, 54, 7)),
  shape('ink', disc(97, 65, 5), disc(97, 26, 2.5), arch(93, 34, 8, 5), disc(83, 51, 2), arch(79.5, 58, 7, 5)),
  shape('paper', disc(111, 52, 2), arch(107.5, 59, 7, 5)),
];

const coins: Shape[] = [
  ...[0, 5, 10, 15, 20].map((up) =>
    shape(up % 10 === 0 ? 'accent' : 'paper', box(80, ROAD - 5 - up, 18, 4, 2)),
  ),
  ...[0, 5, 10].map((up) => shape(up % 10 === 0 ? 'paper' : 'accent', box(99, ROAD - 5 - up, 17, 4, 2))),
  shape('accent', disc(102, 36, 11)),
  shape(
    'ink',
    'M108 30.5a7 7 0 1 0 0 11l-1.5-1.800a4.6 4.6 0 1 1 0-7.400zM95 34h8v1.600h-8zm0 3h8v1.600h-8z',
  ),
];

const lunch: Shape[] = [
  shape('deep', box(80, 54, 34, 20, 3)),
  shape('ink', box(90, 48, 14, 2, 1), box(90, 48, 2, 6), box(102, 48, 2, 6), box(80, 62, 34, 1.5)),
  shape('accent', box(93, 59, 8, 7, 1)),
  shape('paper', disc(92.5, 41, 7), disc(99, 41, 7)),
  shape('ink', bar(95.5, 36, 98, 29, 1.5)),
];

const laptop: Shape[] = [
  shape('ink', box(82, 46, 30, 21, 2)),
  shape('paper', box(84.5, 48.5, 25, 16)),
  shape('accent', disc(97, 56, 5)),
  shape('deep', box(77, 67, 40, 3, 1)),
  shape('ink', box(80, 70, 2, 4), box(112, 70, 2, 4), polygon([95.5, 53.5], [100, 56], [95.5, 58.5])),
];

const bench: Shape[] = [
  shape('accent', 'M97 52c-9-11-13-16-13-23a13 13 0 0 1 26 0c0 7-4 12-13 23z'),
  shape('paper', disc(97, 29, 5.5)),
  shape('ink', box(80, 62, 34, 3, 1), box(84, 65, 2.5, 9), box(108, 65, 2.5, 9)),
  shape('deep', box(80, 57, 34, 3, 1)),
];

const clock: Shape[] = [
  shape('ink', box(95, 50, 4, 24), box(89, 72, 16, 2)),
  shape('ink', disc(97, 36, 17)),
  shape('paper', disc(97, 36, 14)),
  shape('ink', box(96, 26, 2, 11), bar(97, 36, 105, 41, 2)),
  shape('accent', disc(97, 36, 2.5)),
];

const calendar: Shape[] = [
  shape('paper', box(79, 34, 36, 40, 2)),
  shape('deep', box(79, 34, 36, 10, 2)),
  shape('ink', box(86, 30, 3, 8, 1), box(105, 30, 3, 8, 1)),
  shape('soft', ...[49, 57, 65].flatMap((y) => [84, 92, 100, 108].map((x) => box(x, y, 5, 5, 1)))),
  shape('accent', box(92, 49, 5, 5, 1), box(100, 57, 5, 5, 1), box(108, 65, 5, 5, 1)),
];

const books: Shape[] = [
  shape('deep', box(80, 66, 34, 8, 1)),
  shape('accent', box(83, 58, 30, 8, 1)),
  shape('paper', box(80, 68, 30, 4), box(87, 60, 26, 4)),
  shape('ink', 'M97 55c-5-4-12-4-17-2V33c5-2 12-2 17 2zm1 0c5-4 12-4 17-2V33c-5-2-12-2-17 2z'),
  shape('paper', 'M95.5 51c-4-2.5-9-3-13-2V35.5c4-1 9-.5 13 1.5zm4 0c4-2.5 9-3 13-2V35.5c-4-1-9-.5-13 1.5z'),
];

const magnifier: Shape[] = [
  shape('deep', box(80, 60, 7, 14), box(90, 50, 7, 24), box(100, 56, 7, 18), box(110, 46, 6, 28)),
  shape('ink', bar(101, 44, 112, 58, 5), disc(95, 36, 14)),
  shape('paper', disc(95, 36, 11)),
  shape('accent', box(89, 37, 4, 6), box(95, 31, 4, 12)),
];

const signpost: Shape[] = [
  shape('ink', box(96, 28, 3, 46)),
  shape('accent', polygon([84, 31], [108, 31], [114, 36], [108, 41], [84, 41])),
  shape('paper', polygon([111, 44], [88, 44], [82, 49], [88, 54], [111, 54])),
];
