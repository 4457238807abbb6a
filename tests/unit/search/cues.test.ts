import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/language/tokenize.ts';
import { cuesIn } from '../../../src/search/query/cues.ts';
import { lexicon, search } from './tables.ts';

/** The values that a query points to, in the order of its words. */
const cuesOf = (query: string) =>
  cuesIn(tokenize(query), lexicon.cues).flatMap(({ cues }) =>
    cues.map(({ kind, slug }) => `${kind}/${slug}`),
  );

describe('words that tell for whom, when, where and with what proof are read so', () => {
  test.each([
    ['groep 8', 'voor/groep-6-8'],
    ['groep 1 2', 'voor/kleuters'],
    ['groep 7/8', 'voor/groep-6-8'],
    ['groep acht', 'voor/groep-6-8'],
    ['groep 4/5', 'voor/groep-3-5'],
    ['kinderen van 3', 'voor/peuters'],
    ['driejarigen', 'voor/peuters'],
    ['nog geen vier', 'voor/peuters'],
    ['kind van drie', 'voor/peuters'],
    ['4-12 jaar', 'voor/basisschoolleerlingen'],
    ['15 jaar', 'voor/jongeren'],
    ['schooldirecteuren', 'voor/schoolleiders'],
    ['voordat school begint', 'wanneer/voor-schooltijd'],
    ['op het rooster', 'wanneer/onder-schooltijd'],
    ['dinsdagavond', 'wanneer/avond'],
    ['bij een werkgever', 'waar/bedrijf'],
    ['videobellen', 'waar/online'],
    ['kostenplaatje', 'kosten/bekend'],
    ['mag niks kosten', 'kosten/laag'],
    ['gefinancierd door de gemeente', 'betaler/gemeente'],
    ['niet verlengd', 'status/gestopt'],
    ['gestopte interventies', 'status/gestopt'],
    ['wat is gestopt', 'status/gestopt'],
    ['projecten die nog moeten beginnen', 'status/gepland'],
    ['lopende interventies', 'verloop/loopt'],
    ['lezen voor groep 3', 'voor/groep-3-5'],
    ['betaald door de ondernemers', 'betaler/bedrijven'],
    ['brugpiepers', 'voor/brugklassers'],
    ['pubers', 'voor/jongeren'],
    ['moeders', 'voor/ouders'],
    ["mbo'ers", 'voor/mbo-studenten'],
    ['na de laatste bel', 'wanneer/na-schooltijd'],
    ['woensdagmiddag', 'wanneer/na-schooltijd'],
    ['kerstvakantie', 'wanneer/vakantie'],
    ['op zaterdag', 'wanneer/weekend'],
    ['in de bieb', 'waar/bibliotheek'],
    ['bij gezinnen thuis', 'waar/thuis'],
    ['bewezen', 'effect/onderzocht'],
    ['is er onderzoek', 'effect/onderzocht'],
    ['geëvalueerd', 'effect/onderzocht'],
    ['geëvalueerde', 'effect/onderzocht'],
    ['aangetoond dat', 'effect/onderzocht'],
    ['door wetenschappers gevolgd', 'effect/onderzocht'],
    ['met een nulmeting', 'effect/onderzocht'],
    ['werkt een langere schooldag echt', 'effect/onderzocht'],
    ['heeft het zin om', 'effect/onderzocht'],
    ['wat kwam eruit', 'effect/onderzocht'],
    ['hoeveel kinderen bereikt', 'effect/gevolgd'],
    ['tevredenheid', 'effect/gevolgd'],
    ['is het zijn geld waard', 'effect/onderzocht'],
    ['is het zijn geld waard', 'kosten/bekend'],
    ['goedkoop', 'kosten/laag'],
    ['wat kost', 'kosten/bekend'],
    ['wie betaalt dat', 'kosten/bekend'],
    ['gemeente betaalt mee', 'betaler/gemeente'],
    ['betaald door het Rijk', 'betaler/rijk'],
    ['provincie die meebetaalt', 'betaler/provincie'],
    ['geld van fondsen', 'betaler/fonds'],
    ['bedrijfsleven laten meebetalen', 'betaler/bedrijven'],
    ['schoolbesturen betalen', 'betaler/scholen'],
    ['projecten die gestopt zijn', 'status/gestopt'],
    ['meer kansengelijkheid', 'rol/'],
    ['kleine gemeente', 'omvang/klein'],
    ["ib'er", 'rol/'],
    ['wethouder', 'rol/'],
  ])('%s', (query, cue) => {
    expect(cuesOf(query)).toContain(cue);
  });
});

