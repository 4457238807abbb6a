/** Round numbers to divide a range with: the marks of an axis, the bounds of classes, the bars of a histogram. */

/**
 * The round number (1, 2 or 5 times a power of ten) that is nearest to a size on a logarithmic scale.
 *
 * @param size Above 0.
 */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const times = size / power;
  // Halfway between two factors: √2, √10 and √50.
  return power * (times >= Math.sqrt(50) ? 10 : times >= Math.sqrt(10) ? 5 : times >= Math.SQRT2 ? 2 : 1);
}

/**
 * Multiples of a round number, at equal distances, from at most the lowest value to at least the highest.
 *
 * @param parts About how many parts they make.
 * @returns Two or more numbers, ascending.
 */
export function ticksAround(lowest: number, highest: number, parts: number): number[] {
  const step = roundStep((highest - lowest || 1) / parts);
  const first = Math.floor(lowest / step);
  const last = Math.max(Math.ceil(highest / step), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
}

/**
 * The bounds of classes with about equally many values: the quartiles, rounded. Where two come out the same there is one
 * class fewer.
 *
 * @returns At most three numbers, ascending; a value is in the class of the number of bounds that it reaches.
 */
export function classBounds(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const quartile = (part: number) => sorted[Math.floor((part * sorted.length) / 4)] ?? 0;
  const [low, middle, high] = [quartile(1), quartile(2), quartile(3)];
  const step = roundStep((high - low || 1) / 10);
  const bounds = [low, middle, high].map((bound) => exact(Math.round(bound / step) * step));
  return [...new Set(bounds)];
}

/** A bar of a histogram: how many values are at least `from` and below `to`; in the last bar `to` counts too. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** @param parts About how many bars. */
export function histogramOf(values: readonly number[], parts: number): Bin[] {
  if (values.length === 0) return [];
  const edges = ticksAround(Math.min(...values), Math.max(...values), parts);
  return edges.slice(1).map((to, index) => {
    const from = edges[index] ?? to;
    const isLast = index === edges.length - 2;
    return {
      from,
      to,
      count: values.filter((value) => value >= from && (value < to || (isLast && value === to))).length,
    };
  });
}

/** A multiple of a step without what binary fractions add to it: `0.30000000000000004` becomes `0.3`. */
const exact = (value: number) => Number(value.toPrecision(12));
