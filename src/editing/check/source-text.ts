import type { ContentFile } from './content-file.ts';
import { withoutAddresses } from './language/prose.ts';
import type { ReadableText } from './readable-text.ts';

/**
 * A file as it was typed, without web addresses: its YAML and the text below. Every character has its own place.
 * For what must not be in an entry at all, wherever it stands.
 */
export function sourceTexts({ yaml, yamlSpot, body }: ContentFile): ReadableText[] {
  return [
    { text: withoutAddresses(yaml), spot: yamlSpot },
    ...(body ? [{ text: withoutAddresses(body.text), spot: body.spot }] : []),
  ];
}
