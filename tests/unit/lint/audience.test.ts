import { expect, test } from 'vitest';
import { practiceSchema } from '../../../src/catalogue/schema.ts';
import { audienceYears } from '../../../src/lint/rules/audience-years.ts';
import { schemaIssues } from '../../../src/lint/schema-issues.ts';
import { entry } from './entry.ts';

const remedyFor = (group: string) => schemaIssues(practiceSchema, { audience: [group] })[0]?.remedy;

test('years of the primary school are told all groups to name for them', () => {
  expect(remedyFor('groep 3 t/m 8')).toBe('Noem elk apart: basisschoolleerlingen, groep-3-5, groep-6-8.');
  expect(remedyFor('groep 1 tot en met 8')).toBe('Schrijf basisschoolleerlingen.');
});

test('where none comes near, all groups are told', () => {
  expect(remedyFor('qqqq')).toMatch(/^Kies uit: peuters, .*, vrijwilligers\.$/);
});

const audienceTips = (targetGroup: string, ...audience: string[]) => {
  const practice = `practice:\n  audience:\n${audience.map((group) => `    - ${group}\n`).join('')}`;
  const fields: [string, string][] = [['targetGroup: ', `${practice}targetGroup: ${targetGroup}\n# `]];
  const file = entry('Tekst.', { fields });
  return audienceYears.check(file).map(({ remedy }) => remedy);
};

test('years that the target group names are missed where the whole primary school stands alone', () => {
  const target = 'Leerlingen van groep 7 en 8';
  expect(audienceTips(target, 'basisschoolleerlingen')).toEqual(['Zet erbij: groep-6-8.']);
  expect(audienceTips(target, 'basisschoolleerlingen', 'groep-6-8')).toEqual([]);
  expect(audienceTips('Leerlingen van groep 1 tot en met 8', 'basisschoolleerlingen')).toEqual([]);
});
