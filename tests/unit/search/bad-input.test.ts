import { expect, test } from 'vitest';
import { MAX_QUERY_LENGTH } from '../../../src/search/query/query-options.ts';
import { noticesFor } from '../../../src/search/worker/notices.ts';
import { lexicon, search, slugsFor } from './tables.ts';

const EMAIL = `Beste collega's,

Zoals gisteren besproken stuur ik jullie hierbij mijn vraag. Op onze school zien wij dat steeds meer leerlingen zonder ontbijt in de klas
zitten. Ze zijn moe en kunnen zich niet goed concentreren. Wij willen daarom een ontbijt op school aanbieden, samen met vrijwilligers uit de
buurt en de voedselbank. Heeft iemand daar ervaring mee? Ik hoor graag van jullie, het liefst voor het overleg van volgende week donderdag om
drie uur. Alvast bedankt voor het meedenken en tot dan.

Met vriendelijke groet,
het team van de bovenbouw`;

const noticesOn = async (query: string) =>
  noticesFor(await search(query), new Set(), lexicon).map(({ text }) =>
    text.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
  );

test('of a pasted e-mail the words that tell most are searched, and told', async () => {
  expect(await slugsFor(EMAIL)).toContain('schiedam-schoolontbijt');
  expect((await noticesOn(EMAIL))[0]).toMatch(/^Je vraag is lang\. Gezocht op .*ontbijt/);
});

test.each([
  ['jan.jansen@rotterdam.nl', ['rotterdam']],
  ['https://www.breda.nl/onderwijs/jeugd?x=1', ['breda']],
  ['zomerschool zie www.amsterdam.nl', ['zomerschool', 'zie', 'amsterdam']],
])('of an address only the name of the organisation is read: %s', async (query, words) => {
  expect((await search(query)).parsedQuery.words).toEqual(words);
});

test.each(['c++', 'C#', 'a', 'q'])('a loose letter is no word to look for: %s', async (query) => {
  expect((await search(query)).results).toEqual([]);
});

test('three hundred words are a query of at most 24', async () => {
  const { parsedQuery } = await search(`${'wij praten over van alles en '.repeat(50)} huiswerkbegeleiding`);
  expect(parsedQuery.words).toContain('huiswerkbegeleiding');
  expect(parsedQuery.words.length).toBeLessThanOrEqual(24);
});

test('a question in English finds what the glossary has in English', async () => {
  const slugs = await slugsFor('how can we help students with a summer school');
  expect(slugs.join()).toMatch(/zomerschool/);
});

test.each([
  ['only stop words', 'hoe dan ook en wat nog meer'],
  ['emoji', '🙈🙉🙊'],
  ['signs', '?!… --- ###'],
])('%s: the visitor is told that there is nothing to search for', async (_, query) => {
  expect((await noticesOn(query))[0]).toMatch(/^In je vraag staan geen woorden/);
});

test.each([
  ['a number', '7'],
  ['a year', '2024'],
  ['letters without a space', 'x'.repeat(2_000)],
  ['words without a space', 'huiswerkbegeleiding'.repeat(105)],
  ['more than is read', 'taal '.repeat(5_000)],
])('%s is answered, or there is nothing: never an error', async (_, query) => {
  const { parsedQuery } = await search(query);
  expect(parsedQuery.words.join('').length).toBeLessThanOrEqual(MAX_QUERY_LENGTH);
});
