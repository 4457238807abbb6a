/**
 * A function that works out what it gives once for each object, for what several rules ask of a file. It is kept as long as the object
 * is: nobody may change the two.
 */
export function memoize<Key extends WeakKey, Value extends NonNullable<unknown>>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
