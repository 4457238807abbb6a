/** Does something once; when it failed, again at the next call. */
export function once<T>(act: () => Promise<T>): () => Promise<T> {
  let acting: Promise<T> | undefined;
  return () => {
    acting ??= act().catch((error: unknown) => {
      acting = undefined;
      throw error;
    });
    return acting;
  };
}
