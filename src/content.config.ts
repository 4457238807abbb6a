import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { contentKinds, type FileName, type FolderName } from './editing/kinds.ts';
import { readVocabulary } from './editing/vocabulary.ts';

const { folders, files } = contentKinds(readVocabulary('content'));

const entriesIn = (folder: FolderName) => glob({ base: `content/${folder}`, pattern: '*.mdx' });

/** A YAML list, whose items are known by their slug. */
const listIn = (name: FileName) => file(`content/${name}`, { parser: (text) => parse(text) as [] });

/** A YAML file that holds one object: a collection with one entry, named as the file. */
const objectIn = (name: FileName) =>
  file(`content/${name}`, { parser: (text) => [{ id: name, ...(parse(text) as object) }] });

/** Astro reads a date in frontmatter as a `Date`; the schema knows it as it is written. */
const datesAsWritten = <T extends z.ZodType>(schema: T) =>
  z.preprocess((data) => {
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        value instanceof Date ? value.toISOString().slice(0, 10) : (value as unknown),
      ]),
    );
  }, schema);

export const collections = {
  interventions: defineCollection({
    loader: entriesIn('interventies'),
    schema: datesAsWritten(folders.interventies),
  }),
  articles: defineCollection({ loader: entriesIn('kennis'), schema: folders.kennis }),
  themes: defineCollection({ loader: entriesIn('themas'), schema: folders.themas }),
  factors: defineCollection({ loader: entriesIn('factoren'), schema: folders.factoren }),
  pages: defineCollection({ loader: entriesIn('paginas'), schema: folders.paginas }),
  concepts: defineCollection({ loader: listIn('begrippen.yaml'), schema: files['begrippen.yaml'].element }),
  municipalities: defineCollection({
    loader: listIn('gemeenten.yaml'),
    schema: files['gemeenten.yaml'].element,
  }),
  figures: defineCollection({
    loader: objectIn('cijfers.yaml'),
    schema: files['cijfers.yaml'].extend({ id: z.string() }),
  }),
};
