import type { Intervention } from './model.ts';

/** The groups into which the official report of 2022 divides the 264 interventions, and one for what fits none. */
export const SECTOR_GROUPS = ['VVE', 'PO', 'VO', 'PO & VO', 'Alleen mbo of hbo'] as const;
export type SectorGroup = (typeof SECTOR_GROUPS)[number];

/**
 * The one group that an entry belongs to, so that the catalogue can be laid beside the official count. Primary and
 * secondary school decide; an entry for pre-school and primary school counts as primary school.
 */
export function sectorGroup({ sectors }: Pick<Intervention, 'sectors'>): SectorGroup {
  const [po, vo] = [sectors.includes('PO'), sectors.includes('VO')];
  if (po && vo) return 'PO & VO';
  if (po) return 'PO';
  if (vo) return 'VO';
  return sectors.includes('VVE') ? 'VVE' : 'Alleen mbo of hbo';
}
