import { afterEach, expect, test, vi } from 'vitest';
import { ProjectCopy } from '../../e2e/project-copy.ts';

afterEach(() => vi.unstubAllEnvs());

test('a copy of the project builds in its own folder, wherever the site of the project is', async () => {
  vi.stubEnv('OUT_DIR', '/srv/www');
  const copy = new ProjectCopy();
  const { output } = await copy.run(['--print', 'process.env.OUT_DIR']);
  copy.remove();
  expect(output).toBe('undefined\n');
});
