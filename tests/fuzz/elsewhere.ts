/** Loaded before a program (`node --import`): it runs forty days later, and folders are listed in reverse, as another disk may. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

type Listing = (...args: unknown[]) => unknown;

const reversed = (names: unknown) => (Array.isArray(names) ? names.toReversed() : names);
const functions = fs as unknown as { readdir: Listing; readdirSync: Listing; promises: { readdir: Listing } };
const { readdir, readdirSync } = functions;
const { readdir: readdirLater } = functions.promises;

functions.readdirSync = (...args) => reversed(readdirSync(...args));
functions.promises.readdir = async (...args) => reversed(await readdirLater(...args));
functions.readdir = (...args) => {
  const done = args.pop() as (error: unknown, names: unknown) => void;
  return readdir(...args, (error: unknown, names: unknown) => done(error, reversed(names)));
};
syncBuiltinESMExports();

const FORTY_DAYS = 40 * 24 * 60 * 60 * 1000;
const now = Date.now;
Date.now = () => now() + FORTY_DAYS;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [Date.now()] : args, newTarget) as Date,
});
