import type { Tag } from './markup.ts';

/**
 * The offset of an attribute in a text. The parser does not tell it; so the tag is searched for the name, or for the
 * brace of an attribute without one. Where that finds nothing, it is the offset of the tag.
 *
 * @param index Number of the attribute, from 0.
 */
export function offsetOfAttribute(text: string, tag: Tag, index: number): number {
  const start = tag.position?.start.offset ?? 0;
  let offset = start + 1 + (tag.name?.length ?? 0);
  for (const attribute of tag.attributes.slice(0, index + 1)) {
    const sought = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{';
    const found = text.indexOf(sought, offset);
    if (found === -1 || found > (tag.position?.end.offset ?? 0)) return start;
    if (attribute === tag.attributes[index]) return found;
    offset = found + sought.length + lengthOfValue(attribute);
  }
  return start;
}

/** A value takes at least as many characters as it has, as entities are longer than what they stand for. */
function lengthOfValue({ value }: Tag['attributes'][number]): number {
  return typeof value === 'string' ? value.length : (value?.value.length ?? 0);
}
