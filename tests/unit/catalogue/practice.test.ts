import { describe, expect, test } from 'vitest';
import { questionsToShow, unknownFacts } from '../../../src/catalogue/practice.ts';
import { practiceSchema } from '../../../src/catalogue/schema.ts';

describe('the facts of which nothing is known', () => {
  test('are all of them when nothing is told, but no size of a group where there is none', () => {
    expect(unknownFacts(practiceSchema.parse({}))).toEqual([
      'deliveredBy',
      'moment',
      'place',
      'intensity',
      'duration',
      'costs',
      'reach',
    ]);
  });

  test('are not those that are told, and are asked for in their order', () => {
    const practice = practiceSchema.parse({
      form: ['lessen'],
      moment: ['weekend'],
      deliveredBy: ['leraren'],
      place: ['school'],
      duration: 'een schooljaar',
      reach: '40 kinderen (2021)',
    });
    expect(unknownFacts(practice)).toEqual(['intensity', 'groupSize', 'costs']);
    expect(unknownFacts({ ...practice, form: ['financiele-hulp'] })).toEqual(['intensity', 'costs']);
  });
});

describe('the questions to show', () => {
  const LOOSE = 'huiswerkhulp voor brugklassers';
  const QUESTION = 'Wie helpt een kind dat thuis geen rust heeft?';
  const SENTENCE = 'Mijn leerlingen kennen niemand met een beroep.';

  test('are whole sentences and questions before loose words, both in their own order', () => {
    expect(questionsToShow([LOOSE, QUESTION, SENTENCE], 3)).toEqual([QUESTION, SENTENCE, LOOSE]);
  });

  test('are no more than asked for, and leave the list as it was', () => {
    const questions = [LOOSE, SENTENCE];
    expect(questionsToShow(questions, 1)).toEqual([SENTENCE]);
    expect(questionsToShow([], 3)).toEqual([]);
    expect(questions).toEqual([LOOSE, SENTENCE]);
  });

  test.for(['waarom komt niemand?', 'Geen capital aan het eind', 'Éénmaal per week!'])(
    '%s is no whole sentence',
    (words) => {
      expect(questionsToShow([words, SENTENCE], 1)).toEqual([SENTENCE]);
    },
  );

  test('a sentence may begin with a capital that has an accent', () => {
    expect(questionsToShow([LOOSE, 'Één kind leest nooit.'], 1)).toEqual(['Één kind leest nooit.']);
  });
});
