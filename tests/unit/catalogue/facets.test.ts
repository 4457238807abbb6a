import { describe, expect, test } from 'vitest';
import {
  FACETS,
  facetValuesIn,
  filterByFacets,
  forEachFacet,
  type Facet,
  type Selection,
} from '../../../src/catalogue/facets.ts';
import type { Audience } from '../../../src/catalogue/practice-values.ts';
import { openFacet, writeFacets } from '../../../src/search/format/facet-rows.ts';
import { factors, intervention, interventions, municipalities } from '../../frozen-catalogue.ts';

const valuesOf = facetValuesIn({ municipalities, factors }, '2026-11-28');
const all = interventions.map(valuesOf);
const rows = writeFacets(all);
const table = forEachFacet((facet) =>
  openFacet(rows[facet], new Set(all.flatMap((values) => values[facet]))),
);
const everyEntry = all.keys().toArray();

function selection(chosen: Partial<Record<Facet, string[]>>): Selection {
  return forEachFacet((facet) => new Set(chosen[facet]));
}

const numberOf = (chosen: Partial<Record<Facet, string[]>>) =>
  filterByFacets(table, everyEntry, selection(chosen)).fitting.length;

describe('the values of an entry', () => {
  test('province follows from municipality, level from factor', () => {
    const entry = intervention('alkmaar-taalklas');
    const values = valuesOf({ ...entry, municipalities: ['Alkmaar', 'Amsterdam'] });
    expect(values.gemeente).toEqual(['alkmaar', 'amsterdam']);
    expect(values.provincie).toEqual(['noord-holland']);
    expect(values.niveau).toEqual(['school']);
    expect(values.sector).toEqual(['po']);
  });

  test('every entry has a value on what an entry must tell', () => {
    const required: Facet[] = ['thema', 'sector', 'gemeente', 'provincie', 'factor', 'niveau', 'status'];
    for (const values of all) for (const facet of required) expect(values[facet]).not.toEqual([]);
  });

  test('how it is done and what is known of its effect are as its file tells', () => {
    const entry = intervention('alkmaar-taalklas');
    const practice = {
      ...entry.practice,
      audience: ['kleuters' as const, 'ouders' as const],
      form: ['lessen' as const],
      moment: ['avond' as const],
      deliveredBy: ['vrijwilligers' as const],
    };
    expect(valuesOf({ ...entry, practice, evidence: { level: 'effect gemeten' } })).toMatchObject({
      voor: ['kleuters', 'ouders'],
      vorm: ['lessen'],
      wanneer: ['avond'],
      door: ['vrijwilligers'],
      effect: ['effect-gemeten'],
    });
  });

  test('what is for the whole primary school is for each of its years', () => {
    const { practice, ...entry } = intervention('alkmaar-taalklas');
    const voor = (...audience: Audience[]) =>
      valuesOf({ ...entry, practice: { ...practice, audience } }).voor;
    expect(voor('basisschoolleerlingen', 'ouders')).toEqual([
      'basisschoolleerlingen',
      'ouders',
      'kleuters',
      'groep-3-5',
      'groep-6-8',
    ]);
    expect(voor('basisschoolleerlingen', 'groep-6-8')).toEqual(['basisschoolleerlingen', 'groep-6-8']);
  });

  test('an entry that tells nothing of it has no value there', () => {
    const { practice, ...entry } = intervention('alkmaar-taalklas');
    const values = valuesOf({
      ...entry,
      practice: { ...practice, audience: [], form: [], moment: [], deliveredBy: [] },
      evidence: undefined,
    });
    for (const facet of ['voor', 'vorm', 'wanneer', 'door', 'effect'] as const) {
      expect(values[facet]).toEqual([]);
    }
  });
});

describe('a selection', () => {
  test('without a choice fits every entry', () => {
    expect(numberOf({})).toBe(interventions.length);
  });

  test('of two values on one facet fits entries with either', () => {
    const [mbo, vve, both] = [
      numberOf({ sector: ['mbo'] }),
      numberOf({ sector: ['vve'] }),
      numberOf({ sector: ['mbo', 'vve'] }),
    ];
    expect(both).toBeGreaterThan(Math.max(mbo, vve));
    expect(both).toBeLessThanOrEqual(mbo + vve);
  });

  test('on two facets fits entries with both', () => {
    const both = numberOf({ sector: ['mbo'], thema: ['loopbaanleren'] });
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(numberOf({ sector: ['mbo'] }));
  });

  test('of a value that no entry has fits none', () => {
    expect(numberOf({ thema: ['onzin'] })).toBe(0);
  });
});

describe('what fits', () => {
  test('has one of the chosen values on every facet', () => {
    const { fitting } = filterByFacets(
      table,
      everyEntry,
      selection({ sector: ['mbo', 'hbo'], niveau: ['school'] }),
    );
    const expected = everyEntry.filter((entry) => {
      const { sector, niveau } = all[entry]!;
      return (sector.includes('mbo') || sector.includes('hbo')) && niveau.includes('school');
    });
    expect(fitting).toEqual(expected);
  });

  test('stays in the order in which it was given', () => {
    const given = everyEntry.toReversed();
    expect(filterByFacets(table, given, selection({})).fitting).toEqual(given);
  });
});

describe('the counts', () => {
  test.each([
    { chosen: {} },
    { chosen: { sector: ['vo'] } },
    { chosen: { sector: ['vo', 'po'], thema: ['taalbevordering'] } },
    { chosen: { gemeente: ['utrecht'], provincie: ['utrecht'] } },
  ])('tell how many entries each choice would give, given $chosen', ({ chosen }) => {
    const { counts } = filterByFacets(table, everyEntry, selection(chosen));
    for (const facet of FACETS) {
      for (const [value, count] of counts[facet]!) {
        expect(numberOf({ ...chosen, [facet]: [value] }), `${facet}=${value}`).toBe(count);
      }
    }
  });
});

describe('of a table with some facets', () => {
  const { thema, sector } = table;
  const chosen = selection({ sector: ['vo'] });

  test('what fits and what is counted are those of the whole', () => {
    const whole = filterByFacets(table, everyEntry, chosen);
    const part = filterByFacets({ thema, sector }, everyEntry, chosen);
    expect(part.fitting).toEqual(whole.fitting);
    expect(part.counts).toEqual({ thema: whole.counts.thema, sector: whole.counts.sector });
  });
});
