/** Recognises school types, and with them sectors, in a query. */
import type { Sector } from '../../catalogue/taxonomy.ts';

/** For each sector the stems that tell that the question plays there. */
const STEMS_OF_SECTORS: readonly (readonly [Sector, stems: string])[] = [
  [
    'VVE',
    'baby dreumes peuter kleuter voorschool voorschools vroegschool vve peuteropvang kinderopvang peuterspeelzaal',
  ],
  ['PO', 'kleuter vroegschool basisschool basisonderwijs po primair groep brugklas brugklasser'],
  [
    'VO',
    'brugklas brugklasser vo vmbo mavo havo vwo gymnasium middelbaar scholier praktijkonderwijs praktijkschool isk puber',
  ],
  ['MBO', 'middelbaar mbo mboer roc'],
  ['HBO', 'hbo hogeschool'],
];

/** The sectors that the stems point to; of several words, all. None when nothing points anywhere. */
export function sectorsIn(stems: readonly string[]): ReadonlySet<Sector> {
  return new Set(
    STEMS_OF_SECTORS.flatMap(([sector, telling]) =>
      telling.split(' ').some((each) => stems.includes(each)) ? sector : [],
    ),
  );
}
