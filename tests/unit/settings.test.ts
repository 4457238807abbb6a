import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readSettings, settingsNotice, type Environment } from '../../src/site/settings.ts';

describe('settings without variables', () => {
  const defaults = {
    siteUrl: undefined,
    basePath: '/',
    source: undefined,
    outDir: 'dist',
    port: 4321,
    form: undefined,
    offline: true,
    isCI: false,
  };

  it('are those of a site on this computer', () => {
    expect(readSettings({})).toEqual(defaults);
  });

  it.each(['', ' ', '\t'])('are the same when every variable is there and holds %j', (value) => {
    const names = [
      'SITE_URL',
      'BASE_PATH',
      'REPOSITORY_URL',
      'PUBLISHER_NAME',
      'SECURITY_CONTACT',
      'SECURITY_EXPIRES',
      'PUBLISHER_ID',
      'OUT_DIR',
      'PORT',
      'OFFLINE',
      'CMS_BACKEND',
      'CMS_REPO',
      'CMS_APP_ID',
      'CMS_AUTH_URL',
      'CI_PROJECT_URL',
      'GITHUB_SERVER_URL',
      'GITHUB_REPOSITORY',
      'CI',
    ];
    expect(readSettings(Object.fromEntries(names.map((name) => [name, value])))).toEqual(defaults);
  });
});

