import { describe, expect, test } from 'vitest';
import { formBackend, hostsOf } from '../../../src/cms/backend.ts';

const PAGE = '/beheer/';
const GITHUB = { repository: 'https://github.com/gemeente/catalogus', host: 'github' } as const;
const FORGEJO = { repository: 'https://codeberg.org/gemeente/catalogus', host: 'forgejo' } as const;

describe('the backend of the form', () => {
  test('is none when no variable asks for it', () => {
    expect(formBackend({}, GITHUB, PAGE)).toBeUndefined();
    expect(formBackend({ CMS_BACKEND: '' }, undefined, PAGE)).toBeUndefined();
  });

  test('is that of GitHub, where others work in a copy of their own', () => {
    expect(formBackend({ CMS_BACKEND: 'github', CMS_REPO: 'gemeente/catalogus' }, undefined, PAGE)).toEqual({
      name: 'github',
      repo: 'gemeente/catalogus',
      branch: 'main',
      open_authoring: true,
    });
  });

  test('is that of GitLab, with an application to log in by', () => {
    const variables = { CMS_BACKEND: 'gitlab', CMS_REPO: 'groep/onderdeel/catalogus', CMS_APP_ID: 'abc' };
    expect(formBackend(variables, undefined, PAGE)).toEqual({
      name: 'gitlab',
      repo: 'groep/onderdeel/catalogus',
      branch: 'main',
      auth_type: 'pkce',
      app_id: 'abc',
    });
  });

  test('takes the repository and the host from the address of the repository', () => {
    const backend = formBackend(
      { CMS_BACKEND: 'gitlab' },
      { repository: 'https://gitlab.gemeente.example/groep/catalogus.git', host: 'gitlab' },
      PAGE,
    );
    expect(backend).toMatchObject({
      repo: 'groep/catalogus',
      api_root: 'https://gitlab.gemeente.example/api/v4',
      base_url: 'https://gitlab.gemeente.example',
    });
  });

  test('is on a GitHub of one’s own where the source is kept there, and its page loads from there', () => {
    const source = { repository: 'https://github.gemeente.example/groep/catalogus', host: 'github' } as const;
    const backend = formBackend({ CMS_BACKEND: 'github' }, source, PAGE);
    expect(backend).toMatchObject({
      repo: 'groep/catalogus',
      api_root: 'https://github.gemeente.example/api/v3',
    });
    expect(hostsOf(backend!)).toEqual({
      connect: ['https://github.gemeente.example'],
      images: ['https://github.gemeente.example'],
    });
    expect(formBackend({ CMS_BACKEND: 'github' }, GITHUB, PAGE)).not.toHaveProperty('api_root');
  });

  test('is never a repository of the same name on a host where the source is not kept', () => {
    expect(() => formBackend({ CMS_BACKEND: 'github' }, FORGEJO, PAGE)).toThrow(/vraagt ook CMS_REPO/);
    expect(() => formBackend({ CMS_BACKEND: 'gitlab' }, GITHUB, PAGE)).toThrow(/vraagt ook CMS_REPO/);
    expect(formBackend({ CMS_BACKEND: 'gitlab', CMS_REPO: 'groep/kopie' }, GITHUB, PAGE)).toEqual({
      name: 'gitlab',
      repo: 'groep/kopie',
      branch: 'main',
    });
  });

  test('is the working copy, below the page itself', () => {
    expect(formBackend({ CMS_BACKEND: 'local' }, undefined, '/pad/beheer/')).toEqual({
      name: 'proxy',
      proxy_url: '/pad/beheer/api/',
    });
  });

  test.each([
    [{ CMS_BACKEND: 'bitbucket' }, /CMS_BACKEND=bitbucket bestaat niet/],
    [{ CMS_BACKEND: 'github' }, /vraagt ook CMS_REPO/],
    [{ CMS_BACKEND: 'github', CMS_REPO: 'catalogus' }, /vraagt ook CMS_REPO/],
  ])('is refused with the variable to mend: %o', (variables, message) => {
    expect(() => formBackend(variables, undefined, PAGE)).toThrow(message);
  });
});

test('the page of the form may load from its code host alone', () => {
  const gitlab = { name: 'gitlab', repo: 'a/b', branch: 'main', base_url: 'https://gitlab.example' } as const;
  expect(hostsOf(gitlab).connect).toEqual(['https://gitlab.example']);
  expect(hostsOf({ name: 'proxy', proxy_url: '/beheer/api/' })).toEqual({ connect: [], images: [] });
});
