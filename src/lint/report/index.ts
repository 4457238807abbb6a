import { github } from './github.ts';
import { human, type Paint } from './human.ts';
import { json } from './json.ts';
import type { Report } from './report.ts';

/** The ways in which a report can be printed, by the name that `--format` takes. */
export const FORMATS: ReadonlyMap<string, (report: Report, paint: Paint) => string> = new Map([
  ['human', human],
  ['github', github],
  ['json', json],
]);