describe('a setting', () => {
  it.each<[Environment, Partial<ReturnType<typeof readSettings>>]>([
    [{ CONTACT_EMAIL: 'info@voorbeeld.nl' }, { contactEmail: 'info@voorbeeld.nl' }],
    [
      { SECURITY_CONTACT: 'veilig@voorbeeld.nl', SECURITY_EXPIRES: '2999-06-30' },
      { security: { contact: 'mailto:veilig@voorbeeld.nl', expires: '2999-06-30' } },
    ],
    [
      { SECURITY_CONTACT: 'https://voorbeeld.nl/melden', SECURITY_EXPIRES: '2999-06-30' },
      { security: { contact: 'https://voorbeeld.nl/melden', expires: '2999-06-30' } },
    ],
    [
      { PUBLISHER_NAME: 'Stichting Voorbeeld' },
      { publisher: { name: 'Stichting Voorbeeld', id: undefined } },
    ],
    [{ SITE_URL: 'https://voorbeeld.nl' }, { siteUrl: 'https://voorbeeld.nl', basePath: '/' }],
    [{ SITE_URL: ' https://voorbeeld.nl/ ' }, { siteUrl: 'https://voorbeeld.nl', basePath: '/' }],
    [{ SITE_URL: 'http://localhost:8080' }, { siteUrl: 'http://localhost:8080' }],
    [{ SITE_URL: 'https://o.github.io/bank' }, { siteUrl: 'https://o.github.io', basePath: '/bank' }],
    [{ SITE_URL: 'https://o.github.io/bank/', BASE_PATH: '/bank' }, { basePath: '/bank' }],
    [{ BASE_PATH: '/' }, { basePath: '/' }],
    [{ BASE_PATH: 'interventiebank' }, { basePath: '/interventiebank' }],
    [{ BASE_PATH: '/bank/interventies' }, { basePath: '/bank/interventies' }],
    [{ BASE_PATH: '/a/b_c.d-e/' }, { basePath: '/a/b_c.d-e' }],
    [
      { REPOSITORY_URL: 'https://github.com/org/bank.git/' },
      { source: { repository: 'https://github.com/org/bank', host: 'github' } },
    ],
    [
      { REPOSITORY_URL: '', CI_PROJECT_URL: 'https://gitlab.com/g/s/bank' },
      { source: { repository: 'https://gitlab.com/g/s/bank', host: 'gitlab' } },
    ],
    [
      { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'org/bank' },
      { source: { repository: 'https://github.com/org/bank', host: 'github' } },
    ],
    [{ GITHUB_SERVER_URL: 'https://github.com' }, { source: undefined }],
    [
      {
        GITHUB_SERVER_URL: 'https://voorbeeld.nl/git/',
        GITHUB_REPOSITORY: 'org/bank',
        GITEA_ACTIONS: 'true',
      },
      { source: { repository: 'https://voorbeeld.nl/git/org/bank', host: 'gitea' } },
    ],
    [
      { PUBLISHER_NAME: 'Stichting\nVoorbeeld' },
      { publisher: { name: 'Stichting Voorbeeld', id: undefined } },
    ],
    [{ PORT: '8080' }, { port: 8080 }],
    [{ CI: 'true' }, { isCI: true }],
    [{ CI: 'false' }, { isCI: false }],
    [{ OUT_DIR: '/srv/www' }, { outDir: '/srv/www' }],
  ])('is understood: %o', (environment, expected) => {
    expect(readSettings(environment)).toMatchObject(expected);
  });

  it('sets up the form below the base path, and an empty CMS_REPO leaves it to the repository', () => {
    expect(readSettings({ CMS_BACKEND: 'local', BASE_PATH: '/bank' }).form).toEqual({
      name: 'proxy',
      proxy_url: '/bank/beheer/api/',
    });
    expect(
      readSettings({ CMS_BACKEND: 'GitHub', CMS_REPO: '', REPOSITORY_URL: 'https://github.com/org/bank' })
        .form,
    ).toMatchObject({ name: 'github', repo: 'org/bank' });
  });

  it.each<[Environment, RegExp]>([
    [{ SITE_URL: 'voorbeeld.nl' }, /Begin met https:\/\//],
    [{ PUBLISHER_ID: 'https://ror.org/0' }, /Zet haar naam in PUBLISHER_NAME/],
    [{ SECURITY_CONTACT: 'veilig@voorbeeld.nl' }, /Zet die dag, .* in SECURITY_EXPIRES/],
    [{ SECURITY_CONTACT: 'veilig@', SECURITY_EXPIRES: '2999-06-30' }, /geen e-mailadres/],
    [{ SECURITY_CONTACT: 'bel ons', SECURITY_EXPIRES: '2999-06-30' }, /geen webadres/],
    [
      { SECURITY_CONTACT: 'veilig@voorbeeld.nl', SECURITY_EXPIRES: '2020-06-30' },
      /Die dag is voorbij \(2020-06-30\)/,
    ],
    [{ BASE_PATH: '/_astro' }, /zelf een map _astro/],
    [{ BASE_PATH: '/Interventies/bank' }, /zelf een map Interventies/],
    [{ SITE_URL: 'https://voorbeeld.nl/data/' }, /zelf een map data/],
    [{ SECURITY_EXPIRES: '30-06-2027' }, /jaar, maand en dag/],
    [{ SECURITY_EXPIRES: '2027-02-30' }, /jaar, maand en dag/],
    [{ CONTACT_EMAIL: 'info at voorbeeld.nl' }, /Schrijf het zo: info@voorbeeld.nl/],
    [{ SITE_URL: 'localhost:4321' }, /Begin met https:\/\//],
    [{ SITE_URL: 'https://' }, /Begin met https:\/\//],
    [{ SITE_URL: 'https:voorbeeld.nl' }, /Begin met https:\/\//],
    [{ SITE_URL: 'ftp://voorbeeld.nl' }, /Begin met https:\/\//],
    [{ SITE_URL: 'https://voor beeld.nl' }, /Begin met https:\/\//],
    [{ SITE_URL: 'https://voorbeeld,nl' }, /Zo kan een website niet heten/],
    [{ SITE_URL: 'https://voorbeeld.nl/?a=b' }, /\? of #/],
    [{ SITE_URL: 'https://voorbeeld.nl/#top' }, /\? of #/],
    [{ SITE_URL: 'https://naam:geheim@voorbeeld.nl' }, /wachtwoord/],
    [{ SITE_URL: 'https://voorbeeld.nl/a%20b' }, /geen pad van de website/],
    [{ SITE_URL: 'https://voorbeeld.nl/a', BASE_PATH: '/b' }, /BASE_PATH=\/b {2}SITE_URL heeft al een pad/],
    [{ SITE_URL: 'https://voorbeeld.nl/a', BASE_PATH: '/' }, /SITE_URL heeft al een pad/],
    [{ BASE_PATH: 'C:/Program Files/Git/interventiebank' }, /Git Bash.*BASE_PATH=interventiebank/],
    [{ BASE_PATH: 'C:/Program Files/Git/' }, /Git Bash/],
    [{ BASE_PATH: 'd:\\msys64\\interventiebank' }, /Git Bash/],
    [{ BASE_PATH: 'https://voorbeeld.nl/bank' }, /SITE_URL/],
    [{ BASE_PATH: '//voorbeeld.nl' }, /geen pad van de website/],
    [{ BASE_PATH: '/a/../b' }, /geen pad van de website/],
    [{ BASE_PATH: '/a b' }, /geen pad van de website/],
    [{ BASE_PATH: '/a?b' }, /geen pad van de website/],
    [{ BASE_PATH: '/"><script>' }, /geen pad van de website/],
    [{ REPOSITORY_URL: 'git@github.com:org/bank.git' }, /adres voor git/],
    [{ REPOSITORY_URL: 'ssh://git@github.com/org/bank' }, /adres voor git/],
    [{ REPOSITORY_URL: 'github.com/org/bank' }, /Begin met https:\/\//],
    [{ REPOSITORY_URL: 'https://github.com' }, /Welke repository/],
    [{ REPOSITORY_URL: 'https://oauth2:geheim@gitlab.com/org/bank' }, /wachtwoord/],
    [{ REPOSITORY_URL: 'javascript:alert(1)' }, /Begin met https:\/\//],
    [{ CI_PROJECT_URL: 'gitlab' }, /CI_PROJECT_URL=gitlab/],
    [{ REPOSITORY_URL: 'https://github.com/org' }, /Welke repository/],
    [{ REPOSITORY_URL: 'https://github.com/org/bank/tree/main' }, /Schrijf dat van de repository/],
    [{ REPOSITORY_URL: 'https://gitlab.com/org/team/bank/-/issues' }, /Schrijf dat van de repository/],
    [{ SITE_URL: 'https://voorbeeld..nl' }, /Zo kan een website niet heten/],
    [{ SOURCE_DATE_EPOCH: '1764288000000' }, /seconden sinds 1970/],
    [{ CMS_BACKEND: 'github', REPOSITORY_URL: 'https://codeberg.org/org/bank' }, /vraagt ook CMS_REPO/],
    [{ GITHUB_REPOSITORY: 'bank' }, /eigenaar\/naam/],
    [{ OUT_DIR: '~/www' }, /\$HOME/],
    [{ PORT: '0' }, /1 tot en met 65535/],
    [{ PORT: '65536' }, /1 tot en met 65535/],
    [{ PORT: '80a' }, /1 tot en met 65535/],
    [{ PORT: '0x50' }, /1 tot en met 65535/],
    [{ PORT: '-1' }, /1 tot en met 65535/],
    [{ PORT: '8e3' }, /1 tot en met 65535/],
    [{ CMS_BACKEND: 'bitbucket' }, /Kies github of gitlab/],
    [{ CMS_BACKEND: 'github' }, /vraagt ook CMS_REPO/],
    [{ CMS_BACKEND: 'github', CMS_REPO: 'bank' }, /eigenaar\/naam/],
    [{ CMS_REPO: 'https://github.com/org/bank' }, /eigenaar\/naam/],
    [{ CMS_APP_ID: 'a b' }, /Application ID/],
    [{ CMS_AUTH_URL: 'auth.voorbeeld.nl' }, /Begin met https:\/\//],
  ])('is refused with what to do: %o', (environment, remedy) => {
    expect(() => readSettings(environment)).toThrow(remedy);
  });

  it('is refused together with all others that are wrong', () => {
    expect(() => readSettings({ PORT: 'a', SITE_URL: 'b' })).toThrow(/SITE_URL=b[^]*PORT=a/);
  });

  it('is shown on one line when it is refused', () => {
    expect(() => readSettings({ PORT: '1\n2\u001B[2J' })).toThrow(/^[^\n]*\nPORT=1 2 \[2J[^\n]*$/);
  });
});

describe('a build that does not know where the site will stand', () => {
  test.for([undefined, 'http://localhost:8080', 'http://127.0.0.1', 'http://[::1]:4321'])(
    'is a preview, and says what to set: %s',
    (siteUrl) => {
      expect(settingsNotice({ siteUrl })).toContain('SITE_URL=https://');
    },
  );

  test('is none with an address on the web', () => {
    const siteUrl = 'https://localhost.voorbeeld.nl';
    expect(settingsNotice({ siteUrl, contactEmail: 'redactie@voorbeeld.nl' })).toBeUndefined();
  });

  test('needs a way for visitors to report something', () => {
    expect(settingsNotice({ siteUrl: 'https://voorbeeld.nl' })).toContain('CONTACT_EMAIL=');
    expect(settingsNotice({})).not.toContain('CONTACT_EMAIL=');
  });

  test('needs to know whose site it is, where visitors can report nothing', () => {
    const siteUrl = 'https://voorbeeld.nl';
    expect(settingsNotice({ siteUrl })).toContain('PUBLISHER_NAME=');
    const publisher = { name: 'Gemeente Voorbeeld', id: undefined };
    expect(settingsNotice({ siteUrl, publisher })).not.toContain('PUBLISHER_NAME=');
    expect(settingsNotice({ siteUrl, publisher })).toContain('CONTACT_EMAIL=');
  });
});

test('no path of the site begins as a folder of its own', () => {
  const folders = readdirSync('src/pages')
    .filter((name) => !/^[[4]|\.ts$/.test(name) && name !== 'index.astro')
    .map((name) => name.replace('.astro', ''));
  expect(folders.length).toBeGreaterThan(10);
  for (const folder of folders)
    expect(() => readSettings({ BASE_PATH: `/${folder}` }), folder).toThrow(/zelf een map/);
});
