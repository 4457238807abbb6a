import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ATTRIBUTION, SITE_NAME, TERMS } from '../../../src/publishing/licence.ts';

test('the source to name is the site', () => {
  expect(ATTRIBUTION).toContain(SITE_NAME);
  expect(TERMS).toContain(ATTRIBUTION);
});

test('the name of the site stands in one place of the code that publishes it', () => {
  const files = globSync('src/{publishing,site,components/shortlist}/**/*.ts').map((file) =>
    file.replaceAll('\\', '/'),
  );
  expect(files.filter((file) => readFileSync(file, 'utf8').includes(`'${SITE_NAME}'`))).toEqual([
    'src/publishing/licence.ts',
  ]);
});
