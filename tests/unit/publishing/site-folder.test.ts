import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors/user-error.ts';
import { recoverSite, SiteFolder } from '../../../src/publishing/site-folder.ts';
import { MARKER } from '../../../src/publishing/site-marker.ts';
import { BUILD_FOLDER } from '../../../src/publishing/site-place.ts';
import { FILES_OF_SITE, killReplacements } from '../../fuzz/kills.ts';

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'site-folder-'));
  write('content/a.mdx', 'an entry');
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function path(...names: string[]): string {
  return join(project, ...names);
}

function write(name: string, text: string): void {
  mkdirSync(path(name, '..'), { recursive: true });
  writeFileSync(path(name), text);
}

function read(name: string): string {
  return readFileSync(path(name), 'utf8');
}

/** Everything in the project, with its text. */
function everything(): Record<string, string> {
  const files = readdirSync(project, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files.map((file) => {
      const full = join(file.parentPath, file.name);
      return [full, file.isFile() ? readFileSync(full, 'utf8') : ''];
    }),
  );
}

async function publish(version: string, outDir = 'dist'): Promise<void> {
  write(`${BUILD_FOLDER}/index.html`, version);
  write(`${BUILD_FOLDER}/over/index.html`, version);
  const folder = SiteFolder.open(outDir, project);
  try {
    await folder.replace(path(BUILD_FOLDER));
  } finally {
    folder.close();
  }
}

/** What stands beside the site. */
function beside(): string[] {
  return readdirSync(project).filter((name) => name !== '.build' && name !== 'content' && name !== 'dist');
}

describe('a site', () => {
  it('takes its place where nothing was, in folders that are made for it', async () => {
    await publish('1', 'out/site');
    expect(read('out/site/index.html')).toBe('1');
    expect(readdirSync(path('out'))).toEqual(['site']);
  });

  it('takes the place of an empty folder', async () => {
    mkdirSync(path('dist'));
    await publish('1');
    expect(read('dist/index.html')).toBe('1');
  });

  it('takes the place of the last one, of which nothing is left', async () => {
    await publish('1');
    write('dist/over/gone.html', '1');
    await publish('2');
    expect(read('dist/over/index.html')).toBe('2');
    expect(existsSync(path('dist/over/gone.html'))).toBe(false);
    expect(beside()).toEqual([]);
  });

  it('takes the place of one from before there were markers', async () => {
    for (const name of [
      '_astro/a.js',
      'zoek/a',
      'index.html',
      'interventies/index.html',
      'begrippen/index.html',
    ])
      write(`dist/${name}`, '0');
    await publish('1');
    expect(read('dist/index.html')).toBe('1');
  });

  it('has the same marker whenever it was built', async () => {
    await publish('1');
    const first = read(`dist/${MARKER}`);
    await publish('1');
    expect(read(`dist/${MARKER}`)).toBe(first);
  });

  it('is looked at with a file manager, which leaves its files, and replaced', async () => {
    await publish('1');
    write('dist/.DS_Store', '');
    await publish('2');
    expect(read('dist/index.html')).toBe('2');
  });

  it.skipIf(!existsSync('/dev/shm'))('takes its place on another disk', async () => {
    const disk = mkdtempSync('/dev/shm/site-folder-');
    try {
      await publish('1', join(disk, 'www'));
      await publish('2', join(disk, 'www'));
      expect(readFileSync(join(disk, 'www/index.html'), 'utf8')).toBe('2');
      expect(readdirSync(disk)).toEqual(['www']);
    } finally {
      rmSync(disk, { recursive: true });
    }
  });
});

