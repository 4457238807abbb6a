import { counted } from '../../language/dutch.ts';
import { isError } from '../diagnostic.ts';
import type { CheckReport } from '../index.ts';

/** What every format is made of. */
export interface Report extends CheckReport {
  /** How long the check took. */
  seconds: number;
  /** Gives the address of the page about a rule. */
  pageOf: (rule: string) => string;
}

/** The closing line: `372 bestanden bekeken, 0 fouten, 12 tips, 0,8 s`. */
export function summaryOf({ files, findings, seconds }: Report): string {
  const errors = findings.filter(isError).length;
  const time = seconds.toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [
    `${counted(files, 'bestand', 'bestanden')} bekeken`,
    counted(errors, 'fout', 'fouten'),
    counted(findings.length - errors, 'tip', 'tips'),
    `${time} s`,
  ].join(', ');
}
