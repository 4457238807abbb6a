/** A memo about a municipality for a council: made once, and shown as a page and as text to copy (`memo-text.ts`). */
import type { IndicatorReading } from '../../catalogue/indicators/profile.ts';
import type { Intervention, Municipality, Theme } from '../../catalogue/model.ts';
import { allPlacesOf, standingInPlace, type AlsoHere } from '../../catalogue/places/elsewhere.ts';
import { municipalityContact } from '../../catalogue/reach.ts';
import type { Gap } from '../../catalogue/recommend/gaps.ts';
import {
  hasInterventions,
  STANDS_OUT,
  type NeedGroup,
  type Outlier,
} from '../../catalogue/recommend/needs.ts';
import type { Peer } from '../../catalogue/recommend/peers.ts';
import type { Elsewhere } from '../../catalogue/schema.ts';
import { isStandingKnown, standingOf, type Standing } from '../../catalogue/status.ts';
import { CURRENT_STATUSES } from '../../catalogue/taxonomy.ts';
import { capitalized, dutchDate, dutchList, inSentence } from '../../language/dutch.ts';
import { caveatInWords, rankInWords, valueInWords } from './figures-in-words.ts';
import { gapInWords, GAPS_HEADING, gapsIntro, placesInGap } from './gaps-in-words.ts';
import { compareNames } from '../../language/alphabet.ts';
import { contactWays } from '../intervention/contact-ways.ts';
import { alsoInFacts, standingOnCard } from '../intervention/in-words.ts';
import {
  ALIKE_IN_PLACE,
  ALSO_HERE_HEADING,
  alsoHereIntro,
  mostAlikeInPlace,
  peerReasonsInWords,
} from './in-words.ts';
import {
  namedPlacesOf,
  needsOrder,
  placesAndEvidence,
  placesInWords,
  withoutInterventions,
} from './needs-in-words.ts';

interface MemoLink {
  text: string;
  href: string;
}

export interface MemoItem {
  /** What the item is about, with a page to read on. */
  link?: MemoLink;
  /** Empty where the links say it all. */
  text: string;
  /** What the item comes to, behind a colon: its places, its ways. */
  more?: readonly MemoLink[];
  /** What belongs under it. */
  items?: readonly MemoItem[];
}

export interface MemoSection {
  heading: string;
  /** Empty when there is nothing to say. */
  intro: string;
  items: readonly MemoItem[];
}

/** Whether an address is written to or called, and says itself what it is. */
export const isDirect = (href: string): boolean => /^(mailto|tel):/.test(href);

/** What a memo is made of. */
export interface MemoFacts {
  municipality: Municipality;
  /** All of them, to know whom to ask. */
  municipalities: readonly Municipality[];
  readings: readonly IndicatorReading[];
  /** Alike in size and region: what the figures are compared with. */
  peersInPlace: readonly Municipality[];
  /** Nearest first. */
  peers: readonly Peer[];
  /** What stands out unfavourably, and what others do about it. */
  needs: readonly NeedGroup[];
  /** What peers do and this municipality, as far as is known, does not. */
  gaps: readonly Gap[];
  own: readonly Intervention[];
  /** What entries of others mention as done here too. */
  alsoHere: readonly AlsoHere[];
  themes: readonly Theme[];
  /** Where the figures come from, and the day on which they were fetched. */
  source: string;
  /** The day of reading: year-month-day. */
  today: string;
}

/** The most interventions, and those of others for each need and gap: a memo is read in five minutes. */
const MOST = { interventions: 10, fromPeers: 2, studiedElsewhere: 1, inGap: 2 };

/** Gives the address of a page of each kind, by name (municipality) or slug. */
type PageAddresses = Readonly<
  Record<'municipality' | 'intervention' | 'theme' | 'factor', (nameOrSlug: string) => string>
>;

/** The sections of a memo that have something to say, in the order of reading. */
export function memoSections(facts: MemoFacts, hrefOf: PageAddresses): MemoSection[] {
  return [
    figuresSection(facts),
    needsSection(facts, hrefOf),
    peersSection(facts, hrefOf),
    gapsSection(facts, hrefOf),
    ownSection(facts, hrefOf),
    alsoHereSection(facts, hrefOf),
    contactSection(facts),
    sourcesSection(facts),
  ].filter(({ intro, items }) => items.length > 0 || intro !== '');
}

function figuresSection({ municipality, readings, peersInPlace }: MemoFacts): MemoSection {
  return {
    heading: 'Cijfers',
    intro: `Een cijfer is een begin van het gesprek, geen oordeel. ${ALIKE_IN_PLACE}: dit is de middelste waarde van ${mostAlikeInPlace(municipality.name)}: ${dutchList(peersInPlace.map((each) => each.name))}.`,
    items: comparableReadings(readings).map((reading) => ({ text: figureInWords(reading) })),
  };
}

