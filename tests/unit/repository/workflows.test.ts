/** A proposal may come from a stranger: what runs it has no rights and no secrets, and nobody can slip in other code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  needs?: string;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;

test('there are workflows that check, preview, publish and try harder at night', () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    'controle.yml',
    'nachtelijk.yml',
    'publiceren.yml',
    'voorbeeld.yml',
  ]);
});

describe.for(workflows)('$name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('pins every action to a commit, and says which version that is', () => {
    const uses = [...text.matchAll(/uses: *(.*)/g)].map(([, action]) => action);
    expect(uses.length).toBe(steps.filter((step) => step.uses).length);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read by default, and nothing more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('never runs a proposal with the rights of this repository', () => {
    const events = Object.keys(workflow.on);
    expect(events).not.toContain('pull_request_target');
    expect(events).not.toContain('workflow_run');
    if (!events.includes('pull_request')) return;
    expect(text).not.toMatch(/secrets\.|: write/);
    expect(jobs.filter(({ permissions }) => permissions)).toEqual([]);
  });

  test('leaves no token behind for scripts, and takes no text of a stranger into a command', () => {
    for (const { uses, with: input, run = '' } of steps) {
      if (uses?.startsWith('actions/checkout@'))
        expect(input).toMatchObject({ 'persist-credentials': false });
      expect(run).not.toContain('${{');
    }
  });

  test('runs scripts that exist, and ends some time', () => {
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?(\S+)/g)]);
    for (const [, script = ''] of named) expect(Object.keys(scripts)).toContain(script);
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
  });
});

test('only what deploys may write, and it runs nothing of the repository', () => {
  const writers = workflows.flatMap(({ workflow }) =>
    Object.values(workflow.jobs).filter(({ permissions = {} }) =>
      Object.values(permissions).includes('write'),
    ),
  );
  expect(writers).toHaveLength(1);
  expect(writers[0]?.steps.map(({ uses = 'a script' }) => uses.replace(/@.*/, ''))).toEqual([
    'actions/deploy-pages',
  ]);
});

test('nothing is published that did not pass every test', () => {
  const { jobs = {} } = workflows.find(({ name }) => name === 'publiceren.yml')?.workflow ?? {};
  const deploying = Object.values(jobs).find(({ steps }) =>
    steps.some(({ uses = '' }) => uses.startsWith('actions/deploy-pages@')),
  );
  const building = jobs[deploying?.needs ?? ''];
  expect(jobs[building?.needs ?? '']?.steps.map(({ run }) => run)).toContain('npm test');
});

describe('the pipeline for GitLab', () => {
  /** What of the file is no job. */
  const SETTINGS = ['default', 'variables', 'workflow'];
  const pipeline = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<
    string,
    { script: string[]; rules?: { if: string }[]; pages?: unknown }
  >;
  const jobs = Object.fromEntries(Object.entries(pipeline).filter(([name]) => !SETTINGS.includes(name)));

  test('checks, previews and publishes with scripts that exist', () => {
    expect(Object.keys(jobs)).toEqual(['inhoud', 'website', 'voorbeeld', 'publiceren']);
    const named = Object.values(jobs).flatMap(({ script }) =>
      script.flatMap((line) => [...line.matchAll(/npm run (?:--silent )?(\S+)/g)]),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const [, script = ''] of named) expect(Object.keys(scripts)).toContain(script);
  });

  test('publishes the main branch alone', () => {
    const publishing = Object.values(jobs).filter(({ pages }) => pages);
    expect(publishing.map(({ rules }) => rules)).toEqual([
      [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }],
    ]);
  });
});
