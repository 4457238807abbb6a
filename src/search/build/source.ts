/** What the index is made from: the catalogue's content, in the form of its schema. */
import type {
  ConceptData,
  FactorData,
  InterventionData,
  MunicipalityData,
  PlacesData,
  ThemeData,
} from '../../catalogue/schema.ts';

export interface SearchSource {
  interventions: readonly (InterventionData & { slug: string; text: string })[];
  concepts: readonly ConceptData[];
  themes: readonly (ThemeData & { slug: string; text: string })[];
  factors: readonly (FactorData & { slug: string; text: string })[];
  municipalities: readonly MunicipalityData[];
  places: PlacesData;
  /** Texts that only teach which words belong together: the knowledge base. */
  background: readonly string[];
}
