import { describe, expect, test } from 'vitest';
import type { Intervention, Municipality } from '../../../src/catalogue/model.ts';
import { indicatorProfile, type IndicatorReading } from '../../../src/catalogue/indicators/profile.ts';
import { interventionsForNeedsIn, outliersOf } from '../../../src/catalogue/recommend/needs.ts';
import { peersIn } from '../../../src/catalogue/recommend/peers.ts';
import { gapInWords, GAPS_HEADING, shownGaps } from '../../../src/components/municipality/gaps-in-words.ts';
import { memoSections, type MemoFacts, type MemoItem } from '../../../src/components/municipality/memo.ts';
import { memoText } from '../../../src/components/municipality/memo-text.ts';
import {
  concepts,
  factors,
  indicators,
  interventions,
  municipalities,
  municipality,
  places,
  themes,
} from '../../frozen-catalogue.ts';
import { oneOf } from '../../catalogue.ts';

const peersOf = peersIn({ interventions, municipalities, places, indicators });
const needsOf = interventionsForNeedsIn({ interventions, concepts });

const interventionsOf = (name: string) => interventions.filter((each) => each.municipalities.includes(name));
const gapsFor = (name: string) =>
  shownGaps(
    { interventions: interventionsOf(name), peers: peersOf(municipality(name)) },
    { themes, factors },
  );

function sectionsFor(name: string, known: Partial<Municipality> = {}, done: Partial<MemoFacts> = {}) {
  const own = { ...municipality(name), ...known };
  const peers = peersOf(municipality(name));
  const peersInPlace = peersOf(own, ['place']).map((peer) => peer.municipality);
  return memoSections(
    {
      municipality: own,
      municipalities,
      peers,
      peersInPlace,
      readings: indicatorProfile(own, { peers: peersInPlace, sizeClass: municipalities }, indicators.list),
      needs: needsOf(outliersOf(own, peersInPlace, indicators.list), own, peersInPlace),
      gaps: gapsFor(name),
      own: interventionsOf(name),
      alsoHere: [],
      themes,
      source: 'Cijfers: CBS',
      today: '2026-05-01',
      ...done,
    },
    {
      municipality: (place) => `/gemeenten/${place}/`,
      intervention: (slug) => `/interventies/${slug}/`,
      theme: (slug) => `/themas/${slug}/`,
      factor: (slug) => `/factoren/${slug}/`,
    },
  );
}

