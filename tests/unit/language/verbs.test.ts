import { expect, test } from 'vitest';
import { otherVerbForms, separableVerb } from '../../../src/language/verbs.ts';
import { stem } from '../../../src/language/stem.ts';

test('the third person and the infinitive know each other', () => {
  expect(otherVerbForms('durft')).toContain(stem('durven'));
  expect(otherVerbForms('durven')).toContain(stem('durft'));
});

test('a separable verb is found by its parts', () => {
  expect(separableVerb('haakt', 'af')).toContain(stem('afhaken'));
  expect(separableVerb('lopen', 'vast')).toContain(stem('vastlopen'));
});

test('a word that begins another part of the sentence parts no verb', () => {
  expect(separableVerb('school', 'voor')).toEqual([]);
});
