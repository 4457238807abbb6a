/**
 * The open data of the site, described as the Dutch profile of DCAT requires, so that a portal can harvest it:
 * https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/
 */
import type { Catalogue } from '../../catalogue/model.ts';
import { counted } from '../../language/dutch.ts';
import { dutch, iri, literal, type Resource } from './graph.ts';
import { LICENCE } from '../licence.ts';
import type { Identifiers } from './identifiers.ts';

/** A file with the data. */
export interface DataFile {
  /** Its name in the folder of the data, and its web address. */
  name: string;
  address: string;
  title: string;
  /** As registered at https://www.iana.org/assignments/media-types/; JSON Lines is not. */
  mediaType?: string;
  /** Code in https://publications.europa.eu/resource/authority/file-type */
  fileType?: string;
}

export interface DatasetDescription {
  id: string;
  title: string;
  description: string;
  keywords: readonly string[];
  files: readonly DataFile[];
}

/** Who answers for the data, as far as the settings of the site say. */
export interface Responsible {
  /** The name of the site. */
  site: string;
  /** The organisation that publishes the site, with its address in a register of organisations. */
  publisher: { name: string; id: string | undefined } | undefined;
  /** Where can be written to. */
  email: string | undefined;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const FILES = {
  interventies: [
    { name: 'interventies.json', title: 'JSON', mediaType: 'application/json', fileType: 'JSON' },
    { name: 'interventies.jsonl', title: 'JSON Lines' },
    { name: 'interventies.csv', title: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
    { name: 'interventies.xlsx', title: 'Excel', mediaType: XLSX, fileType: 'XLSX' },
  ],
  begrippen: [
    { name: 'begrippen.ttl', title: 'SKOS in Turtle', mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
    {
      name: 'begrippen.jsonld',
      title: 'SKOS in JSON-LD',
      mediaType: 'application/ld+json',
      fileType: 'JSON_LD',
    },
  ],
} as const satisfies Record<string, readonly Omit<DataFile, 'address'>[]>;

/** The data sets of the site: the interventions, and the lists by which they are described. */
export function datasets(
  { interventions, themes, factors, concepts }: Catalogue,
  ids: Identifiers,
): readonly [DatasetDescription, DatasetDescription] {
  const filesOf = (name: keyof typeof FILES) =>
    FILES[name].map((file) => ({ ...file, address: ids.file(file.name) }));
  return [
    {
      id: ids.dataset('interventies'),
      title: 'Interventies voor gelijke kansen in het onderwijs',
      description: `${counted(interventions.length, 'interventie', 'interventies')} van gemeenten en scholen in Nederland: wat zij doen, voor wie, waar, met wie en wat er bekend is over het effect, elk met openbare bronnen.`,
      keywords: ['gelijke kansen', 'kansengelijkheid', ...themes.map(({ name }) => name.toLowerCase())],
      files: filesOf('interventies'),
    },
    {
      id: ids.dataset('begrippen'),
      title: 'Begrippen over gelijke kansen in het onderwijs',
      description: `De ${themes.length} thema's, ${factors.length} factoren en ${concepts.length} begrippen waarmee de interventies zijn beschreven, met de andere lijsten, als SKOS.`,
      keywords: ['gelijke kansen', 'kansengelijkheid', 'begrippen', 'thesaurus'],
      files: filesOf('begrippen'),
    },
  ];
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const authority = (list: string, code: string) => iri(`${AUTHORITY}/${list}/${code}`);

/** The catalogue of the data sets, with who answers for them. */
export function dataCatalogue(
  sets: readonly DatasetDescription[],
  responsible: Responsible,
  pages: { home: string; data: string; contribute: string },
  ids: Identifiers,
): Resource[] {
  const publisher = responsible.publisher?.id ?? ids.publisher;
  const said = {
    'dct:publisher': [iri(publisher)],
    'dcat:contactPoint': [iri(ids.contact)],
    'dct:language': [authority('language', 'NLD')],
    'dct:spatial': [authority('country', 'NLD')],
    'dct:license': [iri(LICENCE)],
  };
  return [
    {
      '@id': ids.dataCatalogue,
      '@type': 'dcat:Catalog',
      'dct:title': [dutch(`Open data van de ${responsible.site}`)],
      'dct:description': [
        dutch('De gegevens over interventies voor gelijke kansen in het onderwijs, vrij te gebruiken.'),
      ],
      'foaf:homepage': [iri(pages.data)],
      'dcat:dataset': sets.map(({ id }) => iri(id)),
      ...said,
    },
    ...sets.flatMap(({ id, title, description, keywords, files }): Resource[] => [
      {
        '@id': id,
        '@type': 'dcat:Dataset',
        'dct:identifier': [literal(id)],
        'dct:title': [dutch(title)],
        'dct:description': [dutch(description)],
        'dct:creator': [iri(publisher)],
        'dct:accessRights': [authority('access-right', 'PUBLIC')],
        'dct:accrualPeriodicity': [authority('frequency', 'IRREG')],
        'dcat:theme': [authority('data-theme', 'EDUC')],
        'dcat:keyword': keywords.map(dutch),
        'dcat:landingPage': [iri(pages.data)],
        'dcat:distribution': files.map(({ name }) => iri(ids.distribution(name))),
        ...said,
      },
      ...files.map(({ name, address, title: kind, mediaType, fileType }): Resource => ({
        '@id': ids.distribution(name),
        '@type': 'dcat:Distribution',
        'dct:title': [dutch(`${title} (${kind})`)],
        'dcat:accessURL': [iri(pages.data)],
        'dcat:downloadURL': [iri(address)],
        'dct:license': [iri(LICENCE)],
        'dct:format': fileType ? [authority('file-type', fileType)] : [],
        'dcat:mediaType': mediaType ? [iri(`https://www.iana.org/assignments/media-types/${mediaType}`)] : [],
        'dct:language': [authority('language', 'NLD')],
      })),
    ]),
    {
      '@id': publisher,
      '@type': 'foaf:Agent',
      'foaf:name': [dutch(responsible.publisher?.name ?? responsible.site)],
      'foaf:homepage': responsible.publisher ? [] : [iri(pages.home)],
      'rdfs:comment': responsible.publisher
        ? []
        : [
            dutch(
              'Welke organisatie deze website uitgeeft, is bij het bouwen niet ingesteld (PUBLISHER_NAME).',
            ),
          ],
    },
    {
      '@id': ids.contact,
      '@type': 'vcard:Kind',
      'vcard:fn': [literal(responsible.site)],
      'vcard:hasEmail': responsible.email === undefined ? [] : [iri(`mailto:${responsible.email}`)],
      'vcard:hasURL': [iri(pages.contribute)],
    },
  ];
}
