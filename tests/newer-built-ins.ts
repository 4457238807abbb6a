/**
 * Takes away what Firefox 115 or Safari 16.4 lacks of what the language and pages have. Needs nothing from outside it, so that a page can
 * run it too.
 *
 * @returns Puts it back.
 */
export function removeNewerBuiltIns(): () => void {
  const ofSets =
    'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'.split(' ');
  const ofIterators = 'map filter flatMap take drop some every find reduce forEach toArray'.split(' ');
  const ofButtons = typeof HTMLButtonElement === 'undefined' ? {} : HTMLButtonElement.prototype;
  const newer: readonly [object, readonly string[]][] = [
    [Set.prototype, ofSets],
    [Iterator.prototype, ofIterators],
    [Map, ['groupBy']],
    [Object, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [URL, ['canParse', 'parse']],
    [RegExp, ['escape']],
    [Intl, ['Segmenter']],
    [ofButtons, ['popoverTargetElement']],
  ];
  const removed = newer.flatMap(([holder, names]) =>
    names.map((name) => [holder, name, Object.getOwnPropertyDescriptor(holder, name)] as const),
  );
  for (const [holder, name] of removed) Reflect.deleteProperty(holder, name);
  return () => {
    for (const [holder, name, built] of removed) if (built) Object.defineProperty(holder, name, built);
  };
}
