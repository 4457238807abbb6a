/** Recognises school types, and with them sectors, in a query. */
import { SECTOR_CODES, type Sector } from '../../catalogue/taxonomy.ts';
import { wordSet } from '../../language/stop-words.ts';

/** Stems that point to each sector of education. */
const STEMS: Readonly<Record<Sector, ReadonlySet<string>>> = {
  VVE: wordSet(`baby dreumes peuter kleuter voorschool voorschools vroegschool vve peuteropvang kinderopvang
    peuterspeelzaal`),
  PO: wordSet('kleuter vroegschool basisschool basisonderwijs po primair groep brugklas brugklasser'),
  VO: wordSet(`brugklas brugklasser vo vmbo mavo havo vwo gymnasium middelbaar scholier praktijkonderwijs
    praktijkschool isk puber`),
  MBO: wordSet('middelbaar mbo mboer roc'),
  HBO: wordSet('hbo hogeschool'),
};

/** The sectors that the stems point to; of several words, all. None when nothing points anywhere. */
export function sectorsIn(stems: readonly string[]): ReadonlySet<Sector> {
  return new Set(SECTOR_CODES.filter((sector) => stems.some((stemmed) => STEMS[sector].has(stemmed))));
}
