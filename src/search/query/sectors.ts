/** Recognises school types, and with them sectors, in a query. */
import type { Sector } from '../../catalogue/taxonomy.ts';

/** Stems that tell where in education the question plays. */
const SECTORS_OF_STEM: Readonly<Record<string, readonly Sector[]>> = {
  baby: ['VVE'],
  dreumes: ['VVE'],
  peuter: ['VVE'],
  kleuter: ['VVE', 'PO'],
  voorschool: ['VVE'],
  voorschools: ['VVE'],
  vroegschool: ['VVE', 'PO'],
  vve: ['VVE'],
  peuteropvang: ['VVE'],
  kinderopvang: ['VVE'],
  peuterspeelzaal: ['VVE'],
  basisschool: ['PO'],
  basisonderwijs: ['PO'],
  po: ['PO'],
  primair: ['PO'],
  groep: ['PO'],
  brugklas: ['VO', 'PO'],
  brugklasser: ['VO', 'PO'],
  vo: ['VO'],
  vmbo: ['VO'],
  mavo: ['VO'],
  havo: ['VO'],
  vwo: ['VO'],
  gymnasium: ['VO'],
  middelbaar: ['VO', 'MBO'],
  scholier: ['VO'],
  praktijkonderwijs: ['VO'],
  praktijkschool: ['VO'],
  isk: ['VO'],
  puber: ['VO'],
  mbo: ['MBO'],
  mboer: ['MBO'],
  roc: ['MBO'],
  hbo: ['HBO'],
  hogeschool: ['HBO'],
};

/** The sectors that the stems point to; of several words, all. None when nothing points anywhere. */
export function sectorsIn(stems: readonly string[]): ReadonlySet<Sector> {
  return new Set(stems.flatMap((stemmed) => SECTORS_OF_STEM[stemmed] ?? []));
}
