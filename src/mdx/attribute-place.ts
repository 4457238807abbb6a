import type { Tag } from './markup.ts';

/**
 * The offset of each attribute of a tag in a text. The parser does not tell it; so the tag is searched for the name,
 * or for the brace of an attribute without one. Where that finds nothing, it is the offset of the tag.
 */
export function offsetsOfAttributes(text: string, tag: Tag): number[] {
  const start = tag.position?.start.offset ?? 0;
  const end = tag.position?.end.offset ?? 0;
  let offset = start + 1 + (tag.name?.length ?? 0);
  return tag.attributes.map((attribute) => {
    const sought = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
    const found = text.indexOf(sought, offset);
    if (found === -1 || found > end) return start;
    offset = found + sought.length + lengthOfValue(attribute);
    return found;
  });
}

/** A value takes at least as many characters as it has, as entities are longer than what they stand for. */
function lengthOfValue({ value }: Tag['attributes'][number]): number {
  return typeof value === 'string' ? value.length : (value?.value.length ?? 0);
}
