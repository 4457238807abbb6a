/** Which items of a list are meant, by their index. */

/** The indexes of the items that a test holds for. */
export function indexesWhere<T>(list: ArrayLike<T>, holds: (item: T) => boolean): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < list.length; index++) if (holds(list[index]!)) indexes.push(index);
  return indexes;
}

/** The indexes of the `n` greatest values above zero, greatest first; of equal ones the first. */
export function indexesOfGreatest(values: ArrayLike<number>, n: number): number[] {
  const indexes: number[] = [];
  let least = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    if (value <= least) continue;
    const before = indexes.findLastIndex((other) => values[other]! >= value);
    indexes.splice(before + 1, 0, index);
    if (indexes.length > n) indexes.pop();
    if (indexes.length === n) least = values[indexes.at(-1)!]!;
  }
  return indexes;
}
