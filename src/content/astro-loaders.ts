/** Loaders of Astro's collections that are fed by the reader of `content/`: they list what it lists, and no more. */
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { TABLE_FOLDER, type FileName, type FolderName } from './kinds.ts';
import { rawEntries, rawFile, rawTables, readPart, type FoundFile } from './read-content.ts';
import { isRecord, itemsOf } from './record.ts';

const CONTENT = 'content';

interface LoadedItem {
  id: string;
  data: unknown;
  body?: string;
  /** Path within `content/` of the text that is rendered, for an entry that has one. */
  path?: string;
}

/** The entries of a folder, each known by its slug. Their texts are compiled when a page shows them. */
export function folderLoader(folder: FolderName): Loader {
  return loaderOf(folder, (file) =>
    rawEntries([file], folder).map(({ slug, path, data, body }) => ({ id: slug, data, body, path })),
  );
}

/** The items of a YAML list, each known by its slug. */
export function listLoader(name: FileName): Loader {
  return loaderOf(name, (file) =>
    itemsOf(rawFile([file], name)).map((data) => ({ id: String(isRecord(data) && data.slug), data })),
  );
}

/** A YAML file that holds one object: a collection with one entry, named as the file; one without fields where there is no file. */
export function fileLoader(name: FileName): Loader {
  return loaderOf(name, (file) => [{ id: name, data: rawFile([file], name) }], [{ id: name, data: {} }]);
}

/** The tables of the indicators, each known by the slug of its indicator. */
export function tableLoader(): Loader {
  return loaderOf(TABLE_FOLDER, (file) =>
    Object.entries(rawTables([file])).map(([id, values]) => ({ id, data: { values } })),
  );
}

function loaderOf(
  place: FolderName | FileName | typeof TABLE_FOLDER,
  itemsIn: (file: FoundFile) => LoadedItem[],
  ifAbsent: LoadedItem[] = [],
): Loader {
  return {
    name: `content-${place}`,
    load: async (context) => {
      const root = fileURLToPath(new URL(CONTENT, context.config.root));
      const itemsOfFile = unlessKnown(itemsIn);
      const load = () => {
        const files = readPart(root, place);
        return loadItems(context, files.length === 0 ? ifAbsent : files.flatMap(itemsOfFile));
      };
      await load();
      context.watcher?.add(root);
      context.watcher?.on('all', (_event, changed) => {
        const [top] = relative(root, resolve(changed)).split(sep);
        if (top === place) load().catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** Reads a file only when its bytes have changed since last time: during development one file of many is saved. */
function unlessKnown<T>(read: (file: FoundFile) => T): (file: FoundFile) => T {
  const known = new Map<string, { bytes: Uint8Array; made: T }>();
  return (file) => {
    const last = known.get(file.path);
    if (last && Buffer.compare(last.bytes, file.bytes) === 0) return last.made;
    const made = read(file);
    known.set(file.path, { bytes: file.bytes, made });
    return made;
  };
}

/** Puts items in the store, and takes out what is gone. */
async function loadItems(context: LoaderContext, items: readonly LoadedItem[]): Promise<void> {
  for (const { id, data, body, path } of items) {
    const filePath = path && `${CONTENT}/${path}`;
    const parsed = await context.parseData({
      id,
      data: isRecord(data) ? data : {},
      ...(filePath && { filePath }),
    });
    context.store.set({ id, data: parsed, ...(filePath && { body, filePath, deferredRender: true }) });
  }
  const ids = new Set(items.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
}