describe('what is added to a site', () => {
  async function add(text: string): Promise<void> {
    write('.build/bundel/a.pdf', text);
    const folder = SiteFolder.open('dist', project);
    try {
      await folder.add(path('.build/bundel'), 'bundel');
    } finally {
      folder.close();
    }
  }

  it('takes the place of what had its name, and leaves the rest as it was', async () => {
    await publish('1');
    await add('first');
    await add('second');
    expect(read('dist/bundel/a.pdf')).toBe('second');
    expect(read('dist/index.html')).toBe('1');
    expect(beside()).toEqual([]);
  });

  it('goes with the next site', async () => {
    await publish('1');
    await add('of 1');
    await publish('2');
    expect(read('dist/index.html')).toBe('2');
    expect(existsSync(path('dist/bundel'))).toBe(false);
  });

  describe.each<[string, () => void, string]>([
    [
      'between the two renames',
      () => {
        write('.dist.interventiebank-new-bundel/a.pdf', 'second');
        renameSync(path('dist/bundel'), path('.dist.interventiebank-old-bundel'));
      },
      'first',
    ],
    [
      'after both renames',
      () => {
        write('.dist.interventiebank-old-bundel/a.pdf', 'first');
        write('dist/bundel/a.pdf', 'second');
      },
      'second',
    ],
  ])('after a kill %s', (_, crash, text) => {
    beforeEach(async () => {
      await publish('1');
      await add('first');
      crash();
    });

    it('is whole before the next build', () => {
      SiteFolder.open('dist', project).close();
      expect([read('dist/bundel/a.pdf'), read('dist/index.html')]).toEqual([text, '1']);
      expect(beside()).toEqual([]);
    });

    it('is whole for who serves it', () => {
      recoverSite('dist', project);
      expect([read('dist/bundel/a.pdf'), beside()]).toEqual([text, []]);
    });
  });

  it('keeps nobody from building when the site was removed after a kill', () => {
    write('.dist.interventiebank-old-bundel/a.pdf', 'first');
    SiteFolder.open('dist', project).close();
    expect(beside()).toEqual([]);
  });

  it('does not hide a file that no build put there', async () => {
    await publish('1');
    write('dist/mijn-bestand.txt', 'of someone');
    await expect(add('of 1')).rejects.toThrow('mijn-bestand.txt');
    expect(existsSync(path('dist/bundel'))).toBe(false);
  });
});

describe('a folder is refused before anything is touched', () => {
  it.each([
    ['the project', '.', /project zelf/],
    ['a folder above the project', '..', /project zelf/],
    ['the top of the disk', '/', /project zelf/],
    ['the content', 'content', /bestanden van het project/],
    ['a folder in the content', 'content/site', /bestanden van het project/],
    ['a folder in the content, by a detour', 'dist/../content/site', /bestanden van het project/],
    ['what is copied into the site', 'public/site', /bestanden van het project/],
    ['the history', '.git/site', /bestanden van het project/],
    ['the packages', 'node_modules/site', /bestanden van het project/],
    ['where sites are built', BUILD_FOLDER, /bestanden van het project/],
    ['a folder around where sites are built', '.build', /bestanden van het project/],
    ['a folder in where sites are built', `${BUILD_FOLDER}/site`, /bestanden van het project/],
  ])('%s', (_, outDir, message) => {
    const before = everything();
    expect(() => SiteFolder.open(outDir, project)).toThrow(message);
    expect(everything()).toEqual(before);
  });

  it.each<[string, () => void, RegExp]>([
    [
      'something that no build made',
      () => write('dist/index.html', 'another site'),
      /dist is niet gemaakt door npm run build/,
    ],
    [
      'a marker that says nothing',
      () => {
        write('dist/index.html', 'another site');
        write(`dist/${MARKER}`, '{}');
      },
      /dist is niet gemaakt/,
    ],
    ['a file', () => write('dist', 'text'), /is een bestand, geen map/],
    [
      'a link to a folder',
      () => {
        mkdirSync(path('elsewhere'));
        symlinkSync(path('elsewhere'), path('dist'));
      },
      /is een link/,
    ],
    ['a link that leads nowhere', () => symlinkSync(path('nowhere'), path('dist')), /is een link/],
  ])('%s', (_, make, message) => {
    make();
    const before = everything();
    expect(() => SiteFolder.open('dist', project)).toThrow(message);
    expect(everything()).toEqual(before);
  });

  it('a folder in a file', () => {
    write('text', 'text');
    expect(() => SiteFolder.open('text/dist', project)).toThrow(/is een bestand/);
  });

  it('a folder of the content, through a link', () => {
    symlinkSync(path('content'), path('link'));
    expect(() => SiteFolder.open('link/site', project)).toThrow(/bestanden van het project/);
  });

  it('a site that something was put into', async () => {
    await publish('1');
    write('dist/CNAME', 'voorbeeld.nl');
    await expect(publish('2')).rejects.toThrow(/CNAME is niet gemaakt door npm run build/);
    expect(read('dist/index.html')).toBe('1');
  });

  it.skipIf(!existsSync('/proc/self/mountinfo'))('a folder where a disk is attached', () => {
    expect(() => SiteFolder.open('/dev', project)).toThrow(UserError);
    expect(() => SiteFolder.open('/dev', project)).toThrow(/schijf of volume/);
  });
});

