/**
 * The open data of the site, described as the Dutch profile of DCAT requires, so that a portal can harvest it:
 * https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/
 */
import { extname } from 'node:path';
import type { Theme } from '../../catalogue/model.ts';
import { LICENCE, SITE_NAME } from '../licence.ts';
import type { PublishedDataset, PublishedFile } from '../open-data/files.ts';
import { dutch, iri, literal, typed, type Resource } from './graph.ts';
import type { Identifiers } from './identifiers.ts';

/** A file with the data. */
interface DataFile {
  /** Its name in the folder of the data, and its web address. */
  name: string;
  address: string;
  title: string;
  /** As registered at https://www.iana.org/assignments/media-types/. JSON Lines is not: of it what https://jsonlines.org/ names. */
  mediaType: string;
  /** Code in https://publications.europa.eu/resource/authority/file-type, where there is one. */
  fileType?: string;
  /** In bytes. */
  size: number;
}

export interface DatasetDescription {
  id: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** The day on which the data last changed; none when that is not known: a day of a check or retrieval is no day of change. */
  modified: string | undefined;
  files: readonly DataFile[];
}

/** Who answers for the data, as far as the settings of the site say. */
interface Responsible {
  /** The name of the site. */
  site: string;
  /** The organisation that publishes the site, with its address in a register of organisations. */
  publisher: { name: string; id: string | undefined } | undefined;
  /** Where can be written to. */
  email: string | undefined;
}

/** What files are, by the ending of their names. */
const FILE_KINDS: Readonly<Record<string, Pick<DataFile, 'mediaType' | 'fileType'>>> = {
  '.json': { mediaType: 'application/json', fileType: 'JSON' },
  '.jsonl': { mediaType: 'application/jsonl' },
  '.csv': { mediaType: 'text/csv', fileType: 'CSV' },
  '.xlsx': {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    fileType: 'XLSX',
  },
  '.ttl': { mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
  '.jsonld': { mediaType: 'application/ld+json', fileType: 'JSON_LD' },
};

/** What portals are told of a set in other words than on the page, where the site stands around it. */
const TOLD: Readonly<Record<string, Pick<DatasetDescription, 'title' | 'description' | 'keywords'>>> = {
  interventies: {
    title: 'Interventies voor gelijke kansen in het onderwijs',
    description:
      'Interventies van gemeenten en scholen in Nederland: wat zij doen, voor wie, waar, met wie en wat er bekend is over het effect, elk met openbare bronnen.',
    keywords: ['interventies'],
  },
  begrippen: {
    title: 'Begrippen over gelijke kansen in het onderwijs',
    description:
      "De begrippenlijst, met synoniemen en verbanden. Als SKOS met de thema's, de factoren en de andere lijsten waarmee de interventies zijn beschreven.",
    keywords: ['begrippen', 'thesaurus'],
  },
};

/** A file of a set by what it is called: `JSON`. */
export type NamedFile = readonly [string, Pick<PublishedFile, 'path' | 'bytes'>];

/**
 * The data sets of the site: all tables that it publishes.
 *
 * @param skos The lists by which the interventions are described, as SKOS: files of the concepts too.
 * @param themes By which the interventions are found.
 */
export function datasets(
  published: readonly PublishedDataset[],
  skos: readonly NamedFile[],
  themes: readonly Pick<Theme, 'name'>[],
  ids: Identifiers,
): DatasetDescription[] {
  const fileOf = ([title, { path, bytes }]: NamedFile): DataFile => {
    const kind = FILE_KINDS[extname(path)];
    if (!kind) throw new Error(`It is not known what ${path} is.`);
    return { name: path, address: ids.file(path), title, size: bytes.length, ...kind };
  };
  return published.map(({ name, title, description, source, modified, files }) => {
    const told = TOLD[name] ?? {
      title: `${title} (${SITE_NAME})`,
      description,
      keywords: [title.toLowerCase()],
    };
    const data = files.filter(([kind]) => kind !== 'schema');
    return {
      id: ids.dataset(name),
      title: told.title,
      description: `${told.description} Bron: ${source}.`,
      keywords: [
        'gelijke kansen',
        'kansengelijkheid',
        ...told.keywords,
        ...(name === 'interventies' ? themes.map((theme) => theme.name.toLowerCase()) : []),
      ],
      modified,
      files: [...data, ...(name === 'begrippen' ? skos : [])].map(fileOf),
    };
  });
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const dayOf = (day: string | undefined) => (day === undefined ? [] : [typed(day, 'xsd:date')]);
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
    ...sets.flatMap(({ id, title, description, keywords, modified, files }): Resource[] => [
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
        'dct:modified': dayOf(modified),
        'dcat:landingPage': [iri(pages.data)],
        'dcat:distribution': files.map(({ name }) => iri(ids.distribution(name))),
        ...said,
      },
      ...files.map(({ name, address, title: kind, mediaType, fileType, size }): Resource => ({
        '@id': ids.distribution(name),
        '@type': 'dcat:Distribution',
        'dct:title': [dutch(`${title} (${kind})`)],
        'dcat:accessURL': [iri(pages.data)],
        'dcat:downloadURL': [iri(address)],
        'dct:license': [iri(LICENCE)],
        'dct:format': fileType ? [authority('file-type', fileType)] : [],
        'dcat:mediaType': [iri(`https://www.iana.org/assignments/media-types/${mediaType}`)],
        'dcat:byteSize': [typed(String(size), 'xsd:nonNegativeInteger')],
        'dct:modified': dayOf(modified),
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
