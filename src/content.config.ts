import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { fileLoader, folderLoader, listLoader, tableLoader } from './content/astro-loaders.ts';
import { readContent } from './content/read-content.ts';

const { folders, files } = readContent('content').kinds;

export const collections = {
  interventions: defineCollection({ loader: folderLoader('interventies'), schema: folders.interventies }),
  articles: defineCollection({ loader: folderLoader('kennis'), schema: folders.kennis }),
  themes: defineCollection({ loader: folderLoader('themas'), schema: folders.themas }),
  factors: defineCollection({ loader: folderLoader('factoren'), schema: folders.factoren }),
  curatedLists: defineCollection({ loader: folderLoader('verzamelingen'), schema: folders.verzamelingen }),
  challenges: defineCollection({ loader: folderLoader('uitdagingen'), schema: folders.uitdagingen }),
  pages: defineCollection({ loader: folderLoader('paginas'), schema: folders.paginas }),
  concepts: defineCollection({
    loader: listLoader('begrippen.yaml'),
    schema: files['begrippen.yaml'].element,
  }),
  municipalities: defineCollection({
    loader: listLoader('gemeenten.yaml'),
    schema: files['gemeenten.yaml'].element,
  }),
  places: defineCollection({ loader: fileLoader('plaatsnamen.yaml'), schema: files['plaatsnamen.yaml'] }),
  figures: defineCollection({ loader: fileLoader('cijfers.yaml'), schema: files['cijfers.yaml'] }),
  redirects: defineCollection({
    loader: fileLoader('doorverwijzingen.yaml'),
    schema: files['doorverwijzingen.yaml'],
  }),
  indicators: defineCollection({
    loader: fileLoader('indicatoren.yaml'),
    schema: files['indicatoren.yaml'],
  }),
  indicatorValues: defineCollection({
    loader: tableLoader(),
    schema: z.object({ values: z.record(z.string(), z.record(z.string(), z.number())) }),
  }),
};