describe('a memo', () => {
  const sections = sectionsFor('Schiedam');
  const itemsOf = (heading: string) => sections.find((each) => each.heading === heading)?.items ?? [];

  test('gives each figure with its year, beside the country and what is comparable', () => {
    const figures = itemsOf('Cijfers').map(({ text }) => text);
    expect(figures.find((text) => text.startsWith('Voortijdig'))).toMatch(
      /^Voortijdig schoolverlaters \(2023\): 3,2% van de leerlingen en studenten .*; Nederland 2,8%; gelijke omvang en ligging [\d,]+%; .* van 18/,
    );
    expect(figures.join()).not.toContain('Inwoners onder 18');
  });

  test('calls what figures are held against by another name than comparable municipalities, and says what both are', () => {
    const introOf = (name: string) => sections.find(({ heading }) => heading === name)?.intro;
    const text = memoText('Memo', sections, [], undefined);
    expect(introOf('Cijfers')).toContain(
      'Gelijke omvang en ligging: dit is de middelste waarde van de tien gemeenten met interventies die in omvang en ligging het meest op Schiedam lijken: ',
    );
    expect(introOf('Vergelijkbare gemeenten')).toMatch(
      /^De gemeenten met interventies die het meest op Schiedam lijken\./,
    );
    expect(text).not.toMatch(/[Vv]ergelijkbaar/);
  });

  test('says what to mind with a figure', () => {
    const reading = (slug: string, margin?: number): IndicatorReading => ({
      ...{ indicator: oneOf(indicators.list, slug), year: 2023, value: 0, margin },
      ...{ country: 1, peers: undefined, rank: undefined },
    });
    const readings = [reading('achterstandsscore'), reading('kinderen-laag-inkomen', 12.4)];
    const shown = sectionsFor('Urk', {}, { readings });
    expect(shown.find(({ heading }) => heading === 'Cijfers')?.items.map(({ text }) => text)).toEqual([
      'Verwachte onderwijsachterstand (2023): 0 punten per 100 inwoners onder 18 (onder de drempel van de berekening); Nederland 1,0 punten.',
      'Kinderen in een huishouden met een laag inkomen (2023): 0% van de minderjarige kinderen (te klein om precies te zeggen: ±\u00a012,4 procentpunt); Nederland 1,0%.',
    ]);
  });

  test('says of each peer why it is one, and leads to it', () => {
    const peers = itemsOf('Vergelijkbare gemeenten');
    expect(peers.map(({ link }) => link?.text)).toEqual(
      peersOf(municipality('Schiedam')).map((peer) => peer.municipality.name),
    );
    for (const { text, link } of peers) {
      expect(text, 'before a colon').toMatch(/\w.+[^.]$/);
      expect(link?.href).toBe(`/gemeenten/${link?.text}/`);
    }
  });

  test('names the table of every figure as a source', () => {
    const sources = itemsOf('Bronnen').map(({ text }) => text);
    for (const { table, kind } of indicators.list) {
      if (kind !== 'count') expect(sources.join()).toContain(table);
    }
  });

  test('tells of a municipality without interventions that there are none', () => {
    const own = sectionsFor('Urk').find(({ heading }) => heading === 'Interventies uit Urk');
    expect(own).toMatchObject({
      intro: 'Van Urk staat nog geen interventie in de Interventiebank.',
      items: [],
    });
  });

  test('says of an intervention that has stopped, is planned or may be over that it is', () => {
    const [one] = interventionsOf('Schiedam');
    if (!one) expect.fail();
    const entry = { ...one, title: 'Taal', period: undefined, lastChecked: undefined };
    const own: Intervention[] = [
      { ...entry, status: 'afgerond', period: { end: 2024 } },
      { ...entry, status: 'gepland' },
      { ...entry, status: 'loopt' },
      { ...entry, status: 'loopt', lastChecked: '2019-01-01' },
      { ...entry, status: 'onbekend' },
    ];
    const shown = sectionsFor('Schiedam', {}, { own });
    const items = shown.find(({ heading }) => heading === 'Interventies uit Schiedam')?.items;
    const titles = items?.map(({ link }) => link?.text);
    expect(titles).toEqual([
      'Taal (Schiedam; gestopt in 2024)',
      'Taal (Schiedam; gepland)',
      'Taal (Schiedam)',
      'Taal (Schiedam; sinds 2019 onbekend of het nog loopt)',
      'Taal (Schiedam; onbekend of het nog loopt)',
    ]);
    const text = memoText('Memo', shown, [], undefined);
    for (const title of titles ?? []) expect(text).toContain(`- ${title}: `);
  });

  test('tells what other places do here too apart, with what is known of it', () => {
    const [intervention] = interventionsOf('Breda');
    if (!intervention) expect.fail();
    const source = { title: 'Een bericht', publisher: 'Stadsblad' };
    const alsoHere: MemoFacts['alsoHere'] = [
      { intervention, elsewhere: { municipality: 'Urk', status: 'gestopt', source } },
      { intervention, elsewhere: { municipality: 'Urk', note: 'Of het nog loopt, is niet bekend.', source } },
    ];
    const shown = sectionsFor('Urk', {}, { alsoHere });
    const sectionOf = (name: string) => shown.find(({ heading }) => heading === name);
    expect(sectionOf('Interventies uit Urk')).toMatchObject({
      intro: 'Van Urk staat nog geen eigen interventie in de Interventiebank.',
      items: [],
    });
    const link = {
      text: `${intervention.title} (Breda)`,
      href: `/interventies/${intervention.slug}/`,
    };
    expect(sectionOf('Ook hier, volgens een bron')).toMatchObject({
      intro: expect.stringContaining('Dit gebeurt of gebeurde ook in Urk.') as string,
      items: [
        { link, text: 'Gestopt. Bron: Stadsblad.' },
        { link, text: 'Of het nog loopt, is niet bekend. Bron: Stadsblad.' },
      ],
    });
    expect(memoText('Memo', shown, [], undefined)).toContain('OOK HIER, VOLGENS EEN BRON\nDit gebeurt');
  });

  test('has nothing to say of what does not stand out', () => {
    for (const { items, intro } of sections) expect(items.length > 0 || intro !== '').toBe(true);
  });

  test('says so where nothing stands out, and from where on a figure would', () => {
    expect(sectionsFor('Aalten').find(({ heading }) => heading.startsWith('Waar het'))).toEqual({
      heading: 'Waar het ongunstig afwijkt',
      intro:
        'Op geen van deze cijfers is Aalten duidelijk ongunstiger dan de middelste waarde van die tien gemeenten; duidelijk is minstens 1 keer de gewone spreiding tussen alle gemeenten (de standaardafwijking).',
      items: [],
    });
  });

  test('names a figure that stands out also where no intervention belongs to it, and says why there is none', () => {
    const own = municipality('Schiedam');
    const peers = peersOf(own, ['place']).map((peer) => peer.municipality);
    const [outlier = expect.fail()] = outliersOf(own, peers, indicators.list);
    const need = {
      outliers: [outlier],
      factors: [],
      concept: undefined,
      fromPeers: [],
      studiedElsewhere: [],
    };
    const found = sectionsFor('Schiedam', {}, { needs: [need] }).find(({ heading }) =>
      heading.startsWith('Waar het'),
    );
    expect(found?.heading).toBe('Waar het ongunstig afwijkt');
    expect(found?.intro).toContain('minstens 1 keer de gewone spreiding');
    expect(found?.intro).not.toContain('Bij elk cijfer staan');
    expect(found?.items.map(({ text }) => text)).toEqual([
      expect.stringMatching(/ tegen .* \(20\d\d\)\. Dit cijfer hoort bij geen factor: .*\.$/),
    ]);
  });

  test('says of the interventions of others as of its own that it is not known whether they still run', () => {
    const [outlier = expect.fail()] = outliersOf(
      municipality('Schiedam'),
      peersOf(municipality('Schiedam'), ['place']).map((peer) => peer.municipality),
      indicators.list,
    );
    const [one] = interventionsOf('Breda');
    if (!one) expect.fail();
    const unknown: Intervention = {
      ...{ ...one, title: 'Taal', municipalities: ['Breda'], alsoIn: [], evidence: undefined },
      ...{ status: 'onbekend', period: undefined },
    };
    const need = { outliers: [outlier], factors: [], concept: undefined, studiedElsewhere: [] };
    const gap = { kind: 'theme' as const, slug: 'taal', name: 'Taal', peers: [municipality('Breda')] };
    const shown = sectionsFor(
      'Schiedam',
      {},
      {
        needs: [{ ...need, fromPeers: [unknown] }],
        gaps: [{ ...gap, interventions: [unknown], ofPeers: [unknown] }],
      },
    );
    const told = 'Taal (Breda; onbekend of het nog loopt)';
    expect(
      shown.find(({ heading }) => heading.startsWith('Waar het'))?.items[0]?.items?.[0]?.link?.text,
    ).toBe(told);
    expect(shown.find(({ heading }) => heading === GAPS_HEADING)?.items[0]?.more?.[0]?.text).toBe(told);
  });

  test('says whom to ask, the municipality itself first, and every way to do so', () => {
    const found = sectionsFor('Schiedam', {
      website: 'https://www.schiedam.nl',
      contactPage: 'https://www.schiedam.nl/contact',
      email: 'contact@schiedam.nl',
      phone: '14 010',
      contactChecked: '2026-10-01',
    });
    const contact = found.find(({ heading }) => heading === 'Contact');
    expect(contact?.items[0]).toEqual({
      text: 'Schiedam',
      more: [
        { text: 'Contactpagina', href: 'https://www.schiedam.nl/contact' },
        { text: 'Website', href: 'https://www.schiedam.nl' },
        { text: 'contact@schiedam.nl', href: 'mailto:contact@schiedam.nl' },
        { text: '14\u00a0010', href: 'tel:14010' },
      ],
    });
    expect(JSON.stringify(found)).toContain(
      'Register van Overheidsorganisaties, nagekeken op 1 oktober 2026.',
    );
    const text = memoText('Memo', contact ? [contact] : [], [], undefined);
    expect(text).toContain('- Schiedam\n  Contactpagina: https://www.schiedam.nl/contact\n');
    expect(text).toContain('\n  contact@schiedam.nl\n  14\u00a0010');
  });

  test('says so where no way to ask is known', () => {
    const unknown = { website: undefined, contactPage: undefined, email: undefined, phone: undefined };
    const contact = sectionsFor('Schiedam', unknown as Partial<Municipality>).find(
      ({ heading }) => heading === 'Contact',
    );
    expect(contact?.intro).toMatch(/ Van Schiedam zelf is in de catalogus geen contact bekend\.$/);
    expect(JSON.stringify(contact?.items)).not.toContain('Schiedam');
  });

  test('says of every municipality that it names as alike, or an intervention of, whom to ask', () => {
    const reachable = municipalities.map((each) => ({ ...each, phone: '010 123 45 67' }));
    const shown = sectionsFor('Schiedam', {}, { municipalities: reachable });
    const asked = shown.find(({ heading }) => heading === 'Contact')?.items.map(({ text }) => text);
    const namesIn = ({ link, more = [], items = [] }: MemoItem): string[] => [
      ...[link, ...more].flatMap((each) => (each ? [each.text] : [])),
      ...items.flatMap(namesIn),
    ];
    const named = shown
      .filter(({ heading }) => heading !== 'Contact')
      .flatMap(({ items }) => items.flatMap(namesIn));
    const inBrackets = named.flatMap((text) => /\(([^;)]+)[^)]*\)$/.exec(text)?.[1]?.split(/, | en /) ?? []);
    const alike = itemsOf('Vergelijkbare gemeenten').map(({ link }) => link?.text);
    expect(inBrackets.length).toBeGreaterThan(0);
    for (const name of [...alike, ...inBrackets.filter((each) => each !== 'Schiedam')])
      expect(asked).toContain(name);
  });

  test('has what others do about what stands out with each figure, and what is known of its effect', () => {
    const own = municipality('Schiedam');
    const peers = peersOf(own, ['place']).map((peer) => peer.municipality);
    const [outlier = expect.fail()] = outliersOf(own, peers, indicators.list);
    const studied = (title: string): Intervention => ({
      ...{ ...interventions[0]!, title, municipalities: ['Urk'], status: 'afgerond', period: { end: 2020 } },
      evidence: { level: 'effect gemeten' },
    });
    const need = { outliers: [outlier], factors: [], concept: undefined };
    const needs = [
      { ...need, fromPeers: [studied('Taal')], studiedElsewhere: [studied('Rekenen')] },
      { ...need, fromPeers: [], studiedElsewhere: [studied('Lezen')] },
    ];
    const shown = sectionsFor('Schiedam', {}, { needs }).find(({ heading }) =>
      heading.startsWith('Waar het'),
    );
    expect(shown?.intro).toContain(
      'die op Schiedam lijken, over het geheel of in opgave; dan die van elders',
    );
    expect(shown?.items.map(({ text, items }) => [text, items?.map(({ link }) => link?.text)])).toEqual([
      [
        expect.stringMatching(`^${outlier.indicator.name}: `),
        ['Taal (Urk; effect gemeten; gestopt in 2020)', 'Rekenen (Urk; effect gemeten; gestopt in 2020)'],
      ],
      [expect.anything(), ['Lezen (Urk; effect gemeten; gestopt in 2020)']],
    ]);
    expect(memoText('Memo', shown ? [shown] : [], [], undefined)).toContain(
      ` (${outlier.year}).\n  - Taal (Urk; effect gemeten; gestopt in 2020): `,
    );
  });

  test('has what comparable municipalities do that is not here, as its page has, with two examples of each', () => {
    const gaps = gapsFor('Schiedam');
    const items = itemsOf(GAPS_HEADING);
    expect(gaps.length).toBeGreaterThan(0);
    expect(items.map(({ link, text }) => [link?.text, text])).toEqual(
      gaps.map((gap) => [gap.name, `${gapInWords(gap)}, bijvoorbeeld`]),
    );
    items.forEach(({ more = [] }, index) => {
      const { interventions: all = [], peers = [] } = gaps[index] ?? {};
      expect(more.map(({ href }) => href)).toEqual(
        all.slice(0, 2).map(({ slug }) => `/interventies/${slug}/`),
      );
      for (const { text } of more) expect(peers.some(({ name }) => text.includes(name))).toBe(true);
    });
  });

  test('as text has all that the page has, with addresses written out', () => {
    const text = memoText('Memo', sections, ['Opgesteld op 1 mei 2026'], new URL('https://voorbeeld.nl'));
    expect(text.startsWith('Memo\n\nOpgesteld op 1 mei 2026\n\nCIJFERS\n')).toBe(true);
    for (const { items } of sections) for (const each of items) expect(text).toContain(each.text);
    expect(text).toContain('\n  https://voorbeeld.nl/gemeenten/');
  });
});
