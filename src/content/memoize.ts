/**
 * A function that remembers its last result, for what several rules in turn ask of one file. Callers must not change the result. A map of
 * all files would keep their contents from being garbage collected.
 */
export function memoizeLast<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  let last: { key: Key; value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}
