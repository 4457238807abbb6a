/** Cards as PNG files, drawn once: the next build takes what did not change from the disk. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Flat shapes have few colours; the others are of their edges. With 16 a pixel takes half a byte before it is compressed. */
const COLORS = 16;

/** The highest level takes half as long again, for 5 % of the bytes. */
const COMPRESSION_LEVEL = 6;

/** The name of a card in the cache: it differs as soon as anything that the picture is made from does. */
export function cacheKey(svg: string): string {
  return createHash('sha256')
    .update(`${sharp.versions.sharp} ${COLORS} ${COMPRESSION_LEVEL}\n${svg}`)
    .digest('hex');
}

/**
 * A card as PNG.
 *
 * @param cache The folder that keeps what was drawn; it need not exist.
 */
export async function cardPng(svg: string, cache: string): Promise<Buffer> {
  const file = join(cache, `${cacheKey(svg)}.png`);
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: COLORS, dither: 0, effort: 1, compressionLevel: COMPRESSION_LEVEL })
    .toBuffer();
  mkdirSync(cache, { recursive: true });
  // Another build may write the same card: each writes a file of its own, so that both are whole.
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}
