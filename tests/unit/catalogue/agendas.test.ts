import { describe, expect, test } from 'vitest';
import { agendasIn, hasListedAgenda } from '../../../src/catalogue/agendas.ts';
import { articles, interventions, municipalities, themes } from '../../real-catalogue.ts';

const agendas = agendasIn({ interventions, municipalities, themes, articles });
const agendaOf = (name: string) => agendas.find(({ municipality }) => municipality.name === name);

describe('agendas', () => {
  test('fifty of them are listed in the reports', () => {
    expect(agendas.filter(({ isListed }) => isListed)).toHaveLength(50);
    expect(municipalities.filter(hasListedAgenda)).toHaveLength(50);
  });

  test('hold the interventions of the municipality that a source ties to an agenda, and no others', () => {
    for (const { municipality, interventions: within, others } of agendas) {
      for (const each of within) expect(each.gkaAgenda).toBe(true);
      for (const each of others) expect(each.gkaAgenda).toBe(false);
      const own = interventions.filter((each) => each.municipalities.includes(municipality.name));
      expect([...within, ...others].map(({ slug }) => slug).sort()).toEqual(
        own.map(({ slug }) => slug).sort(),
      );
    }
  });

  test('count the themes of their interventions, most frequent first', () => {
    for (const { themes: counted, interventions: within } of agendas) {
      const counts = counted.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      expect(counts.every((count) => count <= within.length)).toBe(true);
    }
  });

  test('name each source once', () => {
    for (const { sources } of agendas) {
      const names = sources.map(({ url, title }) => url ?? title);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('are not made up for a municipality of which nothing is documented', () => {
    expect(agendaOf('Rozendaal')).toBeUndefined();
  });
});
