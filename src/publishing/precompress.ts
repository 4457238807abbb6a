/** Compressed files beside those of a built site, for hosts that send them as they are (`gzip_static`, `precompressed`). */
import { globSync } from 'node:fs';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);
const asZstd = promisify(zstdCompress);

/** By the end of the name that hosts look for, each as small as it gets: it is done once, and sent many times. */
const FORMATS: Readonly<Record<string, (content: Buffer) => Promise<Buffer>>> = {
  '.gz': (content) => asGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  '.br': (content) =>
    asBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.zst': (content) =>
    asZstd(content, {
      pledgedSrcSize: content.length,
      params: { [constants.ZSTD_c_compressionLevel]: 19 },
    }),
};

/** What is text. Pictures, fonts, Excel and the files of Pagefind are compressed in themselves. */
const TEXTS = new Set(
  'atom bin bib css csv html js json jsonl jsonld md nt ris svg ttl txt vcf webmanifest xml'
    .split(' ')
    .map((name) => `.${name}`),
);

/** Size (bytes) from which compressing saves a packet now and then. */
const LEAST = 512;

/** Part of its size that a compressed file may be: it is not worth the disk when it saves less. */
const LARGEST_PART = 0.95;

interface Compressed {
  /** Files that have a compressed one beside them. */
  files: number;
  /** Size (bytes) of those, and of what stands beside them by the end of its name. */
  bytes: Map<string, number>;
}

/**
 * Puts a compressed file of each kind beside every text of a site that gets smaller by it. One that is there already is replaced,
 * whole, and removed when the text no longer gets smaller: hosts would go on sending the old text.
 *
 * @param folder The site as it was built.
 * @param onProgress Told the part (0 to 1) that is done.
 */
export async function precompress(
  folder: string,
  onProgress: (part: number) => void = () => undefined,
): Promise<Compressed> {
  const paths = globSync('**/*', { cwd: folder }).filter((path) => TEXTS.has(extname(path)));
  const result: Compressed = { files: 0, bytes: new Map() };
  const count = (kind: string, size: number) => result.bytes.set(kind, (result.bytes.get(kind) ?? 0) + size);
  const compressBeside = async (file: string) => {
    const content = await readFile(file);
    let isSmaller = false;
    for (const [ending, compress] of Object.entries(FORMATS)) {
      const compressed = content.length < LEAST ? content : await compress(content);
      if (compressed.length >= content.length * LARGEST_PART) {
        await rm(file + ending, { force: true });
        continue;
      }
      await writeFile(`${file}${ending}.part`, compressed);
      await rename(`${file}${ending}.part`, file + ending);
      isSmaller = true;
      count(ending, compressed.length);
    }
    if (isSmaller) {
      result.files++;
      count('', content.length);
    }
  };
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      const file = join(folder, path);
      if ((await stat(file)).isFile()) await compressBeside(file);
      onProgress(++done / paths.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return result;
}

/** Takes away what was put beside the files of a site: when one of them changes, hosts would go on sending the old one. */
export async function removeCompressed(folder: string): Promise<void> {
  const endings = Object.keys(FORMATS).map((ending) => ending.slice(1));
  for (const path of globSync(`**/*.{${endings.join(',')}}`, { cwd: folder })) {
    if (TEXTS.has(extname(path.slice(0, path.lastIndexOf('.'))))) await rm(join(folder, path));
  }
}
