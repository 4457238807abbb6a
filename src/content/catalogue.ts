import type { z } from 'zod';
import type { Indicators, Series } from '../catalogue/indicators/values.ts';
import { toIntervention, type Catalogue } from '../catalogue/model.ts';
import { byName, byTitle } from '../catalogue/order.ts';
import { inCatalogueOrder } from '../catalogue/quality/completeness.ts';
import { plainText } from '../language/plain-text.ts';
import { COUNTRY, type IndicatorValues } from './indicator-table.ts';
import type { ContentKinds, FileName, FolderName } from './kinds.ts';
import { rawEntries, rawFile, rawTables, readContent, type Content } from './read-content.ts';

/** An entry whose data fits its schema. */
interface Entry<F extends FolderName> {
  slug: string;
  data: z.output<ContentKinds['folders'][F]>;
  /** The text below the frontmatter, in Markdown. */
  body: string;
}

/** What the catalogue is made from. */
type CatalogueContent = { [F in Exclude<FolderName, 'paginas'>]: readonly Entry<F>[] } & {
  [N in FileName]: z.output<ContentKinds['files'][N]>;
} & {
  /** The values of each indicator, by its slug. */
  indicatoren: Readonly<Record<string, IndicatorValues>>;
};

/**
 * Puts the content in the order of the catalogue: what visitors see, and by which the search numbers its entries. The
 * order of what is given makes no difference.
 */
export function toCatalogue(content: CatalogueContent): Catalogue {
  const { interventies, kennis, themas, factoren, verzamelingen, uitdagingen } = content;
  return {
    interventions: inCatalogueOrder(
      interventies.map(({ slug, data, body }) => toIntervention(slug, data, body)),
    ),
    articles: kennis.map(withText).sort(byTitle),
    themes: themas.map(withText).sort(byName(({ name }) => name)),
    factors: factoren.map(withText).sort((a, b) => a.number - b.number),
    curatedLists: verzamelingen.map(withText).sort(byTitle),
    challenges: uitdagingen.map(withText).sort(byTitle),
    municipalities: content['gemeenten.yaml'].toSorted(byName(({ name }) => name)),
    concepts: content['begrippen.yaml'].toSorted(byName(({ term }) => term)),
    places: content['plaatsnamen.yaml'],
    figures: content['cijfers.yaml'],
    redirects: new Map(Object.entries(content['doorverwijzingen.yaml'] ?? {})),
    indicators: toIndicators(content['indicatoren.yaml'], content.indicatoren),
  };
}

/**
 * Reads the catalogue from disk.
 *
 * @param root The folder `content/`.
 * @throws When a file does not fit its schema: the checker is meant to run first.
 */
export function readCatalogue(root: string): Catalogue {
  return toCatalogue(typedContent(readContent(root)));
}

/**
 * The content with its types, entries in the order of their files.
 *
 * @throws When a file does not fit its schema.
 */
export function typedContent({ files, kinds }: Content): CatalogueContent {
  const { folders, files: schemas } = kinds;
  const typed = <T extends z.ZodType>(schema: T, folder: FolderName) =>
    rawEntries(files, folder).map(({ slug, path, data, body }) => ({
      slug,
      data: fitting(schema, data, path),
      body,
    }));
  const file = <T extends z.ZodType>(schema: T, name: FileName) =>
    fitting(schema, rawFile(files, name), name);
  return {
    interventies: typed(folders.interventies, 'interventies'),
    kennis: typed(folders.kennis, 'kennis'),
    themas: typed(folders.themas, 'themas'),
    factoren: typed(folders.factoren, 'factoren'),
    verzamelingen: typed(folders.verzamelingen, 'verzamelingen'),
    uitdagingen: typed(folders.uitdagingen, 'uitdagingen'),
    'begrippen.yaml': file(schemas['begrippen.yaml'], 'begrippen.yaml'),
    'gemeenten.yaml': file(schemas['gemeenten.yaml'], 'gemeenten.yaml'),
    'plaatsnamen.yaml': file(schemas['plaatsnamen.yaml'], 'plaatsnamen.yaml'),
    'cijfers.yaml': file(schemas['cijfers.yaml'], 'cijfers.yaml'),
    'doorverwijzingen.yaml': file(schemas['doorverwijzingen.yaml'], 'doorverwijzingen.yaml'),
    'indicatoren.yaml': file(schemas['indicatoren.yaml'], 'indicatoren.yaml'),
    indicatoren: rawTables(files),
  };
}

function fitting<T extends z.ZodType>(schema: T, data: unknown, path: string): z.output<T> {
  const parsed = schema.safeParse(data);
  if (!parsed.success) throw new Error(`${path} does not fit its schema.`, { cause: parsed.error });
  return parsed.data;
}

function toIndicators(
  { indicators, ...origin }: CatalogueContent['indicatoren.yaml'],
  tables: CatalogueContent['indicatoren'],
): Indicators {
  return {
    ...origin,
    list: indicators.map((indicator) => {
      const { [COUNTRY]: country = {}, ...values } = tables[indicator.slug] ?? {};
      return {
        ...indicator,
        retrieved: indicator.retrieved ?? origin.retrieved,
        country: toSeries(country),
        values: new Map(Object.entries(values).map(([code, series]) => [code, toSeries(series)])),
      };
    }),
  };
}

/** Numbers as keys of an object come in ascending order. */
function toSeries(values: Record<number, number>): Series {
  return new Map(Object.entries(values).map(([year, value]) => [Number(year), value]));
}

function withText<D extends object>({ slug, data, body }: { slug: string; data: D; body: string }) {
  return { ...data, slug, body: body.trim(), text: plainText(body) };
}
