/** The shades of the map: the lowest number of interventions of each. The first is that of none. */
const LOWEST = [0, 1, 2, 4, 7];

/** The shade of a municipality with this number of interventions: 0 for none, to 4 for most. */
export function choroplethClass(count: number): number {
  return LOWEST.findLastIndex((lowest) => count >= lowest);
}

/** Each shade with the numbers that it stands for: `geen`, `1`, `2–3`, `4–6`, `7 of meer`. */
export const CHOROPLETH_CLASSES = LOWEST.map((lowest, shade) => {
  const next = LOWEST[shade + 1];
  if (next === undefined) return { shade, label: `${lowest} of meer` };
  if (lowest === 0) return { shade, label: 'geen' };
  return { shade, label: next - lowest === 1 ? String(lowest) : `${lowest}–${next - 1}` };
});
