import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { fieldsOf } from '../content/fields.ts';
import { componentRows, fieldRows } from './guide-tables.ts';
import { newEntryForm, otherPlaceForm } from './issue-form.ts';
import { jsonSchemas } from './json-schema.ts';
import { labelsOf } from '../content/labels.ts';
import { withTable } from './marked-table.ts';
import { snippets } from './snippets.ts';
import type { Content } from '../content/read-content.ts';

/**
 * Every file that follows from the schema, so that it can't say something else: the JSON Schemas and snippets for
 * text editors, the forms for a new entry and for another place that does the same, and the table of fields in the guide for editors.
 *
 * @returns The text of each file, not yet formatted, by its path.
 */
export function derivedFiles(content: Content): Map<string, string> {
  const { kinds } = content;
  const fields = fieldsOf(kinds.folders.interventies);
  const labels = labelsOf(content);
  const guide = readFileSync('CONTRIBUTING.md', 'utf8');
  return new Map([
    ...[...jsonSchemas(kinds)].map(
      ([name, schema]) => [`.vscode/schemas/${name}`, JSON.stringify(schema)] as const,
    ),
    ['.vscode/interventiebank.code-snippets', JSON.stringify(snippets(fields))],
    ['.github/ISSUE_TEMPLATE/1-nieuwe-interventie.yml', asYaml(newEntryForm(fields, labels))],
    ['.github/ISSUE_TEMPLATE/4-wij-doen-dit-ook.yml', asYaml(otherPlaceForm(fields, labels))],
    [
      'CONTRIBUTING.md',
      withTable(withTable(guide, 'velden', fieldRows(fields)), 'onderdelen', componentRows()),
    ],
  ]);
}

function asYaml(data: object): string {
  return `# npm run schema schrijft dit bestand: verander het daar.\n${stringify(data, { lineWidth: 0 })}`;
}
