/** Writes phrases out: those that follow a pattern, and those of a text. */
import { NUMERALS } from '../../language/numerals.ts';

/** @param themes Texts in which phrases are separated by a comma. */
export const phrases = (...themes: readonly string[]): string[] =>
  themes.flatMap((theme) => theme.split(',').map((phrase) => phrase.trim()));

/** "3 jaar", "driejarige", "kinderen van 3": every way to write an age from `from` up to and including `to`. */
export const ages = (from: number, to: number): string[] =>
  range(from, to).flatMap((age) => {
    const word = NUMERALS[age]!;
    return [
      `${age} jaar`,
      `${age} jarige`,
      `${word} jaar`,
      `${word}jarige`,
      ...['kind', 'kinderen'].flatMap((who) => [`${who} van ${age}`, `${who} van ${word}`]),
      `tot ${age} jaar`,
    ];
  });

/** "groep 7", "groep 7/8", "groep 7 en 8" from `from` up to and including `to`. */
export const groups = (from: number, to: number): string[] =>
  range(from, to).flatMap((group) => [
    `groep ${group}`,
    `groep ${NUMERALS[group]}`,
    ...(group < to ? [`groep ${group} ${group + 1}`, `groep ${group} en ${group + 1}`] : []),
  ]);

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

const PAYING = phrases(
  'betaalt, betalen, meebetaalt, meebetalen, die meebetaalt, die meebetalen, laten meebetalen, financiert',
);
const MONEY_OF = phrases('betaald door, gefinancierd door, geld van, subsidie van');

/** Every way to say that one of these pays, who are named without their article. */
export const payingBy = (...payers: readonly string[]): string[] =>
  payers.flatMap((payer) => [
    ...PAYING.map((says) => `${payer} ${says}`),
    ...['', 'de ', 'het '].flatMap((article) => MONEY_OF.map((money) => `${money} ${article}${payer}`)),
  ]);
