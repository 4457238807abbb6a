/** The small catalogue that no editor changes: for tests of the code. */
import { readCatalogue } from '../src/content/catalogue.ts';
import { CATALOGUE, oneOf } from './catalogue.ts';

export const { concepts, interventions, articles, themes, factors, municipalities, places, indicators } =
  readCatalogue(CATALOGUE);

/** The entry with this slug. Throws when there is none. */
export const intervention = (slug: string) => oneOf(interventions, slug);

/** The municipality with this name. Throws when there is none. */
export const municipality = (name: string) => oneOf(municipalities, name);
