import { counted } from '../../language/dutch.ts';
import type { ContentFile } from '../../content/content-file.ts';
import { readableTexts } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** Number of passive sentences, and share of all sentences, from which a text is reported: one now and then is good Dutch. */
const MIN_SENTENCES = 3;
const MIN_SHARE = 0.25;

const AUXILIARY = /(?<!\p{L})(?:word(?:t|en)|werd(?:en)?)(?!\p{L})/iu;

/** A past participle: ge-, be-, her-, ont- or ver-, also behind an adverb (`opgehaald`), and its ending. */
const PARTICIPLE =
  /(?<!\p{L})(?:(?:aan|af|bij|door|in|mee|na|om|op|over|samen|toe|uit|voor|weg)?ge|be|her|ont|ver)\p{L}{2,}(?:d|t|en)(?!\p{L})/iu;

/** Not most of a text is in the passive voice. Reported once, at the first such sentence. */
export const passiveVoice: Rule<ContentFile> = {
  id: 'passive-voice',
  level: 'tip',
  lesson: {
    title: 'Zeg wie het doet',
    why: "In zinnen met 'worden' blijft vaak verborgen wie iets doet. Juist dat wil iemand weten die hetzelfde wil gaan doen. Zo'n zin af en toe is geen probleem.",
    wrong:
      '## Aanpak\n\nKinderen worden door school aangemeld. Daarna wordt een gesprek gehouden met de ouders. De boeken worden elke week gebracht.',
    right:
      '## Aanpak\n\nDe school meldt kinderen aan. Daarna praat een vrijwilliger met de ouders. De bibliotheek brengt elke week boeken.',
  },
  check: (file) => {
    const sentences = readableTexts(file).flatMap((readable) =>
      readable.sentences.map((sentence) => ({ ...sentence, position: readable.position })),
    );
    const passive = sentences.filter(({ text }) => AUXILIARY.test(text) && PARTICIPLE.test(text));
    const [first] = passive;
    if (!first || passive.length < MIN_SENTENCES || passive.length < MIN_SHARE * sentences.length) return [];
    return [
      {
        ...first.position(first.offset),
        problem: `${counted(passive.length, 'zin staat', 'zinnen staan')} in de lijdende vorm, zoals deze.`,
        remedy: "Schrijf wie het doet: 'De school meldt kinderen aan', niet 'Kinderen worden aangemeld'.",
      },
    ];
  },
};
