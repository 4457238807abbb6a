/**
 * A function that remembers what it gave last, for what several rules ask of a file in turn: nobody may change it. A map of all files
 * would keep what they hold from being let go.
 */
export function memoizeLast<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
