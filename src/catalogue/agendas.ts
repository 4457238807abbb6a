/** What municipalities agreed with the network, the Gelijke Kansen Alliantie, as far as the catalogue's sources say. */
import type { Article, Catalogue, Intervention, Municipality, Theme } from './model.ts';
import { entriesByPlace } from './places/areas.ts';
import type { Source } from './schema.ts';

/** The report of this year is the last that lists agendas by municipality: fifty of them. */
const LAST_LISTED_YEAR = 2020;

/** What is known of the agenda of a municipality. */
export interface Agenda {
  municipality: Municipality;
  /** Whether a report lists its agenda; of others only entries or membership are documented. */
  isListed: boolean;
  /** The interventions that a source ties to an agenda. */
  interventions: readonly Intervention[];
  /** What else the municipality does. */
  others: readonly Intervention[];
  /** The themes of the interventions in it, most frequent first. */
  themes: readonly { theme: Theme; count: number }[];
  /** The articles that name the municipality. */
  articles: readonly Article[];
  /** The sources of the interventions in it, each once. */
  sources: readonly Source[];
}

/** The agenda of each municipality of which one is documented, or its membership, or an intervention in it; by name. */
export function agendasIn(
  catalogue: Pick<Catalogue, 'interventions' | 'municipalities' | 'themes' | 'articles'>,
): Agenda[] {
  const entries = entriesByPlace(catalogue.interventions);
  return catalogue.municipalities
    .map((municipality) => agendaOf(municipality, entries.get(municipality.name) ?? [], catalogue))
    .filter(
      ({ municipality, interventions }) => municipality.gkaSince !== undefined || interventions.length > 0,
    );
}

/** Whether a report lists an agenda of the municipality. */
export function hasListedAgenda({ gkaSince }: Municipality): boolean {
  return gkaSince !== undefined && gkaSince <= LAST_LISTED_YEAR;
}

function agendaOf(
  municipality: Municipality,
  own: readonly Intervention[],
  { themes, articles }: Pick<Catalogue, 'themes' | 'articles'>,
): Agenda {
  const { name } = municipality;
  const inAgenda = own.filter(({ gkaAgenda }) => gkaAgenda);
  const others = own.filter(({ gkaAgenda }) => !gkaAgenda);
  return {
    municipality,
    isListed: hasListedAgenda(municipality),
    interventions: inAgenda,
    others,
    themes: themes
      .map((theme) => ({ theme, count: inAgenda.filter((each) => each.themes.includes(theme.slug)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    articles: articles.filter(({ municipalities }) => municipalities.includes(name)),
    sources: [
      ...new Map(
        inAgenda.flatMap(({ sources }) => sources).map((source) => [source.url ?? source.title, source]),
      ).values(),
    ],
  };
}
