/**
 * The steps that finish pages once the whole site is built. However many steps there are, each page is read twice (to look at all
 * before any changes, and to finish it) and written once at most.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** One step, of one site. */
interface PageStep {
  /** Looks at each page as it was built, before any is changed. */
  look?: (page: string, file: string) => void;
  /** Gives a page as it has to be. It gets what the step before it made. */
  finish: (page: string, file: string) => string;
  /** Ends the site, when all pages are finished. */
  end?: () => void;
}

/** Begins a step for the site in a folder. */
export type StepFor = (folder: string) => PageStep;

/** Astro integration that takes every page of a site through these steps, in their order, after the site was built. */
export function finishedPages(...steps: readonly StepFor[]): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: { 'astro:build:done': ({ dir }) => finishPages(fileURLToPath(dir), steps) },
  };
}

/** @param folder With all pages and scripts of a site. Files are named by their path from there: `over/index.html`. */
export function finishPages(folder: string, begin: readonly StepFor[]): void {
  const steps = begin.map((stepFor) => stepFor(folder));
  const files = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  for (const file of files) {
    const page = read(file);
    for (const { look } of steps) look?.(page, file);
  }
  for (const file of files) {
    const page = read(file);
    const finished = steps.reduce((text, { finish }) => finish(text, file), page);
    if (finished !== page) writeFileSync(join(folder, file), finished);
  }
  for (const { end } of steps) end?.();
}
