import { expect, test } from 'vitest';
import { forEachFacet } from '../../../src/catalogue/facets.ts';
import { EVIDENCE_LEVEL_NAMES } from '../../../src/catalogue/taxonomy.ts';
import { slugOf } from '../../../src/language/slug.ts';
import { noticesFor } from '../../../src/search/worker/notices.ts';
import { looserNotice } from '../../../src/search/ui/explorer/notices.ts';
import { searchFrom, stateFrom, withChange } from '../../../src/search/ui/state.ts';
import { source } from './source.ts';
import { lexicon, search } from './tables.ts';

/** Each notice as text, with where its offers lead. */
async function noticesOn(query: string): Promise<{ text: string; offers: string[] }[]> {
  const state = {
    ...stateFrom(
      '',
      forEachFacet(() => new Set()),
    ),
    query,
  };
  return noticesFor(await search(query), state.switchedOff, lexicon).map(({ text, offers }) => ({
    text: text.map((part) => (typeof part === 'string' ? part : part.name)).join(''),
    offers: offers.map(({ change }) => searchFrom(withChange(state, change))),
  }));
}

test('where filters leave little, those that keep others away can be left out', () => {
  const state = stateFrom(
    '?thema=taal&sector=hbo&vorm=les',
    forEachFacet(() => new Set(['taal', 'hbo', 'les'])),
  );
  const loosened = [
    [['thema'], 3],
    [['sector'], 12],
    [['vorm'], 1],
    [['thema', 'sector', 'vorm'], 20],
  ] as const;
  const [notice] = looserNotice({ entries: [7], loosened }, state, (_, slug) => slug.toUpperCase());
  expect(notice?.text).toEqual(['Met deze filters vind je 1 interventie.']);
  expect(
    notice?.offers.map(({ name, count, change }) => [name, count, searchFrom(withChange(state, change))]),
  ).toEqual([
    ['HBO', 12, '?thema=taal&vorm=les'],
    ['TAAL', 3, '?sector=hbo&vorm=les'],
  ]);
  expect(looserNotice({ entries: [], loosened: [] }, state, String)).toEqual([]);
  const [all] = looserNotice(
    { entries: [], loosened: loosened.map(([facets]) => [facets, facets.length > 1 ? 20 : 0]) },
    state,
    String,
  );
  expect(
    all?.offers.map(({ name, count, change }) => [name, count, searchFrom(withChange(state, change))]),
  ).toEqual([['filters', 20, '']]);
});

test('a correction can be undone', async () => {
  expect(await noticesOn('brugfuntionaris')).toContainEqual({
    text: 'Resultaten voor brugfunctionaris.',
    offers: ['?q=brugfuntionaris&zonder=correctie'],
  });
});

test('what is typed twice is told once', async () => {
  const textsOn = async (query: string) => (await noticesOn(query)).map(({ text }) => text);
  expect((await textsOn('utrecht Utrecht utrecht')).filter((text) => text.includes('herkend'))).toHaveLength(
    1,
  );
  expect(await textsOn('brugfuntionaris brugfuntionaris')).toContain('Resultaten voor brugfunctionaris.');
  const [unknown] = (await textsOn('voorlezen qzxwv qzxwv')).filter((text) =>
    text.includes('Niets gevonden'),
  );
  expect(unknown).toContain('over qzxwv. ');
});

test('what a saying was read as is told, though it shares a word with it', async () => {
  expect(await noticesOn('wil niet naar school')).toContainEqual({
    text: 'Ook gezocht op schoolangst.',
    offers: ['?q=wil+niet+naar+school&zonder=synoniemen'],
  });
});

test('a name that is a piece of a sentence is searched and not told', async () => {
  const notices = await noticesOn('onveilig bij water');
  expect(notices.filter(({ text }) => text.includes('zwemdiploma'))).toEqual([]);
});

test('a place can be made a filter, and its name leaves the query with what joins it', async () => {
  const notices = await noticesOn('zomerschool in de gemeente Utrecht');
  const place = notices.find(({ text }) => text.startsWith('Plaats herkend'));
  expect(place?.offers[0]).toBe('?q=zomerschool&gemeente=utrecht');
});

