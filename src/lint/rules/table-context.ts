import type { KeptFile } from '../../content/content-file.ts';
import { TABLE_FOLDER } from '../../content/kinds.ts';
import { fieldOf, isRecord, itemsOf } from '../../content/record.ts';

/** What the rules about tables have to know of the indicator that a table is of. */
export interface TableIndicator {
  slug: string;
  kind: string;
  max: number | undefined;
  years: { from: number; to: number } | undefined;
}

/** What the rules about tables have to know of the other files. */
export interface TableContext {
  indicators: readonly TableIndicator[];
  /** The name of each municipality by its code; empty when the list can't be read, or has one twice. */
  municipalities: ReadonlyMap<string, string>;
}

/** What the lists say, as far as they can be read: the rule about fields reports what does not fit. */
export function tableContext(readable: readonly Pick<KeptFile, 'kind' | 'data'>[]): TableContext {
  const listed = (kind: KeptFile['kind']) => readable.find((file) => file.kind === kind)?.data;
  const municipalities = itemsOf(listed('gemeenten.yaml')).filter(isRecord);
  const byCode = new Map(municipalities.map((item) => [String(item.code), String(item.name)]));
  const names = new Set([...byCode.values()].map((name) => name.toLowerCase()));
  return {
    indicators: itemsOf(fieldOf(listed('indicatoren.yaml'), 'indicators')).map((item) => {
      const years = fieldOf(item, 'years');
      const [from, to, max] = [fieldOf(years, 'from'), fieldOf(years, 'to'), fieldOf(item, 'max')];
      return {
        slug: String(fieldOf(item, 'slug')),
        kind: String(fieldOf(item, 'kind')),
        max: typeof max === 'number' ? max : undefined,
        years: typeof from === 'number' && typeof to === 'number' ? { from, to } : undefined,
      };
    }),
    municipalities: names.size === municipalities.length ? byCode : new Map(),
  };
}

/** The indicator that the table at a path is of, by its name. */
export function indicatorOf({ indicators }: TableContext, path: string): TableIndicator | undefined {
  return indicators.find(({ slug }) => path === tablePath(slug));
}

/** The path within `content/` of the table with the values of an indicator. */
export const tablePath = (slug: string) => `${TABLE_FOLDER}/${slug}.csv`;
