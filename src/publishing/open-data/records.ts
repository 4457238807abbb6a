/** The items of every set of data that is published, from the catalogue. */
import { yearValuesIn } from '../../catalogue/indicators/comparison.ts';
import { seriesOf } from '../../catalogue/indicators/values.ts';
import type { Catalogue } from '../../catalogue/model.ts';
import { practiceSchema, type Practice } from '../../catalogue/schema.ts';
import { FIXED_LABELS, labelFor } from '../../content/labels.ts';
import { COUNTRY } from '../../content/indicator-table.ts';
import { without } from '../../content/record.ts';
import { entryRecordIn } from '../entry-record.ts';
import type { DatasetName } from './format.ts';

/** Gives web addresses: whole ones when it is known where the site stands, else from the top of its host. */
export interface PublicAddresses {
  intervention: (slug: string) => string;
  article: (slug: string) => string;
  theme: (slug: string) => string;
  factor: (slug: string) => string;
  concept: (slug: string) => string;
  /** By its name. */
  municipality: (name: string) => string;
  /** Of a file, by its path within `/data/`. */
  data: (path: string) => string;
}

/**
 * The items by the name of their set, each with the fields of its schema.
 *
 * @param lastChangedOf Gives the day on which an entry last changed by its slug, as far as that is known.
 */
export function recordsOf(
  catalogue: Catalogue,
  addresses: PublicAddresses,
  lastChangedOf?: (slug: string) => string | undefined,
): Record<DatasetName, readonly object[]> {
  const { interventions, articles, themes, factors, concepts, municipalities, indicators } = catalogue;
  const { list, ...origin } = indicators;
  const valuesOf = yearValuesIn(list);
  return {
    interventies: interventions.map(entryRecordIn(catalogue, addresses.intervention, lastChangedOf)),
    'zo-werkt-het': interventions.flatMap(({ slug, practice }) => factsOf(slug, practice)),
    kennisbank: articles.map(identified(addresses.article)),
    themas: themes.map(identified(addresses.theme)),
    factoren: factors.map(identified(addresses.factor)),
    begrippen: concepts
      .map((concept) => without(concept, 'situations', 'sayings'))
      .map(identified(addresses.concept)),
    gemeenten: municipalities.map((each) => ({ ...named(addresses.municipality(each.name)), ...each })),
    indicatoren: list.map((indicator) => ({
      id: `${addresses.data('indicatoren.json')}#${indicator.slug}`,
      ...without(indicator, 'values', 'country', 'phrase', 'max', 'needWeight'),
      source: origin.source,
      licence: origin.licence,
      borders: origin.borders,
    })),
    indicatorwaarden: list.flatMap((indicator) =>
      [
        { code: COUNTRY, series: indicator.country },
        ...municipalities.map(({ code }) => ({ code, series: seriesOf(indicator, code) })),
      ].flatMap(({ code, series }) =>
        [...series].map(([year, value]) => ({
          ...{ indicator: indicator.slug, code, year, value },
          margin: valuesOf(indicator, year).byCode.get(code)?.margin,
        })),
      ),
    ),
  };
}

const named = (address: string) => ({ id: address, address });

/** Gives the function that puts an identity before the fields of a thing; its text as it was written, not as plain text. */
function identified(addressOf: (slug: string) => string) {
  return (thing: { slug: string; text?: string }): object => ({
    ...named(addressOf(thing.slug)),
    ...without(thing, 'text'),
  });
}

/** What is known of how an entry is done, a fact each. */
function factsOf(intervention: string, practice: Practice): object[] {
  return Object.entries(practiceSchema.shape).flatMap(([field, schema]) =>
    [practice[field as keyof Practice] ?? []].flat().map((value) => ({
      intervention,
      field,
      name: schema.meta()?.title ?? field,
      value,
      label: labelFor(FIXED_LABELS, `practice.${field}`, value),
    })),
  );
}
