import { isError, type Diagnostic } from '../diagnostic.ts';
import type { Report } from './report.ts';

/** What `--format json` prints. A field is never taken away or given another meaning without another `version`. */
export interface JsonReport {
  version: 1;
  /** Number of files that were looked at. */
  files: number;
  /** Number of findings of each level. */
  errors: number;
  tips: number;
  /** In reading order, each with the address of the page about its rule. */
  findings: (Diagnostic & { docs: string })[];
}

/** For programs: a {@link JsonReport}. */
export function json({ files, findings, pageOf }: Report): string {
  const errors = findings.filter(isError).length;
  const report: JsonReport = {
    version: 1,
    files,
    errors,
    tips: findings.length - errors,
    findings: findings.map((finding) => ({ ...finding, docs: pageOf(finding.rule) })),
  };
  return JSON.stringify(report, undefined, 2);
}
