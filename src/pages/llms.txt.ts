/** What the site is and where its data are, for language models. See https://llmstxt.org */
import type { APIRoute } from 'astro';
import { LICENCE } from '../publishing/licence.ts';
import { link } from '../site/addresses.ts';
import { loadCatalogue } from '../site/load-catalogue.ts';
import { SITE } from '../site/site.ts';

export const GET: APIRoute = async ({ site }) => {
  const { interventions, articles } = await loadCatalogue();
  const item = (name: string, path: string, note: string) =>
    `- [${name}](${new URL(path, site).href}): ${note}`;
  return new Response(`# ${SITE.name}

> ${SITE.description}

Nederlandstalig. ${interventions.length} interventies en ${articles.length} kennisartikelen, elk met openbare bronnen. Onafhankelijk; geen website van de overheid. Wat er over het effect bekend is, staat bij elke interventie: opname in de catalogus is geen bewijs dat iets werkt. De inhoud is vrij te gebruiken onder [CC BY 4.0](${LICENCE}), met naamsvermelding. Gebruik liever de bestanden dan de pagina's.

## Data

${[
  item('JSON', link.data('interventies.json'), 'alle interventies in één bestand'),
  item('JSON Lines', link.data('interventies.jsonl'), 'dezelfde, één per regel'),
  item('CSV', link.data('interventies.csv'), 'dezelfde als tabel'),
  item('Excel', link.data('interventies.xlsx'), 'dezelfde als werkmap'),
  item('Atom', link.feed(link.home(), 'xml'), 'wat er nieuw en gewijzigd is'),
  item('JSON Feed', link.feed(link.home(), 'json'), 'hetzelfde als JSON'),
].join('\n')}

## Pagina's

${[
  item('Interventies', link.interventions(), 'zoeken en filteren'),
  item('Kennisbank', link.articles(), 'achtergrond en onderzoek'),
  item('Begrippen', link.concepts(), 'wat woorden betekenen'),
  item('Wijzigingen', link.changes(), 'wat er per maand veranderde'),
  item('Over', link.about(), 'wat dit is, en van wie'),
].join('\n')}
`);
};