/** Where it stands out, and what others do about it; or that it stands out nowhere. */
function needsSection(
  { municipality: { name }, needs, today }: MemoFacts,
  hrefOf: PageAddresses,
): MemoSection {
  const limit = `duidelijk ongunstiger dan de middelste waarde van die tien gemeenten; duidelijk is minstens ${STANDS_OUT} keer de gewone spreiding tussen alle gemeenten (de standaardafwijking)`;
  if (needs.length === 0) {
    const intro = `Op geen van deze cijfers is ${name} ${limit}.`;
    return { heading: 'Waar het ongunstig afwijkt', intro, items: [] };
  }
  const hasExamples = needs.some(hasInterventions);
  return {
    heading: `Waar het ongunstig afwijkt${hasExamples ? ', en wat anderen doen' : ''}`,
    intro: `Hier is het cijfer van ${name} ${limit}. Een cijfer is geen diagnose: bespreek eerst met scholen, ouders en partners wat je herkent.${hasExamples ? ` ${needsOrder(name)}` : ''}`,
    items: needs.map((need) => ({
      text: [...need.outliers.map(outlierInWords), withoutInterventions(need)].filter(Boolean).join(' '),
      items: shownFor(need).map((each) =>
        interventionItem(each, [placesAndEvidence(each), standingInWords(standingOf(each, today))], hrefOf),
      ),
    })),
  };
}

/** `Jongeren met jeugdzorg: 12,5% tegen 10,1% (2023).` */
const outlierInWords = ({ indicator, year, value, peers: median }: Outlier): string =>
  `${indicator.name}: ${valueInWords(value, indicator)} tegen ${valueInWords(median, indicator)} (${year}).`;

const shownFor = ({ fromPeers, studiedElsewhere }: NeedGroup): Intervention[] => [
  ...fromPeers.slice(0, MOST.fromPeers),
  ...studiedElsewhere.slice(0, MOST.studiedElsewhere),
];

function peersSection({ municipality, peers, themes }: MemoFacts, hrefOf: PageAddresses): MemoSection {
  const themeNames = new Map(themes.map((theme) => [theme.slug, theme.name]));
  return {
    heading: 'Vergelijkbare gemeenten',
    intro: `De gemeenten met interventies die het meest op ${municipality.name} lijken. Hier telt ook mee wat er speelt en waaraan ze werken of werkten; bij de cijfers alleen omvang en ligging.`,
    items: peers.map(({ municipality: peer, common }) => ({
      link: { text: peer.name, href: hrefOf.municipality(peer.name) },
      text: peerReasonsInWords(common, themeNames),
    })),
  };
}

function gapsSection({ municipality, gaps, today }: MemoFacts, hrefOf: PageAddresses): MemoSection {
  return {
    heading: GAPS_HEADING,
    intro: gaps.length === 0 ? '' : gapsIntro(municipality.name),
    items: gaps.map((gap) => ({
      link: { text: gap.name, href: hrefOf[gap.kind](gap.slug) },
      text: `${gapInWords(gap)}, bijvoorbeeld`,
      more: gap.interventions
        .slice(0, MOST.inGap)
        .map((each) =>
          interventionLink(each, [placesInGap(gap, each, today), unknownInGap(gap, each, today)], hrefOf),
        ),
    })),
  };
}

/** What {@link placesInGap} leaves out: that nothing is known of whether it still runs there. */
function unknownInGap({ peers }: Gap, intervention: Intervention, today: string): string {
  const first = allPlacesOf(intervention).find((place) => peers.some(({ name }) => name === place));
  return first ? unknownInWords(standingInPlace(intervention, first, today)) : '';
}

function ownSection(
  { municipality: { name }, own, alsoHere, today }: MemoFacts,
  hrefOf: PageAddresses,
): MemoSection {
  const none = `Van ${name} staat nog geen ${alsoHere.length > 0 ? 'eigen ' : ''}interventie in de Interventiebank.`;
  const first = `De eerste ${MOST.interventions} van ${own.length} interventies.`;
  return {
    heading: `Interventies uit ${name}`,
    intro: own.length === 0 ? none : own.length > MOST.interventions ? first : '',
    items: own
      .slice(0, MOST.interventions)
      .map((each) =>
        interventionItem(each, [placesInWords(each), standingInWords(standingOf(each, today))], hrefOf),
      ),
  };
}

function alsoHereSection({ municipality, alsoHere }: MemoFacts, hrefOf: PageAddresses): MemoSection {
  return {
    heading: ALSO_HERE_HEADING,
    intro: alsoHere.length === 0 ? '' : alsoHereIntro(municipality.name),
    items: alsoHere.slice(0, MOST.interventions).map(({ intervention, elsewhere }) => ({
      link: interventionLink(intervention, intervention.municipalities.slice(0, 1), hrefOf),
      text: elsewhereInWords(elsewhere),
    })),
  };
}

