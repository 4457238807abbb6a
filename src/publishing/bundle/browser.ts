import { execFileSync } from 'node:child_process';
import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts the Chromium that `@sparticuz/chromium` ships in its package; nothing is downloaded. It is started with
 * arguments of our own, because the arguments that come with the package switch web security off.
 *
 * @param args More arguments.
 * @throws Error of Playwright when the browser does not start.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...args],
    ignoreDefaultArgs: hasSharedMemory() ? ['--disable-dev-shm-usage'] : [],
    env: { ...process.env, ...(await whatThisMachineLacks(executablePath)) },
  });
}

/** Whether this machine has enough shared memory for Chromium's processes. A container often has 64 MB; then files are used instead. */
function hasSharedMemory(): boolean {
  if (!existsSync('/dev/shm')) return false;
  const { bavail, bsize } = statfsSync('/dev/shm');
  return bavail * bsize > 2 ** 30;
}

/**
 * The environment in which Chromium finds the libraries and fonts of its package, for a bare machine that has none.
 * It is empty on a machine that has its own.
 */
async function whatThisMachineLacks(executable: string): Promise<Record<string, string>> {
  const lacks: Record<string, string> = {};
  if (process.platform === 'linux' && lacksLibraries(executable)) {
    const archive = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));
    const libraries = join(await inflate(fileURLToPath(archive)), 'lib');
    lacks.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts')) lacks.FONTCONFIG_PATH = join(tmpdir(), 'fonts');
  return lacks;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8', stdio: 'pipe' }).includes('not found');
  } catch {
    // Without ldd there is no way to know; then the machine's own libraries are used.
    return false;
  }
}