test.each([
  ...['kind is nog niet begonnen met praten', 'geplande lessen taal', 'leerling loopt nog achter'],
  ...['gestopt met de opleiding', 'hoe is de overgang gepland'],
])('what children and lessons do is no standing of an intervention: %s', (query) => {
  expect(cuesOf(query).filter((cue) => /^(status|verloop)/.test(cue))).toEqual([]);
});

test.each([
  ...['taal zonder effect', 'niet onderzocht', 'kosten onbekend', 'wat werkt niet tegen pesten'],
  ...['effect is niet onderzocht', 'effect onbekend', 'niet bewezen effectief', 'kosten zijn niet bekend'],
])('an effect or a price that is not there points to no entry that has one: %s', (query) => {
  expect(cuesOf(query)).toEqual(['rol/']);
});

test('a number alone points to nothing, nor does what a place is called', async () => {
  expect(cuesOf('top 10 van 2024')).toEqual([]);
  expect((await search('armoede in Wijk bij Duurstede')).parsedQuery.cues).toEqual([]);
});

test('the longest words are taken: "groep 7 en 8" is one cue', () => {
  expect(cuesIn(tokenize('rekenen in groep 7 en 8'), lexicon.cues)).toMatchObject([{ start: 2, end: 6 }]);
});

test('who asks says little about what is asked', async () => {
  const { parsedQuery } = await search('juf zoekt woordenschat');
  const weights = Object.fromEntries(parsedQuery.queryTerms.map(({ word, weight = 1 }) => [word, weight]));
  expect(weights.juf).toBeLessThan(weights.woordenschat!);
});

describe('what is not wanted is not searched', () => {
  const readings = async (query: string) => {
    const { parsedQuery } = await search(query);
    const { queryTerms, unwanted, cues } = parsedQuery;
    return {
      searched: queryTerms.map(({ word }) => word),
      unwanted,
      lowered: cues.flatMap(({ isUnwanted, cues: [cue] }) => (isUnwanted ? cue!.slug : [])),
    };
  };

  test('after "dus geen": a few words', async () => {
    const { searched, unwanted } = await readings('tieners die net in Nederland zijn, dus geen basisschool');
    expect(unwanted).toEqual(['basisschool']);
    expect(searched.join()).not.toContain('basisschool');
  });

  test('after "zonder dat": all of the clause', async () => {
    const { searched, unwanted } = await readings('huiswerkhulp zonder dat het uren van onze leraren kost');
    expect(searched).toEqual(['huiswerkhulp']);
    expect(unwanted).toEqual(['uren', 'leraren', 'kost']);
  });

  test('a moment after "niet", which is lowered', async () => {
    const { lowered, unwanted } = await readings('beroepen leren kennen maar niet op zondag');
    expect(unwanted).toEqual(['zondag']);
    expect(lowered).toEqual(['weekend']);
  });

  test.each([
    'leerling wil wel maar durft niet',
    'kinderen die niet in de klas zitten',
    'ouders die geen Nederlands spreken',
    'zonder ontbijt naar school',
    'zonder dat het geld kost',
    'geen indicatie dus geen plek voor deze peuter',
    'de gemeente bezuinigt dus geen geld voor bijles',
  ])('what is the matter is: %s', async (query) => {
    expect((await readings(query)).unwanted).toEqual([]);
  });
});
