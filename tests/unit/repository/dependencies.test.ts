/** What the guide for developers says of the packages, and what they may do. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

type Names = Record<string, string>;

interface Package {
  license?: string;
  /** Where a folder of this repository stands in the place of a package. */
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  dependencies?: Names;
}

/** Stands in the place of what the form has in its bundle already. */
const EMPTY_PACKAGE = 'src/cms/empty-package';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Names
> & { allowScripts: Record<string, boolean> };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');
const direct = Object.keys({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

/** The rows of the table of licences: a licence, and names, of which `*` stands for the rest of many. */
const rows = [...readFileSync('.github/DEVELOPING.md', 'utf8').matchAll(/^\| ([A-Z][\w.-]+) +\| (`.*) \|$/gm)]
  .map(([, licence = '', cell = '']) => ({
    licence,
    patterns: [...cell.matchAll(/`([@\w./*-]+)`/g)]
      .map(([, name = '']) => name)
      .filter((name) => !name.startsWith('src/')),
  }))
  .filter(({ licence }) => installed.some(([, { license }]) => license?.startsWith(licence)));

function isNamedBy(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

describe('the table of licences', () => {
  test.each(direct)('tells the licence that %s has', (name) => {
    const naming = rows.filter(({ patterns }) => patterns.some((pattern) => isNamedBy(pattern, name)));
    expect(naming.length).toBeGreaterThan(0);
    for (const { licence } of naming) expect(packages[`node_modules/${name}`]?.license).toMatch(licence);
  });

  test('names no package that is not there', () => {
    const strays = rows.flatMap(({ patterns }) =>
      patterns.filter((pattern) => !direct.some((name) => isNamedBy(pattern, name))),
    );
    expect(strays).toEqual([]);
  });
});

describe('installing', () => {
  test('runs the scripts of no package but those that are named', () => {
    const withScript = installed
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect([...new Set(withScript)].sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  test('fetches nothing whose content the lock file does not know', () => {
    const unknown = installed.filter(
      ([, { integrity, resolved }]) => !integrity && resolved !== EMPTY_PACKAGE,
    );
    expect(unknown.map(([path]) => path)).toEqual([EMPTY_PACKAGE]);
    // This one fetches the Node.js of the platform itself.
    expect(packages['node_modules/node']).toBeUndefined();
  });
});

test('the form brings nothing along but its own bundle', () => {
  const { dependencies = {} } = packages['node_modules/decap-cms'] ?? {};
  const brought = Object.keys(dependencies).map((name) => {
    const nested = packages[`node_modules/decap-cms/node_modules/${name}`];
    return (nested ?? packages[`node_modules/${name}`])?.resolved;
  });
  expect(brought.length).toBeGreaterThan(0);
  expect(new Set(brought)).toEqual(new Set([EMPTY_PACKAGE]));
  expect(readdirSync(EMPTY_PACKAGE)).toEqual(['package.json']);
});

describe('Astro', () => {
  const url = (path: string) => pathToFileURL(resolve(path)).href;

  /** What Astro asks for on the network when it tells that a command ran, and whether it would look for a newer Astro. */
  async function contacts(before: string): Promise<unknown> {
    const code = `
      const asked = [];
      globalThis.fetch = (address) => { asked.push(String(address)); return Promise.reject(new Error('offline')); };
      ${before}
      const { telemetry } = await import('${url('node_modules/astro/dist/events/index.js')}');
      Object.defineProperty(telemetry, 'enabled', { value: true });
      Object.defineProperty(telemetry, 'anonymousId', { value: 'test' });
      await telemetry.record([{ eventName: 'TEST', payload: {} }]);
      const { shouldCheckForUpdates } = await import('${url('node_modules/astro/dist/core/dev/update-check.js')}');
      const preferences = { get: async (name) => name === 'checkUpdates.enabled' || 0 };
      console.log(JSON.stringify({ asked: asked.length, updates: await shouldCheckForUpdates(preferences) }));
    `;
    const env = { PATH: process.env.PATH };
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {
      env,
    });
    return JSON.parse(stdout);
  }

  test('calls its makers, left to itself', async () => {
    expect(await contacts('')).toEqual({ asked: 1, updates: true });
  });

  test('calls nobody with the configuration of this project', async () => {
    expect(await contacts(`await import('${url('astro.config.mjs')}');`)).toEqual({
      asked: 0,
      updates: false,
    });
  });
});
