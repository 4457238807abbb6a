import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { questionsFile, tableFiles } from '../../../src/search/format/files.ts';
import { questionNumber } from '../../../src/search/format/tables.ts';
import { PAGE_SIZE } from '../../../src/search/worker/protocol.ts';
import { createSearchTasks } from '../../../src/search/worker/search-tasks.ts';
import { questionFiles } from '../../../src/search/index/search-files.ts';
import { source } from './source.ts';
import { search, tables } from './tables.ts';

const { interventions } = source;
const files = new Map([...tableFiles(tables), ...questionFiles(interventions)]);
const nothing = new Set<never>();

/** Files that were fetched, and those that never come. */
const fetched: string[] = [];
const held = new Set<string>();

beforeAll(() => {
  vi.stubGlobal('fetch', (address: string) => {
    const name = address.replace('/zoek/', '');
    fetched.push(name);
    if (held.has(name)) return new Promise(() => undefined);
    const content = files.get(name);
    const body = content instanceof Uint8Array ? new Uint8Array(content) : content;
    return Promise.resolve(new Response(body ?? null, { status: content === undefined ? 404 : 200 }));
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const cardsOf = (entries: readonly number[], text: string) =>
  entries.map((entry) => ({ entry, texts: [text] }));

test('a response is plain data, with the entries in the order of the searcher', async () => {
  const tasks = createSearchTasks('/zoek/');
  const response = await tasks.search({ query: 'zomerschool', switchedOff: nothing, isTyping: false });
  expect(structuredClone(response)).toEqual(response);
  const { results } = await search('zomerschool');
  expect(response?.entries).toEqual(results.map(({ entry }) => entry));
  expect(response?.words).toEqual(['zomerschool']);
});

test('cards that are known are explained with the response, the first of the list', async () => {
  const tasks = createSearchTasks('/zoek/');
  await tasks.open(cardsOf([...tables.slugs.keys()], 'Samen voorlezen'));
  const response = await tasks.search({ query: 'voorlezen', switchedOff: nothing, isTyping: false });
  const { entries, explanations } = response!;
  expect([...explanations.keys()]).toEqual(entries.slice(0, PAGE_SIZE));
  expect(explanations.get(entries[0]!)).toMatchObject({ marks: [[{ start: 6, end: 15 }]], reason: '' });
});

test('a card that shows no word of the query says by which word it ranked', async () => {
  const tasks = createSearchTasks('/zoek/');
  await tasks.open(cardsOf([...tables.slugs.keys()], 'iets anders'));
  const response = await tasks.search({
    query: 'voedselbank',
    switchedOff: new Set(['synonyms']),
    isTyping: false,
  });
  const { entries, explanations } = response!;
  expect(explanations.get(entries[0]!)?.reason).toBe('Past bij ‘voedselbank’.');
});

test('a card that ranked by a condition says what it is, not how it was asked for', async () => {
  const tasks = createSearchTasks('/zoek/');
  await tasks.open(cardsOf([...tables.slugs.keys()], 'iets anders'));
  const response = await tasks.search({ query: 'mislukt', switchedOff: nothing, isTyping: false });
  const { entries, explanations } = response!;
  expect(explanations.get(entries[0]!)?.reason).toBe('Past bij ‘Afgerond of gestopt’.');
});

test('a title that has another name for what is asked is not marked, and the card says what it is about', async () => {
  const tasks = createSearchTasks('/zoek/');
  await tasks.open(cardsOf([...tables.slugs.keys()], 'Leesoffensief'));
  const { entries, explanations } = (await tasks.search({
    query: 'leesplezier',
    switchedOff: nothing,
    isTyping: false,
  }))!;
  const leesoffensief = tables.slugs.indexOf('enschede-leesoffensief');
  expect(entries.slice(0, PAGE_SIZE)).toContain(leesoffensief);
  expect(explanations.get(leesoffensief)).toMatchObject({
    marks: [[]],
    reason: 'Gaat ook over leesbevordering.',
  });
});

describe('a card of an entry with a question that asks most of what is asked', () => {
  const entry = interventions.findIndex(({ slug }) => slug === 'groningen-weer-naar-buiten');
  const shown = 'outreachend werken met thuiszitters';
  const file = questionsFile(questionNumber(entry, interventions[entry]!.questions.indexOf(shown)));

  async function explained() {
    const tasks = createSearchTasks('/zoek/');
    await tasks.open(cardsOf([...tables.slugs.keys()], 'iets anders'));
    const asked = { query: 'thuiszitters', switchedOff: nothing, isTyping: false };
    return (await tasks.search(asked))!.explanations.get(entry)!;
  }

  test('shows it, with the words of the query marked', async () => {
    const { question } = await explained();
    expect(question?.text).toBe(shown);
    expect(question?.marks.map(({ start, end }) => question.text.slice(start, end))).toEqual([
      'thuiszitters',
    ]);
  });

  test.each([
    ['does not come', () => void held.add(file)],
    ['is not there', () => void files.delete(file)],
  ])('says why it is found in another way when the text %s', async (_, lose) => {
    const content = files.get(file)!;
    lose();
    const { question, reason, isLate } = await explained();
    expect(question).toBeUndefined();
    expect(reason).not.toBe('');
    expect(isLate).toBe(true);
    held.clear();
    files.set(file, content);
  });
});

test('only the questions of cards that show one are loaded, each file once', async () => {
  fetched.length = 0;
  const tasks = createSearchTasks('/zoek/');
  await tasks.open(cardsOf([...tables.slugs.keys()], 'iets anders'));
  const asked = { query: 'thuiszitters', switchedOff: nothing, isTyping: false };
  const { explanations } = (await tasks.search(asked))!;
  const shown = [...explanations].flatMap(([entry, { question }]) =>
    question ? questionNumber(entry, interventions[entry]!.questions.indexOf(question.text)) : [],
  );
  await tasks.search(asked);
  const loaded = fetched.filter((name) => name.startsWith('vragen-'));
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.toSorted()).toEqual(shown.map(questionsFile).toSorted());
});

test('while a visitor types no question is loaded or waited for; it comes when it is asked for by itself', async () => {
  fetched.length = 0;
  const tasks = createSearchTasks('/zoek/');
  await tasks.open(cardsOf([...tables.slugs.keys()], 'iets anders'));
  const response = (await tasks.search({ query: 'thuiszitters', switchedOff: nothing, isTyping: true }))!;
  expect(fetched.filter((name) => name.startsWith('vragen-'))).toEqual([]);
  const late = [...response.explanations].filter(([, { isLate }]) => isLate).map(([entry]) => entry);
  expect(late).toContain(interventions.findIndex(({ slug }) => slug === 'groningen-weer-naar-buiten'));
  const explained = await tasks.explain({
    number: response.number,
    cards: cardsOf(late, 'iets anders'),
    isLate: true,
  });
  for (const { question, isLate } of explained.values()) {
    expect(question).toBeDefined();
    expect(isLate).toBe(false);
  }
  const again = (await tasks.search({ query: 'thuiszitters', switchedOff: nothing, isTyping: true }))!;
  expect([...again.explanations.values()].some(({ isLate }) => isLate)).toBe(false);
});

test('an older response is explained no more', async () => {
  const tasks = createSearchTasks('/zoek/');
  const older = await tasks.search({ query: 'voorlezen', switchedOff: nothing, isTyping: false });
  const newer = await tasks.search({ query: 'zomerschool', switchedOff: nothing, isTyping: false });
  const cards = cardsOf(newer!.entries.slice(0, 1), 'zomerschool');
  expect((await tasks.explain({ number: older!.number, cards })).size).toBe(0);
  expect((await tasks.explain({ number: newer!.number, cards })).size).toBe(1);
});

test('when a last word that is being typed leaves nothing, the words before it are answered', async () => {
  const tasks = createSearchTasks('/zoek/');
  const typing = { switchedOff: nothing, isTyping: true };
  const provisional = await tasks.search({ query: 'aanpak qxzvbw', ...typing });
  const { results } = await search('aanpak');
  expect(provisional?.isProvisional).toBe(true);
  expect(provisional?.entries).toEqual(results.map(({ entry }) => entry));
  expect(await tasks.search({ query: 'qxzvbw', ...typing })).toBeUndefined();
});

test('a list that is unsure is short, and names the nearest concept', async () => {
  const tasks = createSearchTasks('/zoek/');
  const asked = { switchedOff: nothing, isTyping: false };
  const response = (await tasks.search({ query: 'vuilnis ophalen op het vmbo kalender', ...asked }))!;
  expect(response.isUnsure).toBe(true);
  expect(response.entries.length).toBeGreaterThan(0);
  expect(response.entries.length).toBeLessThanOrEqual(10);
  expect(response.namedPages.map(({ kind }) => kind)).toContain('Begrip');
  expect((await tasks.search({ query: 'zomerschool', ...asked }))!.isUnsure).toBe(false);
});

test('while it is typed a query that is unsure is asked again', async () => {
  const tasks = createSearchTasks('/zoek/');
  const response = await tasks.search({
    query: 'vuilnis ophalen op het vmbo kalender',
    switchedOff: nothing,
    isTyping: true,
  });
  expect(response?.isProvisional).toBe(true);
});
