/** Linked data as files: resources in the short form of JSON-LD, written as JSON-LD and as Turtle. Both say the same, in one order. */

/** The vocabularies that are used, with the short name that each has. */
const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A property or class of a vocabulary: `skos:prefLabel`. */
type Name = `${keyof typeof PREFIXES}:${string}`;

/** A resource by its web address, or a text: in Dutch where it has a language, a day or number where it has a type. */
export type Value = { '@id': string } | { '@value': string; '@language'?: 'nl'; '@type'?: Name };

export interface Resource {
  '@id': string;
  '@type': Name;
  [property: Name]: readonly Value[];
}

/** What a web address refers to. */
export const iri = (address: string): Value => ({ '@id': address });

/** A text in Dutch. */
export const dutch = (text: string): Value => ({ '@value': text, '@language': 'nl' });

/** A text in no language, such as a code. */
export const literal = (text: string): Value => ({ '@value': text });

/** A text that is read as a day or a number: `xsd:date`. */
export const typed = (text: string, type: Name): Value => ({ '@value': text, '@type': type });

/** A file of JSON-LD 1.1: https://www.w3.org/TR/json-ld11/ */
export function toJsonLd(resources: readonly Resource[]): string {
  return `${JSON.stringify({ '@context': PREFIXES, '@graph': resources.map(withoutEmpty) }, undefined, 1)}\n`;
}

/** A file of Turtle 1.1: https://www.w3.org/TR/turtle/ */
export function toTurtle(resources: readonly Resource[]): string {
  const prefixes = Object.entries(PREFIXES).map(([short, address]) => `@prefix ${short}: <${address}> .\n`);
  return [prefixes.join(''), ...resources.map(block)].join('\n');
}

function block(resource: Resource): string {
  const { '@id': id, '@type': type, ...properties } = withoutEmpty(resource);
  const lines = Object.entries(properties).map(([name, values]) => `${name} ${values.map(term).join(', ')}`);
  return `<${escapedIri(id)}> ${[`a ${type}`, ...lines].join(' ;\n  ')} .\n`;
}

function term(value: Value): string {
  if ('@id' in value) return `<${escapedIri(value['@id'])}>`;
  const { '@value': text, '@language': language, '@type': type } = value;
  // Every escape of JSON is one of Turtle too.
  return JSON.stringify(text) + (language ? `@${language}` : '') + (type ? `^^${type}` : '');
}

/** Characters that may not stand in an address of Turtle: https://www.w3.org/TR/turtle/#grammar-production-IRIREF */
const escapedIri = (address: string) =>
  // eslint-disable-next-line no-control-regex
  address.replace(/[\x00-\x20<>"{}|^`\\]/g, encodeURIComponent);

function withoutEmpty(resource: Resource): Resource {
  return Object.fromEntries(
    Object.entries(resource as object as Record<string, string | readonly Value[]>).filter(
      ([, value]) => value.length > 0,
    ),
  ) as unknown as Resource;
}
