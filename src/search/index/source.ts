/** What the index is made from: the catalogue's content, in the form of its schema. */
import type { Intervention } from '../../catalogue/model.ts';
import type {
  ArticleData,
  ConceptData,
  FactorData,
  MunicipalityData,
  PlacesData,
  ThemeData,
} from '../../catalogue/schema.ts';

export interface SearchSource {
  interventions: readonly Intervention[];
  concepts: readonly ConceptData[];
  themes: readonly (ThemeData & { slug: string; text: string })[];
  factors: readonly (FactorData & { slug: string; text: string })[];
  municipalities: readonly MunicipalityData[];
  places: PlacesData;
  articles: readonly (ArticleData & { slug: string; text: string })[];
}