test('a province can be made a filter', async () => {
  const notices = await noticesOn('taal in Zeeland');
  expect(notices.flatMap(({ offers }) => offers)).toContain('?q=taal&provincie=zeeland');
});

test('a region can be made a filter of its municipalities, as far as there are entries from them', async () => {
  const offers = (await noticesOn('leesoffensief in Twente')).flatMap((notice) => notice.offers);
  const offered = offers.map((offer) => new URLSearchParams(offer).getAll('gemeente').sort());
  const withEntries = new Set(source.interventions.flatMap(({ municipalities }) => municipalities));
  const members = source.places.regions.Twente!.filter((name) => withEntries.has(name));
  expect(members.length).toBeLessThan(source.places.regions.Twente!.length);
  expect(offered).toContainEqual(members.map(slugOf).sort());
});

test('a filter takes all words with it that pointed to it', async () => {
  const offers = (await noticesOn('wat werkt bewezen tegen schooluitval')).flatMap((notice) => notice.offers);
  expect(offers).toContain('?q=tegen+schooluitval&effect=effect-gemeten&effect=onderzocht');
});

test('municipalities that are like one are offered where that one has no entries too', async () => {
  const offers = (await noticesOn('taal in een gemeente zoals Rheden')).flatMap((notice) => notice.offers);
  const places = offers.flatMap((offer) => new URLSearchParams(offer).getAll('gemeente'));
  expect(places.length).toBeGreaterThan(0);
  expect(places).not.toContain('rheden');
});

test('who asks what came to an end may see only that', async () => {
  const offers = (await noticesOn('gestopte projecten voor taal')).flatMap((notice) => notice.offers);
  expect(offers).toContain('?q=voor+taal&status=gestopt');
});

test('for whom and when can be made a filter, or count as words alone', async () => {
  const notices = await noticesOn('techniek voor groep 7 en 8 na school');
  expect(notices).toContainEqual({
    text: 'Hoger in de lijst staat wat past bij: Groep 6 tot en met 8, Na schooltijd.',
    offers: [
      '?q=techniek+na+school&voor=groep-6-8',
      '?q=techniek+voor+groep+7+en+8&wanneer=na-schooltijd',
      '?q=techniek+voor+groep+7+en+8+na+school&zonder=situatie',
    ],
  });
});

test('what is not searched because it is not wanted is told, and can be searched', async () => {
  expect(await noticesOn('sporten maar niet op zondag')).toContainEqual({
    text: 'Niet gezocht op: zondag.',
    offers: ['?q=sporten+maar+niet+op+zondag&zonder=situatie'],
  });
});

test('who asks for proof may see only what was examined', async () => {
  const [notice] = (await noticesOn('bewezen aanpak tegen schooluitval')).filter(({ text }) =>
    text.includes('effect'),
  );
  expect(notice?.offers[0]).toBe('?q=tegen+schooluitval&effect=effect-gemeten&effect=onderzocht');
  const [followed] = (await noticesOn('tevredenheid zomerschool')).filter(({ text }) =>
    text.includes('Gevolgd'),
  );
  const levels = EVIDENCE_LEVEL_NAMES.slice(EVIDENCE_LEVEL_NAMES.indexOf('gevolgd')).map(slugOf);
  expect(new URLSearchParams(followed?.offers[0]).getAll('effect').sort()).toEqual(levels.sort());
});

test('other forms of the words of the query are no other words', async () => {
  const [other] = await noticesOn('nieuwkomers');
  expect(other?.text).toBe('Ook gezocht op kinderen die net in Nederland wonen, kort in Nederland.');
});

test('who wants no entries of a place is told so', async () => {
  const [notice] = (await noticesOn('zomerschool niet in Amsterdam')).filter(({ text }) =>
    text.startsWith('Zonder'),
  );
  expect(notice).toEqual({
    text: 'Zonder interventies uit Amsterdam.',
    offers: [],
  });
});

test('what tells of the order by relevance says so', async () => {
  const notices = noticesFor(await search('zomerschool'), new Set(), lexicon);
  expect(notices.filter(({ isOnOrder }) => isOnOrder).map(({ text }) => text[0])).toEqual([
    'Hoger in de lijst staat wat past bij: ',
  ]);
});

test('a plain query has no notices', async () => {
  expect(await noticesOn('qxzvbw')).toEqual([]);
});
