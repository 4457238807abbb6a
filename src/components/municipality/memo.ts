/** A memo about a municipality for a council: made once, and shown as a page and as text to copy. */
import type { IndicatorReading } from '../../catalogue/indicators/profile.ts';
import type { Intervention, Municipality, Theme } from '../../catalogue/model.ts';
import type { AlsoHere } from '../../catalogue/places/elsewhere.ts';
import { municipalityContact } from '../../catalogue/reach.ts';
import type { Gap } from '../../catalogue/recommend/gaps.ts';
import type { NeedGroup } from '../../catalogue/recommend/needs.ts';
import type { Peer } from '../../catalogue/recommend/peers.ts';
import type { Elsewhere } from '../../catalogue/schema.ts';
import { standingOf } from '../../catalogue/status.ts';
import { CURRENT_STATUSES } from '../../catalogue/taxonomy.ts';
import { capitalized, dutchDate, dutchList, inSentence } from '../../language/dutch.ts';
import { rankInWords, valueInWords, valueWithCaveat } from './figures-in-words.ts';
import { gapInWords, GAPS_HEADING, gapsIntro, placesInGap } from './gaps-in-words.ts';
import { contactWays } from '../intervention/contact-ways.ts';
import { alsoInFacts, standingOnCard } from '../intervention/in-words.ts';
import {
  ALIKE_IN_PLACE,
  ALSO_HERE_HEADING,
  alsoHereIntro,
  mostAlikeInPlace,
  peerReasonsInWords,
} from './in-words.ts';

export interface MemoLink {
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
}

export interface MemoSection {
  heading: string;
  /** Empty when there is nothing to say. */
  intro: string;
  items: readonly MemoItem[];
}