describe('the site stays whole', () => {
  it('when something was put into it during the build', async () => {
    await publish('1');
    const folder = SiteFolder.open('dist', project);
    write('dist/.git', 'gitdir: elsewhere');
    write(`${BUILD_FOLDER}/index.html`, '2');
    await expect(folder.replace(path(BUILD_FOLDER))).rejects.toThrow(/\.git is niet gemaakt/);
    folder.close();
    expect(read('dist/index.html')).toBe('1');
    expect(beside()).toEqual([]);
  });

  it('when there is no new one', async () => {
    await publish('1');
    const folder = SiteFolder.open('dist', project);
    await expect(folder.replace(path('nothing'))).rejects.toThrow();
    folder.close();
    expect(read('dist/index.html')).toBe('1');
  });

  const NEXT = '.dist.interventiebank-new';
  const PREVIOUS = '.dist.interventiebank-old';

  describe.each<[string, () => void, string]>([
    ['while the new one was being copied', () => write(`${NEXT}/index.html`, '2'), '1'],
    ['when the new one stood beside it', () => cpSync(path('dist'), path(NEXT), { recursive: true }), '1'],
    [
      'between the two renames',
      () => {
        cpSync(path('dist'), path(NEXT), { recursive: true });
        write(`${NEXT}/index.html`, '2');
        renameSync(path('dist'), path(PREVIOUS));
      },
      '1',
    ],
    [
      'after both renames',
      () => {
        cpSync(path('dist'), path(PREVIOUS), { recursive: true });
        write('dist/index.html', '2');
      },
      '2',
    ],
    [
      'while the last one was being removed',
      () => {
        write(`${PREVIOUS}/over/index.html`, '1');
        write('dist/index.html', '2');
      },
      '2',
    ],
  ])('after a kill %s', (_, crash, version) => {
    beforeEach(async () => {
      await publish('1');
      crash();
    });

    it('before the next build', () => {
      SiteFolder.open('dist', project).close();
      expect(read('dist/index.html')).toBe(version);
      expect(read(`dist/over/index.html`)).toBe('1');
      expect(beside()).toEqual([]);
    });

    it('for who serves it', () => {
      recoverSite('dist', project);
      expect(read('dist/index.html')).toBe(version);
    });
  });

  it('after kills at random moments', async () => {
    for (const { files, versions, left } of await killReplacements(3)) {
      expect({ files, versions, left }).toEqual({ files: FILES_OF_SITE, versions: 1, left: [] });
    }
  });
});

describe('two builds at once', () => {
  it('are one and a refusal that says what to do', () => {
    const folder = SiteFolder.open('dist', project);
    expect(() => SiteFolder.open('dist', project)).toThrow(/Wacht tot die klaar is/);
    folder.close();
    expect(() => {
      SiteFolder.open('dist', project).close();
    }).not.toThrow();
  });

  it('are no trouble after the first was killed', async () => {
    const module = resolve('src/publishing/site-folder.ts');
    const code = `const { SiteFolder } = await import(${JSON.stringify(module)}); globalThis.kept = SiteFolder.open('dist'); console.log('open'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: project });
    await new Promise((open) => child.stdout.once('data', open));
    expect(() => SiteFolder.open('dist', project)).toThrow(/Wacht tot die klaar is/);
    const ended = new Promise((done) => child.once('close', done));
    child.kill('SIGKILL');
    await ended;
    SiteFolder.open('dist', project).close();
    expect(beside()).toEqual([]);
  });
});
