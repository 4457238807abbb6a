/** What a visitor answered in the guide, as the address has it. */
import { EVIDENCE_LEVEL_NAMES, SECTOR_CODES, SECTORS } from '../../catalogue/taxonomy.ts';
import { slugOf } from '../../language/slug.ts';
import type { GuideAnswers, GuideQuestion, Surroundings } from '../../catalogue/recommend/guide.ts';

/** The keys of the address, in the order in which the guide asks, each with the question that it answers. */
const PARAMETERS = {
  sector: 'sector',
  voor: 'audience',
  uitdaging: 'challenge',
  vorm: 'form',
  wanneer: 'moment',
  door: 'provider',
  gemeente: 'near',
  effect: 'evidence',
  kosten: 'costs',
} as const;
export type Parameter = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as Parameter[];

/** The key of the address that says which step is shown. */
export const STEP = 'stap';
export const STEPS = ['1', '2', '3', '4', 'uitkomst'] as const;
export type Step = (typeof STEPS)[number];

/** The step at which each question is asked. */
export const STEP_OF: Readonly<Record<Parameter, Step>> = {
  sector: '1',
  voor: '1',
  uitdaging: '2',
  vorm: '3',
  wanneer: '4',
  door: '4',
  gemeente: '4',
  effect: '4',
  kosten: '4',
};

/** The questions that have one answer. */
const SINGLE: ReadonlySet<Parameter> = new Set(['gemeente', 'effect']);

/** The values of each parameter as in the address, each once. */
export type Chosen = Readonly<Record<Parameter, readonly string[]>>;

export interface GuideState {
  step: Step;
  chosen: Chosen;
  /** What the address has and the guide does not know. */
  unknown: string[];
}

/**
 * Reads an address. Without a step it is the first one, or the outcome of the answers that are there.
 *
 * @param search Query of the address.
 * @param isKnown Whether the guide has this value.
 */
export function readState(
  search: string,
  isKnown: (parameter: Parameter, value: string) => boolean,
): GuideState {
  const parameters = new URLSearchParams(search);
  const unknown: string[] = [];
  const chosen = chosenBy((parameter) => {
    const values = [...new Set(parameters.getAll(parameter))].filter((value) => value !== '');
    unknown.push(...values.filter((value) => !isKnown(parameter, value)));
    const known = values.filter((value) => isKnown(parameter, value));
    return SINGLE.has(parameter) ? known.slice(0, 1) : known;
  });
  const given = parameters.get(STEP);
  const step = STEPS.find((each) => each === given);
  if (given !== null && step === undefined) unknown.push(given);
  return { step: step ?? (isNothing(chosen) ? '1' : 'uitkomst'), chosen, unknown };
}

/** @param valuesOf Gives what is chosen of a parameter. */
export function chosenBy(valuesOf: (parameter: Parameter) => readonly string[]): Chosen {
  return Object.fromEntries(PARAMETER_NAMES.map((each) => [each, valuesOf(each)] as const)) as Chosen;
}

/** Whether nothing is chosen. */
export const isNothing = (chosen: Chosen): boolean =>
  PARAMETER_NAMES.every((parameter) => chosen[parameter].length === 0);

/** What is chosen, but for one value, or for all that answers a parameter. */
export function without(parameter: Parameter, chosen: Chosen, value?: string): Chosen {
  const left = value === undefined ? [] : chosen[parameter].filter((each) => each !== value);
  return { ...chosen, [parameter]: left };
}

/** The key of the address that answers a question. */
export const parameterOf = (question: GuideQuestion): Parameter =>
  PARAMETER_NAMES.find((each) => PARAMETERS[each] === question)!;

/** The query of the address for a state. */
export function queryOf(chosen: Chosen, step: Step): string {
  const parameters = new URLSearchParams({ [STEP]: step });
  for (const parameter of PARAMETER_NAMES) {
    for (const value of chosen[parameter]) parameters.append(parameter, value);
  }
  return `?${parameters.toString()}`;
}

/** The answers, as the domain knows them. */
export function answersOf(chosen: Chosen, near: Surroundings | undefined): GuideAnswers {
  const [level] = chosen.effect;
  return {
    sector: SECTOR_CODES.filter((code) => chosen.sector.includes(SECTORS[code].slug)),
    audience: chosen.voor,
    challenge: chosen.uitdaging,
    form: chosen.vorm,
    moment: chosen.wanneer,
    provider: chosen.door,
    near,
    evidence: EVIDENCE_LEVEL_NAMES.find((name) => slugOf(name) === level),
    costs: chosen.kosten.length > 0,
  };
}
