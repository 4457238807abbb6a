import { describe, expect, test } from 'vitest';
import { readSettings, type Environment } from '../../../src/site/settings.ts';
import { sourceLinks, type SourceHost } from '../../../src/site/source-host.ts';

const sourceOf = (environment: Environment) => readSettings(environment).source;

const FILE = 'content/interventies/breda-leeskring.mdx';
const TEXT = 'title: Wat & hoe?\n';

const addressesOn = (host: SourceHost) => {
  const links = sourceLinks({ repository: 'https://code.example/groep/bank', host });
  return [
    links?.edit(FILE),
    links?.view(FILE),
    links?.history(FILE),
    links?.newFile('content/interventies', 'nieuw.mdx', TEXT),
    links?.newIssue('Fout in A & B', 'Er staat\niets'),
  ].map((address) => address?.replace('https://code.example/groep/bank/', ''));
};

describe('the address of a proposal', () => {
  const proposalOn = (host: SourceHost) =>
    sourceLinks({ repository: 'https://code.example/groep/bank', host })?.proposal('4-ook.yml', {
      title: 'Wij ook',
      fields: { interventie: 'breda-leeskring' },
      text: 'Welke?',
    });

  test('fills in the form of the repository on GitHub', () => {
    expect(proposalOn('github')).toBe(
      'https://code.example/groep/bank/issues/new?template=4-ook.yml&title=Wij+ook&interventie=breda-leeskring',
    );
  });

  test('is a new issue with the questions as its text elsewhere', () => {
    expect(proposalOn('gitlab')).toBe(
      'https://code.example/groep/bank/-/issues/new?issue%5Btitle%5D=Wij+ook&issue%5Bdescription%5D=Welke%3F',
    );
  });
});

describe('the addresses of a file and of a new issue', () => {
  test('on GitHub', () => {
    expect(addressesOn('github')).toEqual([
      `edit/main/${FILE}`,
      `blob/main/${FILE}`,
      `commits/main/${FILE}`,
      'new/main/content/interventies?filename=nieuw.mdx&value=title%3A+Wat+%26+hoe%3F%0A',
      'issues/new?title=Fout+in+A+%26+B&body=Er+staat%0Aiets',
    ]);
  });

  test('on GitLab, which has them behind a hyphen and calls their fields otherwise', () => {
    expect(addressesOn('gitlab')).toEqual([
      `-/edit/main/${FILE}`,
      `-/blob/main/${FILE}`,
      `-/commits/main/${FILE}`,
      '-/new/main/content/interventies?file_name=nieuw.mdx&content=title%3A+Wat+%26+hoe%3F%0A',
      '-/issues/new?issue%5Btitle%5D=Fout+in+A+%26+B&issue%5Bdescription%5D=Er+staat%0Aiets',
    ]);
  });

  test.each(['gitea', 'forgejo'] as const)('on %s', (host) => {
    expect(addressesOn(host)).toEqual([
      `_edit/main/${FILE}`,
      `src/branch/main/${FILE}`,
      `commits/branch/main/${FILE}`,
      '_new/main/content/interventies?filename=nieuw.mdx&value=title%3A+Wat+%26+hoe%3F%0A',
      'issues/new?title=Fout+in+A+%26+B&body=Er+staat%0Aiets',
    ]);
  });

  test('on Bitbucket, where a new file cannot be filled in', () => {
    expect(addressesOn('bitbucket')).toEqual([
      `src/main/${FILE}?mode=edit&at=main`,
      `src/main/${FILE}`,
      `history-node/main/${FILE}?at=main`,
      'src/main/content/interventies/?at=main',
      'issues/new?title=Fout+in+A+%26+B&content=Er+staat%0Aiets',
    ]);
  });

  test('keep what is special in the name of a file', () => {
    const links = sourceLinks({ repository: 'https://code.example/a/b', host: 'github' });
    expect(links?.edit('content/paginas/wat & hoe?.mdx')).toBe(
      'https://code.example/a/b/edit/main/content/paginas/wat%20%26%20hoe%3F.mdx',
    );
  });

  test('are not guessed when the kind of host is not known', () => {
    expect(sourceLinks({ repository: 'https://code.example/a/b', host: undefined })).toBeUndefined();
    expect(sourceLinks(undefined)).toBeUndefined();
  });
});

describe('the kind of host', () => {
  test.each<[string, SourceHost | undefined]>([
    ['https://github.com/a/b', 'github'],
    ['https://gitlab.com/a/b', 'gitlab'],
    ['https://gitlab.example.nl/groep/onder/bank', 'gitlab'],
    ['https://codeberg.org/a/b', 'forgejo'],
    ['https://gitea.example.nl/a/b', 'gitea'],
    ['https://forgejo.example.nl/a/b', 'forgejo'],
    ['https://bitbucket.org/a/b', 'bitbucket'],
    ['https://bitbucket.example.nl/projects/a/repos/b', undefined],
    ['https://code.example/github/b', undefined],
  ])('of %s is told by its name: %s', (address, host) => {
    expect(sourceOf({ REPOSITORY_URL: address })).toEqual({ repository: address, host });
  });

  test('is what SOURCE_HOST says, whatever the name', () => {
    const address = 'https://gitlab.code.example/a/b';
    expect(sourceOf({ REPOSITORY_URL: address, SOURCE_HOST: 'Forgejo' })?.host).toBe('forgejo');
  });

  test('that does not exist is refused in Dutch', () => {
    expect(() => sourceOf({ SOURCE_HOST: 'sourceforge' })).toThrow(
      'SOURCE_HOST=sourceforge  Die is niet bekend. Kies github, gitlab, gitea, forgejo, bitbucket.',
    );
  });

  test('follows from the form when nothing else tells', () => {
    expect(sourceOf({ REPOSITORY_URL: 'https://code.example/a/b', CMS_BACKEND: 'gitlab' })?.host).toBe(
      'gitlab',
    );
  });
});

describe('the repository is known from the pipeline', () => {
  const GITHUB = { GITHUB_SERVER_URL: 'https://code.example', GITHUB_REPOSITORY: 'a/b' };

  test.each([
    ['GitLab', { CI_PROJECT_URL: 'https://code.example/a/b' }, 'gitlab'],
    ['GitHub', GITHUB, 'github'],
    ['Gitea', { ...GITHUB, GITEA_ACTIONS: 'true' }, 'gitea'],
    ['Forgejo', { ...GITHUB, FORGEJO_ACTIONS: 'true' }, 'gitea'],
    ['Bitbucket', { BITBUCKET_GIT_HTTP_ORIGIN: 'http://code.example/a/b' }, 'bitbucket'],
  ])('of %s', (_, environment, host) => {
    expect(sourceOf(environment)).toEqual({ repository: 'https://code.example/a/b', host });
  });

  test('and so is its kind when the address was given by hand', () => {
    const environment = { ...GITHUB, REPOSITORY_URL: 'https://code.example/other/bank.git/' };
    expect(sourceOf(environment)).toEqual({
      repository: 'https://code.example/other/bank',
      host: 'github',
    });
  });

  test('but not its kind when it is kept elsewhere', () => {
    expect(sourceOf({ ...GITHUB, REPOSITORY_URL: 'https://elsewhere.example/a/b' })?.host).toBeUndefined();
  });

  test('and what is empty is not set', () => {
    expect(sourceOf({ REPOSITORY_URL: '', SOURCE_HOST: ' ', CI_PROJECT_URL: '' })).toBeUndefined();
  });
});
