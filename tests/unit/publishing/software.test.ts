import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { billOfMaterials, licenceList, softwareIn, type LockFile } from '../../../src/publishing/software.ts';

const LOCK: LockFile = {
  name: 'site',
  version: '1.0.0',
  packages: {
    '': { license: 'EUPL-1.2', dependencies: { a: '1', '@x/b': '1' } },
    'node_modules/a': {
      version: '1.2.0',
      license: 'MIT',
      integrity: `sha512-${Buffer.from('00ff', 'hex').toString('base64')}`,
      dependencies: { c: '2' },
    },
    'node_modules/a/node_modules/c': { version: '2.0.0', license: 'ISC' },
    'node_modules/@x/b': {
      version: '1.0.0',
      license: 'MIT OR Apache-2.0',
      dependencies: { c: '1', gone: '1' },
    },
    'node_modules/c': { version: '1.0.0', license: 'ISC', optional: true },
    'node_modules/test-only': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/@fontsource-variable/letter': { version: '5.0.0', license: 'OFL-1.1', dev: true },
    'node_modules/empty': { link: true },
  },
};

describe('the packages of the site', () => {
  test('are those that it is made with, and the letters, but none that only tests', () => {
    expect(softwareIn(LOCK).map(({ name, version }) => `${name} ${version}`)).toEqual([
      '@fontsource-variable/letter 5.0.0',
      '@x/b 1.0.0',
      'a 1.2.0',
      'c 1.0.0',
      'c 2.0.0',
    ]);
  });

  test('need those that Node.js finds from where they are', () => {
    const needs = new Map(softwareIn(LOCK).map((part) => [part.name, part.needs]));
    expect(needs.get('a')).toEqual(['node_modules/a/node_modules/c']);
    expect(needs.get('@x/b')).toEqual(['node_modules/c']);
  });
});

describe('the bill of materials', () => {
  interface Bill {
    components: Record<string, unknown>[];
    dependencies: { ref: string; dependsOn: string[] }[];
  }
  const bill = billOfMaterials(LOCK, 'EUPL-1.2') as Bill;

  test('names a package by its address, with its licence and checksum', () => {
    expect(bill.components[2]).toEqual({
      type: 'library',
      'bom-ref': 'node_modules/a',
      name: 'a',
      version: '1.2.0',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: '00ff' }],
      licenses: [{ expression: 'MIT' }],
      purl: 'pkg:npm/a@1.2.0',
    });
    expect(bill.components[1]).toMatchObject({ group: '@x', name: 'b', purl: 'pkg:npm/%40x/b@1.0.0' });
    expect(bill.components[3]).toMatchObject({ name: 'c', scope: 'optional' });
  });

  test('tells what the site needs by itself', () => {
    expect(bill.dependencies[0]).toEqual({
      ref: 'site@1.0.0',
      dependsOn: ['node_modules/@x/b', 'node_modules/a'],
    });
  });

  test('of this project holds the schema of CycloneDX 1.6, and every reference in it leads somewhere', () => {
    const folder = join(
      dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
      'res/schema',
    );
    const schema = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    for (const part of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(
        schema(`${part}.SNAPSHOT.schema.json`),
        `http://cyclonedx.org/schema/${part}.SNAPSHOT.schema.json`,
      );
    const isValid = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
    const own = billOfMaterials(lock, 'EUPL-1.2') as Bill;
    isValid(own);
    expect(isValid.errors).toBeNull();
    const refs = new Set(own.components.map((each) => each['bom-ref']));
    expect(own.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual(
      [],
    );
    expect(own.components.length).toBeGreaterThan(300);
  });
});

test('the list of licences has each text once, with all packages that it came with', () => {
  const list = licenceList(softwareIn(LOCK), ({ name }) =>
    name === '@x/b' || name === 'a' ? 'Mag alles.\r\n' : undefined,
  );
  expect(list).toContain('\n\nISC\n- c 1.0.0\n- c 2.0.0\n\n');
  expect(list.endsWith('\n- @x/b 1.0.0\n- a 1.2.0\n\nMag alles.\n')).toBe(true);
});
