/**
 * Words in which people say for whom, when, where and with what evidence, and the entries that each of these values fits. They are
 * written in the lexicon and the postings: a search loads of them what it needs.
 */
import { exactAudience, PRIMARY_YEARS } from '../../catalogue/audience.ts';
import { PAYERS, payersIn, type Payer } from '../../catalogue/payers.ts';
import {
  AUDIENCES,
  MOMENTS,
  SETTINGS,
  type Audience,
  type Moment,
  type Setting,
} from '../../catalogue/practice-values.ts';
import type { Intervention } from '../../catalogue/model.ts';
import { standingOf } from '../../catalogue/status.ts';
import { CURRENT_STATUSES } from '../../catalogue/taxonomy.ts';
import { cueTerm, type CueKind, type CueRow } from '../format/tables.ts';
import { phraseStems } from '../query/cues.ts';
import { CUE_IMPACTS } from '../weights.ts';
import {
  AUDIENCE_PHRASES,
  COST_PHRASES,
  EVIDENCE_PHRASES,
  FOLLOWED_PHRASES,
  LACK_PHRASES,
  LARGE_MUNICIPALITY_PHRASES,
  LOW_COST_PHRASES,
  MOMENT_PHRASES,
  NOT_KNOWN_PHRASES,
  PAYER_PHRASES,
  PLANNED_PHRASES,
  ROLE_PHRASES,
  RUNNING_PHRASES,
  SETTING_PHRASES,
  SMALL_MUNICIPALITY_PHRASES,
  STOPPED_PHRASES,
  SUBJECT_PHRASES,
  UNWANTED_PHRASES,
  type CuePhrases,
} from './cue-phrases.ts';
import type { SearchSource } from './source.ts';

/** Inhabitants up to which a municipality is small, and from which it is large. */
const SMALL = 50_000;
const LARGE = 150_000;

/** The rows of the lexicon: each value with its name and the phrases for it. */
export function cueRows(): CueRow[] {
  const row = (
    kind: CueKind,
    slug: string,
    name: string,
    { pointing = [], topical = [] }: CuePhrases,
  ): CueRow => [kind, slug, name, distinct(pointing), distinct(topical)];
  return [
    ...Object.entries(AUDIENCE_PHRASES).map(([slug, phrases]) =>
      row('voor', slug, AUDIENCES[slug as Audience].name, phrases),
    ),
    ...Object.entries(MOMENT_PHRASES).map(([slug, phrases]) =>
      row('wanneer', slug, MOMENTS[slug as Moment].name, phrases),
    ),
    ...Object.entries(SETTING_PHRASES).map(([slug, phrases]) =>
      row('waar', slug, SETTINGS[slug as Setting].name, phrases),
    ),
    row('effect', 'onderzocht', 'Onderzoek naar het effect', { pointing: EVIDENCE_PHRASES }),
    row('effect', 'gevolgd', 'Gevolgd of onderzocht', { pointing: FOLLOWED_PHRASES }),
    row('kosten', 'bekend', 'Kosten bekend', { pointing: COST_PHRASES }),
    row('kosten', 'laag', 'Gratis of goedkoop', { pointing: LOW_COST_PHRASES }),
    ...Object.entries(PAYER_PHRASES).map(([payer, pointing]) =>
      row('betaler', payer, PAYERS[payer as Payer].name, { pointing }),
    ),
    row('status', 'gestopt', 'Afgerond of gestopt', { pointing: STOPPED_PHRASES }),
    row('verloop', 'loopt', 'Niet gestopt, voor zover bekend', { pointing: RUNNING_PHRASES }),
    row('status', 'gepland', CURRENT_STATUSES.gepland.name, { pointing: PLANNED_PHRASES }),
    row('omvang', 'klein', 'Kleine gemeenten', SMALL_MUNICIPALITY_PHRASES),
    row('omvang', 'groot', 'Grote steden', LARGE_MUNICIPALITY_PHRASES),
    row('rol', '', '', { pointing: ROLE_PHRASES }),
    row('rol', '', '', { pointing: SUBJECT_PHRASES }),
    row('rol', '', '', { pointing: LACK_PHRASES }),
    row('rol', '', '', { pointing: NOT_KNOWN_PHRASES }),
    row('niet', '', '', { pointing: UNWANTED_PHRASES }),
  ];
}

/** The phrases that are not read like another, separated by a comma: of a word that has one stem one form will do. */
function distinct(phrases: readonly string[]): string {
  const byStems = new Map(phrases.map((phrase) => [phraseStems(phrase), phrase]));
  return [...byStems.values()].join();
}

/**
 * Gives the function that returns which values of cues an entry fits, by their term, and how well: see {@link CUE_IMPACTS}.
 *
 * @param today The day for which it says what has stopped: year-month-day.
 */
export function cueImpactsIn(
  source: SearchSource,
  today: string,
): (entry: Intervention) => Map<string, number> {
  const inhabitants = new Map(source.municipalities.map(({ name, inhabitants }) => [name, inhabitants]));
  return (entry) => {
    const { practice, evidence, municipalities } = entry;
    const { status } = standingOf(entry, today);
    const sizes = municipalities.map((name) => inhabitants.get(name) ?? 0);
    type Fit = [kind: CueKind, slug: string, impact: number];
    const impacts: Fit[] = [
      ...audienceImpacts(practice).map(([slug, impact]): Fit => ['voor', slug, impact]),
      ...practice.moment.map((slug): Fit => ['wanneer', slug, 1]),
      ...practice.place.map((slug): Fit => ['waar', slug, 1]),
      ['effect', 'onderzocht', evidence ? CUE_IMPACTS.evidence[evidence.level] : 0],
      ['effect', 'gevolgd', evidence && evidence.level !== 'beschreven' ? CUE_IMPACTS.followed : 0],
      ['kosten', 'bekend', knownCostImpact(practice)],
      ['kosten', 'laag', lowCostImpact(practice)],
      ...payersIn(practice.costs).map((payer): Fit => ['betaler', payer, 1]),
      ['status', 'gestopt', status === 'gestopt' ? 1 : 0],
      ['verloop', 'loopt', status === 'gestopt' ? 0 : 1],
      ['status', 'gepland', status === 'gepland' ? 1 : 0],
      ['omvang', 'klein', sizes.some((size) => size < SMALL) ? 1 : 0],
      ['omvang', 'groot', sizes.some((size) => size >= LARGE) ? 1 : 0],
    ];
    return new Map(
      impacts
        .filter(([, , impact]) => impact > 0)
        .map(([kind, slug, impact]) => [cueTerm(kind, slug), impact]),
    );
  };
}

/** What is for the whole primary school is for each of its years too. */
function audienceImpacts({ audience }: Intervention['practice']): [slug: string, impact: number][] {
  const isForAllYears = exactAudience(audience).includes('basisschoolleerlingen');
  return [
    ...PRIMARY_YEARS.map((slug): [string, number] => [slug, isForAllYears ? CUE_IMPACTS.widerAudience : 0]),
    ...audience.map((slug): [string, number] => [slug, 1]),
  ];
}

function knownCostImpact({ costs }: Intervention['practice']): number {
  if (!costs) return 0;
  return /\d/.test(costs) ? CUE_IMPACTS.costInFigures : CUE_IMPACTS.costInWords;
}

function lowCostImpact({ costs = '', deliveredBy }: Intervention['practice']): number {
  if (/gratis|kosteloos|geen kosten|goedkoop|niets voor/i.test(costs)) return CUE_IMPACTS.free;
  return deliveredBy.includes('vrijwilligers') ? CUE_IMPACTS.byVolunteers : 0;
}
