import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { withDatesAsText } from './content/frontmatter.ts';
import { contentKinds, type FileName, type FolderName } from './content/kinds.ts';
import { readVocabulary } from './content/vocabulary.ts';

const { folders, files } = contentKinds(readVocabulary('content'));

const entriesIn = (folder: FolderName) => glob({ base: `content/${folder}`, pattern: '*.mdx' });

/** A YAML list, whose items are known by their slug. */
const listIn = (name: FileName) => file(`content/${name}`, { parser: (text) => parse(text) as [] });

/** A YAML file that holds one object: a collection with one entry, named as the file. */
const objectIn = (name: FileName) =>
  file(`content/${name}`, { parser: (text) => [{ id: name, ...(parse(text) as object) }] });

/** A schema for frontmatter as Astro reads it. */
const datesAsWritten = <T extends z.ZodType>(schema: T) => z.preprocess(withDatesAsText, schema);

export const collections = {
  interventions: defineCollection({
    loader: entriesIn('interventies'),
    schema: datesAsWritten(folders.interventies),
  }),
  articles: defineCollection({ loader: entriesIn('kennis'), schema: datesAsWritten(folders.kennis) }),
  themes: defineCollection({ loader: entriesIn('themas'), schema: datesAsWritten(folders.themas) }),
  factors: defineCollection({ loader: entriesIn('factoren'), schema: datesAsWritten(folders.factoren) }),
  pages: defineCollection({ loader: entriesIn('paginas'), schema: datesAsWritten(folders.paginas) }),
  concepts: defineCollection({ loader: listIn('begrippen.yaml'), schema: files['begrippen.yaml'].element }),
  municipalities: defineCollection({
    loader: listIn('gemeenten.yaml'),
    schema: files['gemeenten.yaml'].element,
  }),
  places: defineCollection({
    loader: objectIn('plaatsnamen.yaml'),
    schema: files['plaatsnamen.yaml'].extend({ id: z.string() }),
  }),
  figures: defineCollection({
    loader: objectIn('cijfers.yaml'),
    schema: files['cijfers.yaml'].extend({ id: z.string() }),
  }),
};
