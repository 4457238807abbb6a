/** What `content/` says today: for tests of the texts themselves, and of truths that hold for any of them. */
import { readCatalogue } from '../src/content/catalogue.ts';
import { oneOf } from './catalogue.ts';

export const catalogue = readCatalogue('content');

export const { interventions, articles, themes, factors, municipalities, places, indicators, concepts } =
  catalogue;

/** The entry with this slug. Throws when there is none. */
export const intervention = (slug: string) => oneOf(interventions, slug);

/** The municipality with this name. Throws when there is none. */
export const municipality = (name: string) => oneOf(municipalities, name);