/** What a memo is made of. */
export interface MemoFacts {
  municipality: Municipality;
  readings: readonly IndicatorReading[];
  /** Alike in size and region: what the figures are compared with. */
  peersInPlace: readonly Municipality[];
  /** Nearest first. */
  peers: readonly Peer[];
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

/** The most peers and interventions, and those of others for each need and gap: a memo is read in five minutes. */
const MOST = { peers: 5, interventions: 10, fromPeers: 2, studiedElsewhere: 1, inGap: 2 };

/** @param hrefOf Addresses of pages. */
export function memoSections(
  facts: MemoFacts,
  hrefOf: Readonly<
    Record<'municipality' | 'intervention' | 'theme' | 'factor', (nameOrSlug: string) => string>
  >,
): MemoSection[] {
  const { municipality, readings, peers, peersInPlace, needs, gaps, own, alsoHere, themes, today } = facts;
  const { name, contactChecked } = municipality;
  const ways = waysToReach(municipality);
  const themeNames = new Map(themes.map((theme) => [theme.slug, theme.name]));
  const named = ({ title, slug }: Intervention, ...known: string[]): MemoLink => ({
    text: `${title} (${known.filter(Boolean).join('; ')})`,
    href: hrefOf.intervention(slug),
  });
  const standing = (intervention: Intervention) => standingOnCard(standingOf(intervention, today));
  /** Of what is from here, what says nothing would seem to run. */
  const ownStanding = (intervention: Intervention) =>
    standing(intervention) ||
    (standingOf(intervention, today).status === 'onbekend' ? inSentence(CURRENT_STATUSES.onbekend.name) : '');
  const asItem = (intervention: Intervention, standingInWords: string): MemoItem => ({
    link: named(intervention, dutchList(intervention.municipalities.slice(0, 3)), standingInWords),
    text: intervention.summary,
  });
  const figures = readings.filter(({ indicator }) => indicator.kind !== 'count');
  const tables = new Map(figures.map(({ indicator }) => [indicator.table, indicator.tableName]));
  const sections: MemoSection[] = [
    {
      heading: 'Contact',
      intro: ways.length === 0 ? 'Van deze gemeente is in de catalogus geen contact bekend.' : '',
      items: ways.length === 0 ? [] : [{ text: `Gemeente ${name}`, more: ways }],
    },
    {
      heading: 'Cijfers',
      intro: `Een cijfer is een begin van het gesprek, geen oordeel. ${ALIKE_IN_PLACE}: dit is de middelste waarde van ${mostAlikeInPlace(name)}: ${dutchList(peersInPlace.map((each) => each.name))}.`,
      items: figures.map((reading) => ({ text: figureInWords(reading) })),
    },
    {
      heading: 'Waar het ongunstig afwijkt',
      intro:
        needs.length === 0
          ? ''
          : `Hier is het cijfer van ${name} duidelijk ongunstiger dan bij die tien gemeenten. Een cijfer is geen diagnose: bespreek eerst met scholen, ouders en partners wat je herkent.`,
      items: needs.flatMap(({ outliers }) =>
        outliers.map(({ indicator, year, value, peers: median }) => ({
          text: `${indicator.name}: ${valueInWords(value, indicator)} tegen ${valueInWords(median, indicator)} (${year}).`,
        })),
      ),
    },
    {
      heading: 'Vergelijkbare gemeenten',
      intro: `De gemeenten met interventies die het meest op ${name} lijken. Hier telt ook mee wat er speelt en waaraan ze werken; bij de cijfers alleen omvang en ligging.`,
      items: peers.slice(0, MOST.peers).map(({ municipality: peer, common }) => ({
        link: { text: peer.name, href: hrefOf.municipality(peer.name) },
        text: peerReasonsInWords(common, themeNames),
        more: waysToReach(peer),
      })),
    },
    {
      heading: GAPS_HEADING,
      intro: gaps.length === 0 ? '' : gapsIntro(name),
      items: gaps.map((gap) => ({
        link: { text: `${gap.name} (${gapInWords(gap)})`, href: hrefOf[gap.kind](gap.slug) },
        text: '',
        more: gap.interventions
          .slice(0, MOST.inGap)
          .map((each) => named(each, placesInGap(gap, each, today))),
      })),
    },
    {
      heading: `Interventies uit ${name}`,
      intro:
        own.length === 0
          ? `Van ${name} staat nog geen ${alsoHere.length > 0 ? 'eigen ' : ''}interventie in de Interventiebank.`
          : own.length > MOST.interventions
            ? `De eerste ${MOST.interventions} van ${own.length} interventies.`
            : '',
      items: own.slice(0, MOST.interventions).map((each) => asItem(each, ownStanding(each))),
    },
    {
      heading: ALSO_HERE_HEADING,
      intro: alsoHere.length === 0 ? '' : alsoHereIntro(name),
      items: alsoHere.slice(0, MOST.interventions).map(({ intervention, elsewhere }) => ({
        link: named(intervention, ...intervention.municipalities.slice(0, 1)),
        text: elsewhereInWords(elsewhere),
      })),
    },
    {
      heading: 'Wat anderen doen aan wat afwijkt',
      intro:
        needs.length === 0
          ? ''
          : `Eerst van gemeenten die op ${name} lijken, dan van elders waarvan het effect is onderzocht.`,
      items: needs.flatMap(({ fromPeers, studiedElsewhere }) =>
        [...fromPeers.slice(0, MOST.fromPeers), ...studiedElsewhere.slice(0, MOST.studiedElsewhere)].map(
          (each) => asItem(each, standing(each)),
        ),
      ),
    },
    {
      heading: 'Bronnen',
      intro: '',
      items: [
        { text: `${facts.source}.` },
        {
          text: `Tabellen van het CBS: ${dutchList([...tables].map(([table, tableName]) => `${tableName} (${table})`))}.`,
        },
        ...(contactChecked
          ? [
              {
                text: `Contact: Register van Overheidsorganisaties, nagekeken op ${dutchDate(contactChecked)}.`,
              },
            ]
          : []),
        { text: 'Interventiebank: de bronnen van elke interventie staan op de pagina van die interventie.' },
      ],
    },
  ];
  return sections.filter(({ intro, items }) => items.length > 0 || intro !== '');
}

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

/** `Voortijdig schoolverlaters (2023): 3,2%; Nederland 2,8%; gelijke omvang en ligging 2,7%; op twee na de hoogste van 51.` */
function figureInWords({ indicator, year, value, country, peers, rank, margin }: IndicatorReading): string {
  const inWords = (each: number) => valueInWords(each, indicator);
  const parts = [
    valueWithCaveat(value, margin, indicator),
    country === undefined ? '' : `Nederland ${inWords(country)}`,
    peers === undefined ? '' : `${inSentence(ALIKE_IN_PLACE)} ${inWords(peers)}`,
    rank ? `in de eigen grootteklasse ${rankInWords(rank)}` : '',
  ].filter(Boolean);
  return `${indicator.name} (${year}): ${parts.join('; ')}.`;
}

/**
 * The memo as text without markup: headings in capitals, a dash before each item, addresses written out.
 *
 * @param site Where the site stands.
 */
export function memoText(
  title: string,
  sections: readonly MemoSection[],
  colophon: readonly string[],
  site: URL | undefined,
): string {
  const fullAddress = (href: string) => (site ? new URL(href, site).href : href);
  const itemText = ({ link, text, more = [] }: MemoItem) =>
    [
      `- ${[link?.text, text].filter(Boolean).join(': ')}`,
      ...(link ? [fullAddress(link.href)] : []),
      // What is called or written to is its own address.
      ...more.map((each) =>
        /^(mailto|tel):/.test(each.href) ? each.text : `${each.text}: ${fullAddress(each.href)}`,
      ),
    ].join('\n  ');
  return [
    title,
    colophon.join('\n'),
    ...sections.map(({ heading, intro, items }) =>
      [heading.toUpperCase(), intro, ...items.map(itemText)].filter(Boolean).join('\n'),
    ),
  ].join('\n\n');
}
