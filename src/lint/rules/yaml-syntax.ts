import { isMap, isScalar, Scalar, visit, type Document, type YAMLError, type YAMLMap } from 'yaml';
import type { ParsedFile } from '../../content/content-file.ts';
import { yamlNodes } from '../../content/yaml-nodes.ts';
import type { RuleDiagnostic, Rule } from '../rule.ts';

/** The fields can be read. Only the first error is reported: what follows it is mostly its consequence. */
export const yamlSyntax: Rule<ParsedFile> = {
  id: 'yaml-syntax',
  lesson: {
    title: 'Velden die te lezen zijn',
    why: 'De velden hebben een vaste opmaak. Een dubbele punt of een aanhalingsteken in de tekst kan die opmaak breken. Met aanhalingstekens om de hele tekst gaat het goed.',
    place: 'fields',
    wrong: 'goal: Ons doel: alle kinderen lezen.',
    right: 'goal: "Ons doel: alle kinderen lezen."',
  },
  check: ({ document, yaml, yamlPosition }) => {
    const [error] = document.errors;
    if (!error) return fieldTwice(document, yaml, yamlPosition);
    const { offset, problem, remedy } = explain(error, yaml, document);
    return [{ ...yamlPosition(offset), problem, remedy }];
  },
};

/** The first field with the name of one before it, among the fields that it belongs to. */
function fieldTwice(
  document: Document,
  yaml: string,
  yamlPosition: ParsedFile['yamlPosition'],
): RuleDiagnostic[] {
  const second = yamlNodes(document)
    .values()
    .map(({ node }) => (isMap(node) ? keyTwice(node) : undefined))
    .find((key) => key !== undefined);
  if (!second) return [];
  const twice = second.range?.[0] ?? 0;
  const name = lineFrom(yaml, twice).split(':')[0] ?? '';
  return [
    {
      ...yamlPosition(twice),
      problem: `Het veld '${name.slice(0, 60)}' staat er twee keer.`,
      remedy: 'Haal er één weg.',
    },
  ];
}

/** The first key of a map that another has before it. */
function keyTwice({ items }: YAMLMap): Scalar | undefined {
  const names = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (names.has(key.value)) return key;
    names.add(key.value);
  }
  return undefined;
}

interface Explanation {
  offset: number;
  problem: string;
  remedy: string;
}

const QUOTE_IT = 'Zet de hele tekst tussen dubbele aanhalingstekens.';

const DIFFERENT_INDENTS = [
  'Deze regel springt anders in dan de regels die erbij horen.',
  'Laat wat bij elkaar hoort even ver inspringen.',
] as const;

/**
 * What an error of the YAML parser means to someone who writes an entry.
 *
 * @see https://eemeli.org/yaml/#errors for the codes
 */
function explain({ code, message, pos: [offset] }: YAMLError, yaml: string, document: Document): Explanation {
  const explained = (problem: string, remedy: string, at = offset) => ({ offset: at, problem, remedy });
  const line = lineFrom(yaml, offset);

  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return explained(
      'Dit aanhalingsteken wordt niet gesloten.',
      `Sluit het. Begint de tekst zelf met een ', zet er dan dubbele aanhalingstekens omheen: "'s-Hertogenbosch".`,
      openingQuoteBefore(offset, document),
    );
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:(\s|$)/.test(line)) {
    return explained('Er staat een dubbele punt in deze tekst.', QUOTE_IT);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested')) {
    return explained(...DIFFERENT_INDENTS, fieldFrom(yaml, offset + line.length + 1));
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' || (code === 'BAD_INDENT' && !message.startsWith('Flow'))) {
    return explained(...DIFFERENT_INDENTS, fieldFrom(yaml, offset));
  }
  if (code === 'BAD_INDENT') {
    return explained('Hiervoor is een [ of { geopend die niet wordt gesloten.', 'Sluit die met ] of }.');
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.includes('map values')) {
    return explained(
      'Op deze regel ontbreekt een dubbele punt.',
      "Schrijf de naam van het veld, een dubbele punt, een spatie en de waarde: 'title: Taalklas'.",
    );
  }
  if (code === 'TAB_AS_INDENT') {
    return explained(
      'Deze regel springt in met een tab.',
      'Gebruik spaties: twee voor elke stap naar rechts.',
    );
  }
  if (code === 'BAD_SCALAR_START') {
    return explained(`Een tekst kan hier niet beginnen met '${line.charAt(0)}'.`, QUOTE_IT);
  }
  if (code === 'BAD_DQ_ESCAPE') {
    return explained('Na de \\ staat hier een verkeerd teken.', 'Schrijf \\\\ als je een \\ bedoelt.');
  }
  if (code === 'MULTIPLE_DOCS') {
    return explained('Hier staat een regel met drie streepjes te veel.', 'Haal die regel weg.');
  }
  if (code === 'RESOURCE_EXHAUSTION') {
    return explained(
      'Hier zitten te veel lijsten in elkaar.',
      'Haal de haakjes of streepjes weg die er te veel staan.',
    );
  }
  return explained(
    'Deze opmaak is niet te lezen.',
    'Zet een tekst met leestekens tussen dubbele aanhalingstekens, en vergelijk met een ander bestand.',
  );
}

function lineFrom(yaml: string, offset: number): string {
  return yaml.slice(offset).split('\n', 1)[0] ?? '';
}

/** The offset of the first line from an offset on that is neither blank nor comment; the offset itself when there is none. */
function fieldFrom(yaml: string, offset: number): number {
  const [passed = ''] = /^(?:[ \t]*(?:#.*)?\n)*/.exec(yaml.slice(offset)) ?? [];
  return offset + passed.length < yaml.length ? offset + passed.length : offset;
}

/** Where the text in quotes begins that runs on to an offset. */
function openingQuoteBefore(offset: number, document: Document): number {
  let opening = offset;
  visit(document, {
    Scalar: (_key, node) => {
      const isQuoted = node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE;
      const start = node.range?.[0];
      if (isQuoted && start !== undefined && start < offset) opening = start;
    },
  });
  return opening;
}
