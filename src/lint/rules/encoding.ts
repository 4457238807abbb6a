import { isUtf8 } from 'node:buffer';
import type { FoundFile } from '../../content/read-content.ts';
import type { Rule } from '../rule.ts';
import { positionsIn } from '../../content/position.ts';

/** A file is written in UTF-8. */
export const encoding: Rule<FoundFile> = {
  id: 'encoding',
  lesson: {
    title: 'Opgeslagen als UTF-8',
    why: 'UTF-8 is de manier om letters op te slaan die overal werkt. In een andere codering worden letters als é en ë onleesbaar.',
    place: 'disk',
    wrong:
      'Een bestand dat is opgeslagen als Windows-1252 of UTF-16: het woord café wordt een woord met een vraagteken.',
    right: 'Hetzelfde bestand, opgeslagen met de codering UTF-8.',
  },
  check: ({ bytes }) => {
    if (isUtf8(bytes)) return [];
    const readable = textBeforeBadByte(bytes);
    return [
      {
        ...positionsIn(readable)(readable.length),
        problem: 'Hier staat een teken dat niet in UTF-8 is geschreven.',
        remedy: 'Sla het bestand op met de codering UTF-8, en kijk daarna of letters als é en ë kloppen.',
      },
    ];
  },
};

/**
 * The text up to the first byte that is no UTF-8. A bad byte decodes to U+FFFD, which encodes to other bytes
 * than were there: the first difference is the place.
 */
function textBeforeBadByte(bytes: Uint8Array): string {
  const encodedAgain = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const firstBad = encodedAgain.findIndex((byte, index) => byte !== bytes[index]);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(encodedAgain.subarray(0, firstBad), {
    stream: true,
  });
}
