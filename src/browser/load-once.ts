/** Loads something once for each key. What failed is not kept: asking again tries again. */
export function loadOnce<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    let loading = loaded.get(key);
    if (loading === undefined) {
      loading = load(key);
      loading.catch(() => loaded.delete(key));
      loaded.set(key, loading);
    }
    return loading;
  };
}
