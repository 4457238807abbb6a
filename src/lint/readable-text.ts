import { fieldOf, type ContentFile } from '../content/content-file.ts';
import { proseIn } from './prose/prose.ts';
import { offsetOf, type Position } from '../content/position.ts';

/** A text that visitors read as sentences. */
export interface ReadableText {
  text: string;
  /** Gives the place in the file of an offset in the text; within a field, that of the field. */
  position: (offset: number) => Position;
}

/** The fields that visitors read as sentences. */
const SENTENCE_FIELDS = ['summary', 'goal', 'definition'];

/** What visitors read as sentences in an entry, without markup: its fields first, then the text below them. */
export function readableTexts({ data, document, yamlPosition, body }: ContentFile): ReadableText[] {
  if (!body) return [];
  const fields = SENTENCE_FIELDS.flatMap((name) => {
    const text = fieldOf(data, name);
    return typeof text === 'string'
      ? [{ text, position: () => yamlPosition(offsetOf(document, [name])) }]
      : [];
  });
  return [...fields, { text: proseIn(body.text), position: body.position }];
}
