import { Document, isScalar, Scalar } from 'yaml';
import { z } from 'zod';
import { schemaIssues } from '../schema-issues.ts';
import { isPlaceholder } from './placeholder.ts';
import { FOLDER_NAMES, type ContentKinds, type FolderName } from '../../content/kinds.ts';
import { schemaOf, type ContentFile } from '../../content/content-file.ts';
import type { Rule } from '../rule.ts';
import { offsetOf, START } from '../../content/position.ts';
import { fieldOf, isRecord, itemsOf } from '../../content/record.ts';
import { partOf, unwrapped } from '../../content/schema-parts.ts';
import { fieldsToCopy } from '../fields-to-copy.ts';

/**
 * The fields fit the schema of their kind. A list without any value could not be read: that is reported once, at the
 * list, and not at everything that refers to it. Values that are still to be filled in are left to the rule
 * placeholder. Of a file that lies in the wrong folder, that alone is reported.
 */
export const fields = (kinds: ContentKinds): Rule<ContentFile> => ({
  id: 'fields',
  lesson: {
    title: 'De velden kloppen',
    why: 'Aan de velden herkent de website om welke gemeente, sector en welk thema het gaat. Klopt een veld niet, dan is de interventie niet te vinden.',
    place: 'fields',
    wrong: 'themes: taalbevordering',
    right: 'themes:\n  - taalbevordering',
  },
  check: ({ kind, data, document, yaml, yamlPosition }) => {
    const folder = folderMeant(kinds, kind, data);
    if (folder !== undefined) {
      return [
        {
          ...START,
          problem: `De velden in dit bestand zijn niet die van ${kind}, maar die van ${folder}.`,
          remedy: `Zet het bestand in de map ${folder}/.`,
        },
      ];
    }
    const schema = schemaOf(kinds, kind);
    return schemaIssues(schema, data)
      .filter(({ path, choices }) => choices?.length !== 0 && !isPlaceholder(document.getIn(path)))
      .map(({ path, about, problem, remedy }) => {
        const place = yamlPosition(offsetOf(document, path, about));
        if (about === 'field')
          return { ...place, problem, remedy: isOfInterventions(kinds, path) ? ONLY_INTERVENTIONS : remedy };
        const unquoted = rightWithoutQuotes(schema, data, document, path);
        if (unquoted === undefined)
          return { ...place, problem, remedy: remedyInYaml(schema, data, yaml, document, path) ?? remedy };
        return {
          ...place,
          problem: `'${unquoted}' staat tussen aanhalingstekens, en is daardoor tekst.`,
          remedy: `Haal de aanhalingstekens weg: ${unquoted}`,
        };
      });
  },
});

/** How many unknown fields a file in the wrong folder has, at least, and how many unknown or missing ones it has in the right one, at most. */
const [MIN_UNKNOWN, MAX_FAULTS] = [2, 1];

/** The folder that a file with other fields than those of its own belongs in: it has the fields there that are asked for, and no others. */
function folderMeant({ folders }: ContentKinds, kind: string, data: unknown): FolderName | undefined {
  if (!isRecord(data) || !Object.hasOwn(folders, kind)) return undefined;
  const shapeOf = (folder: FolderName): Readonly<Record<string, z.ZodType>> => folders[folder].shape;
  const unknown = (folder: FolderName) =>
    Object.keys(data).filter((name) => !Object.hasOwn(shapeOf(folder), name)).length;
  const missing = (folder: FolderName) =>
    Object.entries(shapeOf(folder)).filter(
      ([name, field]) => !Object.hasOwn(data, name) && !field.safeParse(undefined).success,
    ).length;
  const own = kind as FolderName;
  if (unknown(own) < MIN_UNKNOWN) return undefined;
  return FOLDER_NAMES.find((folder) => folder !== own && unknown(folder) + missing(folder) <= MAX_FAULTS);
}

/** What is written between quotes where a number, or true or false, without them is right. */
function rightWithoutQuotes(
  schema: z.ZodType,
  data: unknown,
  document: Document,
  path: readonly (string | number)[],
): string | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !QUOTED.includes(node.type)) return undefined;
  const unquoted: unknown = UNQUOTED.test(node.value) ? JSON.parse(node.value) : undefined;
  if (unquoted === undefined) return undefined;
  const asMeant = new Document(data);
  asMeant.setIn(path, unquoted);
  const isRight = schemaIssues(schema, asMeant.toJS()).every(
    (issue) => issue.path.join('\n') !== path.join('\n'),
  );
  return isRight ? node.value : undefined;
}

/** What to write in a file, where a list or a group of fields belongs and does not stand. */
function remedyInYaml(
  schema: z.ZodType,
  data: unknown,
  yaml: string,
  document: Document,
  path: readonly (string | number)[],
): string | undefined {
  const part = partOf(schema, path);
  const node = document.getIn(path, true);
  if (
    part &&
    unwrapped(part) instanceof z.ZodArray &&
    isScalar(node) &&
    node.type === Scalar.PLAIN &&
    node.range
  ) {
    const [, item] = /^-([^\s-].*)/.exec(yaml.slice(node.range[0], node.range[1])) ?? [];
    if (item !== undefined) return `Zet een spatie na het streepje: - ${item.slice(0, 60)}`;
  }
  return fieldsToCopy(schema, path, valueAt(data, path));
}

const valueAt = (data: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce(
    (value, step) => (Array.isArray(value) ? itemsOf(value)[Number(step)] : fieldOf(value, String(step))),
    data,
  );

const QUOTED: readonly unknown[] = [Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE];

/** A number, or true or false. */
const UNQUOTED = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?|true|false)$/;

const ONLY_INTERVENTIONS = 'Dit veld is er alleen voor interventies. Haal het weg.';

/** Whether a field that a kind lacks is one that interventions have. */
const isOfInterventions = ({ folders }: ContentKinds, path: readonly (string | number)[]) =>
  path.length === 1 && Object.hasOwn(folders.interventies.shape, String(path[0]));
