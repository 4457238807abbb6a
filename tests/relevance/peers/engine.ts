/** What every engine in the comparison is asked to do, and the documents that all of them get. */
import type { FieldTexts } from '../../../src/search/index/fields.ts';

/** An intervention as a document: every field as text, places included. */
export type PeerDocument = FieldTexts & { id: string; place: string };

export interface PeerEngine {
  name: string;
  /** Slugs, best first. */
  search: (query: string) => string[] | Promise<string[]>;
}

/** Makes an engine's index of the documents. */
export type PeerFactory = (documents: readonly PeerDocument[]) => PeerEngine | Promise<PeerEngine>;

export const PEER_FIELDS = [
  'title',
  'place',
  'theme',
  'sector',
  'factor',
  'summary',
  'target',
  'goal',
  'people',
  'questions',
  'practice',
  'evidence',
  'body',
] as const satisfies readonly (keyof PeerDocument)[];

/** Weights in the usual proportions: title, place, tags and summary above the rest. The same for every engine that takes them. */
export const PEER_WEIGHTS: Readonly<Record<(typeof PEER_FIELDS)[number], number>> = {
  title: 5,
  place: 4,
  theme: 2,
  sector: 2,
  factor: 2,
  summary: 3,
  target: 1,
  goal: 1,
  people: 1,
  questions: 1,
  practice: 1,
  evidence: 1,
  body: 1,
};