/** Whom to ask: the municipality itself, and by name the others whose likeness or whose interventions are named. */
function contactSection(facts: MemoFacts): MemoSection {
  const { municipality, municipalities, peers, needs, own, alsoHere } = facts;
  const named = new Set([
    ...peers.map((peer) => peer.municipality.name),
    ...[...needs.flatMap(shownFor), ...own.slice(0, MOST.interventions)].flatMap(namedPlacesOf),
    ...alsoHere.slice(0, MOST.interventions).flatMap((each) => namedPlacesOf(each.intervention).slice(0, 1)),
  ]);
  const others = municipalities.filter(({ slug, name }) => slug !== municipality.slug && named.has(name));
  const ways = waysToReach(municipality);
  const none = `Van ${municipality.name} zelf is in de catalogus geen contact bekend.`;
  return {
    heading: 'Contact',
    intro: [
      `Van ${municipality.name}, van de vergelijkbare gemeenten en van die waarvan een interventie is genoemd.`,
      ways.length === 0 ? none : '',
    ]
      .filter(Boolean)
      .join(' '),
    items: [
      ...(ways.length > 0 ? [{ text: municipality.name, more: ways }] : []),
      ...others
        .toSorted((a, b) => compareNames(a.name, b.name))
        .flatMap((each) => {
          const more = shortestWays(each);
          return more.length > 0 ? [{ text: each.name, more }] : [];
        }),
    ],
  };
}

function sourcesSection({ municipality: { contactChecked }, readings, source }: MemoFacts): MemoSection {
  const tables = new Map(
    comparableReadings(readings).map(({ indicator }) => [indicator.table, indicator.tableName]),
  );
  const sentences = [
    `${source}.`,
    `Tabellen van het CBS: ${dutchList([...tables].map(([table, tableName]) => `${tableName} (${table})`))}.`,
    ...(contactChecked
      ? [`Contact: Register van Overheidsorganisaties, nagekeken op ${dutchDate(contactChecked)}.`]
      : []),
    'Interventiebank: de bronnen van elke interventie staan op de pagina van die interventie.',
  ];
  return { heading: 'Bronnen', intro: '', items: sentences.map((text) => ({ text })) };
}

/** Readings that can be compared between municipalities: a count follows the size of the place. */
const comparableReadings = (readings: readonly IndicatorReading[]): IndicatorReading[] =>
  readings.filter(({ indicator }) => indicator.kind !== 'count');

/** An intervention with its summary. */
const interventionItem = (
  intervention: Intervention,
  details: readonly string[],
  hrefOf: PageAddresses,
): MemoItem => ({ link: interventionLink(intervention, details, hrefOf), text: intervention.summary });

/** @param details What is said of it between brackets; an empty one is left out. */
const interventionLink = (
  { title, slug }: Intervention,
  details: readonly string[],
  hrefOf: PageAddresses,
): MemoLink => ({
  text: `${title} (${details.filter(Boolean).join('; ')})`,
  href: hrefOf.intervention(slug),
});

/** How an intervention stands: in a memo, what is said to be unknown of one would seem to run of another. */
const standingInWords = (standing: Standing): string => standingOnCard(standing) || unknownInWords(standing);

/** That nothing is known of whether it still runs; empty where something is. */
const unknownInWords = (standing: Standing): string =>
  isStandingKnown(standing) ? '' : inSentence(CURRENT_STATUSES.onbekend.name);

/** What is known of another place that does the same, as its page has it: `Surplus, sinds 2019, loopt. Bron: Gemeente Breda.` */
function elsewhereInWords(elsewhere: Elsewhere): string {
  const { note, source } = elsewhere;
  return [capitalized(alsoInFacts(elsewhere)), note, `Bron: ${source.publisher ?? source.title}`]
    .flatMap((part) => (part ? part.replace(/\.?$/, '.') : []))
    .join(' ');
}

/** The ways to reach a municipality, as its page has them. */
const waysToReach = (municipality: Municipality): MemoLink[] =>
  contactWays(municipalityContact(municipality)).map(({ text, href }) => ({ text, href }));

/** Whom to write to and to call; its pages only where that is not known. */
function shortestWays(municipality: Municipality): MemoLink[] {
  const ways = waysToReach(municipality);
  const direct = ways.filter(({ href }) => isDirect(href));
  return direct.length > 0 ? direct : ways;
}

/** `Voortijdig schoolverlaters (2023): 3,2% van de leerlingen; Nederland 2,8%; gelijke omvang en ligging 2,7%; op twee na de hoogste van 51.` */
function figureInWords({ indicator, year, value, country, peers, rank, margin }: IndicatorReading): string {
  const inWords = (each: number) => valueInWords(each, indicator);
  const caveat = caveatInWords(value, margin, indicator);
  const parts = [
    [inWords(value), indicator.per, caveat && `(${caveat})`].filter(Boolean).join(' '),
    country === undefined ? '' : `Nederland ${inWords(country)}`,
    peers === undefined ? '' : `${inSentence(ALIKE_IN_PLACE)} ${inWords(peers)}`,
    rank ? `in de eigen grootteklasse ${rankInWords(rank)}` : '',
  ].filter(Boolean);
  return `${indicator.name} (${year}): ${parts.join('; ')}.`;
}
