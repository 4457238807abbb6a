/** The faults that the tools that read the code find. The types of pages follow from the content: a build writes them. */
import { exec } from 'node:child_process';
import { expect, test } from 'vitest';

test.for([
  ['is formatted', 'format:check'],
  ['keeps the rules of the linter', 'lint'],
  ['has sound types', 'types'],
] as const)('the code %s', async ([, script]) => {
  const said = await new Promise<string>((done) => {
    const options = { env: { ...process.env, NODE_ENV: undefined }, maxBuffer: Infinity };
    exec(`npm run --silent ${script}`, options, (error, stdout, stderr) =>
      done(error ? `${stdout}${stderr}${error.message}` : ''),
    );
  });
  expect(said).toBe('');
});
