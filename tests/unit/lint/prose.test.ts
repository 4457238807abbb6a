import { describe, expect, test } from 'vitest';
import { proseIn, sentencesIn, wordsIn } from '../../../src/lint/prose/prose.ts';
import { hardWords } from '../../../src/lint/rules/hard-words.ts';
import { longSentences } from '../../../src/lint/rules/long-sentences.ts';
import { passiveVoice } from '../../../src/lint/rules/passive-voice.ts';
import { against, entry } from './entry.ts';

const long = (words: number) => `Zo ${'lang '.repeat(words - 2)}is.`.trim();

describe('running text', () => {
  test('keeps every character at its place', () => {
    const markdown = '## Kop\n\nEen [link](/themas/) en **vet** en `code`.\n\n- punt\n\n| tabel | rij |\n';
    expect(proseIn(markdown)).toHaveLength(markdown.length);
    expect(proseIn(markdown).indexOf('vet')).toBe(markdown.indexOf('vet'));
    expect(proseIn(markdown)).not.toMatch(/Kop|themas|code|tabel/);
  });

  test.each([
    ['a full stop with a capital after it', 'Dit is een. Dat is twee.', 2],
    ['a full stop within an abbreviation or number', 'Dit kost 1.200 euro, o.a. voor boeken.', 1],
    ['a line break within a paragraph', 'Dit is\néén zin.', 1],
    ['items of a list', proseIn('- een\n- twee\n- drie'), 3],
    ['a heading above a text', proseIn('## Aanpak\nDe tekst.'), 1],
  ])('has sentences: %s', (_, text, count) => {
    expect(sentencesIn(text)).toHaveLength(count);
  });

  test('counts a compound and an abbreviation as one word', () => {
    expect(wordsIn("Zo'n vo-school, o.a. in 's-Hertogenbosch: 1.200 kinderen!")).toHaveLength(7);
  });
});

describe('a long sentence', () => {
  test('has more than 25 words', () => {
    expect(against(longSentences, entry(long(25)))).toEqual([]);
    expect(against(longSentences, entry(`Kort. ${long(26)}`))).toEqual([
      "Zo lang | Een lange zin: 26 woorden, vanaf 'Zo lang lang lang'.",
    ]);
  });

  test('is not one in a table or a block of code', () => {
    const words = 'woord '.repeat(40);
    expect(against(longSentences, entry(`| ${words} |\n\n\`\`\`\n${words}\n\`\`\``))).toEqual([]);
  });

  test('is reported at the field when it stands in one', () => {
    const file = entry('Kort.', { fields: [['goal: ', `goal: ${'lang '.repeat(30)}`]] });
    expect(longSentences.check(file)).toEqual([expect.objectContaining({ line: 17, column: 7 })]);
  });

  test.each([
    [`practice:\n  lessons:\n    - Begin op tijd.\n    - ${'lang '.repeat(30)}`, { line: 20, column: 7 }],
    [`evidence:\n  level: gevolgd\n  note: ${'lang '.repeat(30)}`, { line: 19, column: 9 }],
  ])('is reported at its line when it stands in a group', (group, place) => {
    const file = entry('Kort.', { fields: [['goal: ', `${group}\ngoal: `]] });
    expect(longSentences.check(file)).toEqual([expect.objectContaining(place)]);
  });
});

describe('a hard word', () => {
  test('is reported with a plain one, once', () => {
    const file = entry('Teneinde te leren. Zij oefenen teneinde te leren.');
    expect(against(hardWords, file)).toEqual(["Teneinde te | 'Teneinde' is een moeilijk woord."]);
    expect(hardWords.check(file)[0]?.remedy).toBe('Schrijf liever: om.');
  });

  test('is not reported within another word, a link or code', () => {
    expect(against(hardWords, entry('Indienen, [site](/tevens/), `tevens`.'))).toEqual([]);
  });
});

describe('the passive voice', () => {
  const passive = 'Kinderen worden aangemeld. De ouders worden gebeld. Het boek werd gelezen.';

  test('is reported once when much of the text is in it', () => {
    expect(against(passiveVoice, entry(passive))).toEqual([
      'Kinderen worden | 3 zinnen staan in de lijdende vorm, zoals deze.',
    ]);
  });

  test.each([
    ['now and then', `${passive} ${'Zij lezen samen. '.repeat(20)}`],
    ['of becoming something', 'Zij worden leraar. Hij wordt arts. Het werd laat. Zij werden blij.'],
  ])('is not reported: %s', (_, text) => {
    expect(against(passiveVoice, entry(text))).toEqual([]);
  });
});
