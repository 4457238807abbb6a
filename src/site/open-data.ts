/** The data that the site publishes, made once for all pages of a build. */
import { existsSync, readFileSync } from 'node:fs';
import { entryRecordIn } from '../publishing/entry-record.ts';
import { openDataOf } from '../publishing/open-data/files.ts';
import { keptReleases, RELEASES_FOLDER } from '../publishing/open-data/releases.ts';
import type { PublicAddresses } from '../publishing/open-data/records.ts';
import { link } from './addresses.ts';
import { onceFor } from './load-catalogue.ts';
import { entryChangedOn } from './load-history.ts';
import { readSettings } from './settings.ts';

const { siteUrl } = readSettings();

/** The text of the licence, in the project. */
const LICENCE_FILE = 'content/LICENSE';

/** An address for other machines: whole when it is known where the site stands, else from the top of its host. */
export const publicAddress = (address: string): string =>
  siteUrl === undefined ? address : new URL(address, siteUrl).href;

export const publicAddresses: PublicAddresses = {
  intervention: (slug) => publicAddress(link.intervention(slug)),
  article: (slug) => publicAddress(link.article(slug)),
  theme: (slug) => publicAddress(link.theme(slug)),
  factor: (slug) => publicAddress(link.factor(slug)),
  concept: (slug) => publicAddress(link.concept(slug)),
  municipality: (name) => publicAddress(link.municipality(name)),
  data: (path) => publicAddress(link.data(path)),
};

/** All files, those of earlier releases too. */
export const loadOpenData = onceFor(async (catalogue) => {
  const licence = existsSync(LICENCE_FILE) ? readFileSync(LICENCE_FILE, 'utf8') : undefined;
  const made = await openDataOf(catalogue, publicAddresses, licence, entryChangedOn);
  const earlier = keptReleases(RELEASES_FOLDER).filter(({ path }) => path !== made.archive.path);
  return { ...made, earlier };
});

/** The record of each intervention. */
export const loadEntryRecords = onceFor((catalogue) =>
  catalogue.interventions.map(entryRecordIn(catalogue, publicAddresses.intervention, entryChangedOn)),
);
