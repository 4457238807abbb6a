import { expect, test } from 'vitest';
import { fieldRoles, fieldsWithRole, rolesOf, SEARCH_FIELDS } from '../../../src/catalogue/field-roles.ts';
import { interventionSchema, NO_VOCABULARY } from '../../../src/catalogue/schema.ts';
import { FIELD_WEIGHTS, fieldsFrom } from '../../../src/search/index/fields.ts';
import { intervention } from '../../frozen-catalogue.ts';
import { source } from '../search/source.ts';

const textsOf = fieldsFrom(source);
const schema = interventionSchema(NO_VOCABULARY);

test('a field says in the schema with which weight it is searched', () => {
  const name = fieldsWithRole(schema, 'search').find(
    (each) => rolesOf(schema, each).search?.field === 'title',
  );
  expect(name).toBe('title');
  expect(FIELD_WEIGHTS.title).toBe(fieldRoles.get(schema.shape.title)?.search?.weight);
});

test('every field of the search has a weight and a text', () => {
  const entry = intervention('alkmaar-taalklas');
  const texts = textsOf({
    ...entry,
    practice: { ...entry.practice, audience: ['peuters'] },
    questions: ['hoe leren ouders de taal'],
    evidence: { level: 'effect gemeten', note: 'Een hogeschool vroeg het de ouders.' },
  });
  for (const field of SEARCH_FIELDS) {
    expect(FIELD_WEIGHTS[field]).toBeGreaterThan(0);
    expect(texts[field]).not.toBe('');
  }
});

test('labels are searched by their names, and organisations together', () => {
  const entry = { ...intervention('alkmaar-taalklas'), organiser: 'Gemeente', partners: ['PO', 'Taalhuis'] };
  const texts = textsOf({ ...entry, sectors: ['PO'] });
  expect(texts.sector).toBe('PO, Basisschool');
  expect(texts.people).toBe('Gemeente. PO. Taalhuis');
});

test('how it is done is searched by its names and in the words of who does it', () => {
  const entry = intervention('alkmaar-taalklas');
  const practice = {
    ...entry.practice,
    audience: ['peuters' as const],
    moment: ['na-schooltijd' as const],
    needs: ['een eigen lokaal'],
  };
  const { practice: text } = textsOf({ ...entry, practice });
  for (const words of ['Peuters', 'Na schooltijd', 'een eigen lokaal']) expect(text).toContain(words);
});

test('the level of evidence is no word that an entry is found by', () => {
  const entry = intervention('alkmaar-taalklas');
  const evidence = { level: 'effect gemeten' as const, note: 'Een hogeschool vroeg het de ouders.' };
  expect(textsOf({ ...entry, evidence }).evidence).toBe(evidence.note);
});
