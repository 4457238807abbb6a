import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { interventionSchema, municipalitySuggester, type Vocabulary } from '../catalogue/schema.ts';
import { UserError } from '../errors/user-error.ts';
import { interventionSlug } from '../content/intervention-slug.ts';
import { readSoundContent } from '../content/read-content.ts';
import { nothingWritten, writeFiles } from '../content/write-files.ts';
import { slugOf } from '../language/slug.ts';
import { officialNames } from '../lint/fix/fix-fields.ts';
import { lintText } from '../lint/index.ts';
import { sameTitle } from '../lint/rules/same-title.ts';
import { similarTitle } from '../lint/rules/similar-title.ts';
import { schemaIssues } from '../lint/schema-issues.ts';
import { newEntryText } from './template.ts';

/** A file that was made. */
interface AddedEntry {
  /** Its path. */
  file: string;
  /** What it has in common with entries that exist, in Dutch, a sentence or two each. */
  lookAlikes: string[];
}

/** The rules by which the checker finds an intervention that is there already, as long as it has no text. */
const LIKENESS_RULES: ReadonlySet<string> = new Set([sameTitle, similarTitle].map(({ id }) => id));

/**
 * Makes the file of a new intervention: what is known filled in, all else named with what belongs there.
 *
 * @param content The folder `content/`.
 * @param title As it should stand on the page.
 * @param places Names of municipalities in any spelling, or of places in them. Several words may be one name.
 * @param today The day on which the sources are read: year-month-day.
 * @throws UserError when a list that entries refer to can't be read, when the title or a municipality won't do (exit code 2) or the file exists or
 *   can't be written (exit code 1). Nothing is written then.
 */
export function addEntry(
  content: string,
  { title, places, today }: { title: string; places: readonly string[]; today: string },
): AddedEntry {
  const { vocabulary } = readSoundContent(content);
  const schema = interventionSchema(vocabulary);
  const [issue] = schemaIssues(schema.shape.title, title);
  if (issue) throw new UserError(`De titel kan niet zo. ${issue.problem} ${issue.remedy}`, 2);
  if (slugOf(title) === '') {
    throw new UserError(
      `De titel kan niet zo. Van '${title}' is geen bestandsnaam te maken. Schrijf de titel in ons alfabet.`,
      2,
    );
  }
  const municipalities = municipalitiesNamed(places, vocabulary);

  const path = `interventies/${interventionSlug(municipalities[0] ?? '', title)}.mdx`;
  const file = join(content, path);
  if (existsSync(file)) {
    throw new UserError(`${file} bestaat al. Pas dat bestand aan, of kies een andere titel.`);
  }
  // Nobody chooses from a list of 342.
  const listed = interventionSchema({ ...vocabulary, municipalities: [] });
  const text = newEntryText({ title, municipalities, lastChecked: today }, listed);
  const lookAlikes = lintText(content, path, text)
    .filter(({ rule }) => LIKENESS_RULES.has(rule))
    .map(({ problem, remedy }) => `${problem} ${remedy}`);
  try {
    writeFiles(content, new Map([[path, text]]));
  } catch (error) {
    throw nothingWritten(error);
  }
  return { file, lookAlikes };
}

/** The official names of municipalities, each once. */
function municipalitiesNamed(places: readonly string[], vocabulary: Vocabulary): string[] {
  const officialName = officialNames(vocabulary);
  const suggestionFor = municipalitySuggester(vocabulary);
  const whole = officialName(places.join(' '));
  if (whole !== undefined) return [whole];
  const names = places.map((place) => {
    const official = officialName(place);
    if (official !== undefined) return official;
    const suggestion = suggestionFor(place);
    const remedy = suggestion
      ? `Bedoel je ${suggestion}?`
      : 'Zoek de naam op in gemeenten.yaml. Zet een titel of naam van meer woorden tussen aanhalingstekens.';
    throw new UserError(`De gemeente '${place}' bestaat niet. ${remedy}`, 2);
  });
  return [...new Set(names)];
}
