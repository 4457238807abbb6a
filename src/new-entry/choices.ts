import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  LEVEL_SLUGS,
  LEVELS,
  SECTOR_CODES,
  sectorLabel,
  SECTORS,
  STATUS_SLUGS,
  STATUSES,
} from '../catalogue/taxonomy.ts';
import type { InterventionData, MunicipalityData } from '../catalogue/schema.ts';
import { slugOf } from '../language/slug.ts';
import { readEntries } from '../content/read-entries.ts';
import { readVocabulary } from '../content/vocabulary.ts';

/** One value to choose, with what helps to choose it. */
export interface Choice {
  value: string;
  label: string;
  /** What the value stands for. */
  explanation?: string;
  /** Heading under which the value stands in its list. */
  group?: string;
  /** Other names under which it can be found. */
  otherNames?: readonly string[];
}

/** The choices of the fields that have a list, by the name of the field. */
export type Choices = Partial<Record<keyof InterventionData, readonly Choice[]>>;

/**
 * Reads the choices with their explanations.
 *
 * @param content The folder `content/`, in which nothing is wrong.
 */
export function readChoices(content: string): Choices {
  return {
    themes: readEntries(content, 'themas').map(({ slug, data }) => ({
      value: slug,
      label: data.name,
      explanation: data.summary,
    })),
    factors: readEntries(content, 'factoren')
      .map(({ slug, data }) => ({ ...data, slug }))
      .toSorted((a, b) => LEVEL_SLUGS.indexOf(a.level) - LEVEL_SLUGS.indexOf(b.level) || a.number - b.number)
      .map(({ slug, name, level, definition, alsoKnownAs }) => ({
        value: slug,
        label: name,
        explanation: definition,
        group: `${LEVELS[level].name}: ${LEVELS[level].description}`,
        otherNames: alsoKnownAs,
      })),
    municipalities: municipalityChoices(content),
    sectors: SECTOR_CODES.map((code) => ({
      value: code,
      label: sectorLabel(code),
      explanation: SECTORS[code].description,
    })),
    status: STATUS_SLUGS.map((slug) => ({ value: slug, label: STATUSES[slug].name })),
  };
}

function municipalityChoices(content: string): Choice[] {
  const municipalities = parse(readFileSync(join(content, 'gemeenten.yaml'), 'utf8')) as MunicipalityData[];
  const places = Object.entries(readVocabulary(content).places);
  const otherNames = Map.groupBy(places, ([, municipality]) => municipality);
  return municipalities.map(({ name, province }) => {
    const others = otherNames.get(name)?.map(([other]) => other) ?? [];
    const also = others.length > 0 ? ` Ook: ${others.slice(0, 6).join(', ')}.` : '';
    return { value: name, label: name, explanation: `${province}.${also}`, otherNames: others };
  });
}

/**
 * Gives what finds the choices that fit what was typed: first those of which the name begins with it, then those with
 * a word that does, then those with another name that does, then those that hold it somewhere. Capitals, accents and
 * hyphens make no difference.
 */
export function finderOf(choices: readonly Choice[]): (typed: string) => Choice[] {
  const named = choices.map((choice) => ({
    choice,
    name: slugOf(choice.label),
    others: [choice.value, ...(choice.otherNames ?? [])].map(slugOf),
  }));
  return (typed) => {
    const wanted = slugOf(typed);
    if (wanted === '') return [...choices];
    const ways: ((each: (typeof named)[number]) => boolean)[] = [
      ({ name }) => name.startsWith(wanted),
      ({ name }) => name.includes(`-${wanted}`),
      ({ others }) => others.some((other) => other.startsWith(wanted)),
      ({ name }) => name.includes(wanted),
    ];
    return [...new Set(ways.flatMap((fits) => named.filter(fits).map(({ choice }) => choice)))];
  };
}
