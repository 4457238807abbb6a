/** A bundle as one HTML document, to be printed on A4. Styles: `bundle.css`, and those of the evidence mark as pages have it. */
import { readFileSync } from 'node:fs';
import { escapeXml } from '../xml.ts';
import { EVIDENCE_LEVELS, EVIDENCE_LEVEL_NAMES, SECTORS } from '../../catalogue/taxonomy.ts';
import { counted, dutchDate, dutchList } from '../../language/dutch.ts';
import { drawingOf, hueOf } from '../drawing/scene.ts';
import { SHEET } from '../drawing/shapes.ts';
import { shadeOf, svgOf } from '../drawing/svg.ts';
import { printableArticle } from './article.ts';
import { basePathOf, failedEntry, type BuiltEntry } from './built-site.ts';
import {
  entryAnchor,
  indexesOf,
  themeAnchor,
  type Bundle,
  type BundleKind,
  type Index,
  type Section,
  type Term,
} from './plan.ts';

/** What a bundle contains beside its entries. */
export interface Edition {
  /** The day of the content: `2026-11-21`. */
  date: string;
  version: string;
}

/** Gives the number of the page on which something stands, by its id. */
export type PageOf = (anchor: string) => number | undefined;

/** Number of drawings on the cover. */
const COVER_DRAWINGS = 12;

/** From this many entries on, a theme begins with a page of its own. */
const ENTRIES_FOR_A_DIVIDER = 5;

/** Shown as long as no page is known: as wide as most numbers. */
const UNKNOWN_PAGE = '000';

const KINDS: Readonly<Record<Exclude<BundleKind, 'whole'>, string>> = {
  theme: 'Thema',
  sector: 'Sector',
  province: 'Provincie',
};

/** What a bundle is called: `Interventiebundel`, `Interventiebundel · Thema Taalbevordering`. */
export function titleOf({ kind, title }: Pick<Bundle, 'kind' | 'title'>): string {
  return kind === 'whole' ? title : `Interventiebundel · ${KINDS[kind]} ${title}`;
}

/**
 * The document of a bundle, in a form in which only the page numbers are still to be filled in: reading and changing the pages
 * of entries is done once.
 *
 * @param fonts Rules of CSS that bring the fonts along.
 * @throws UserError that names the entry whose page can't be printed.
 */
export function documentOf(
  bundle: Bundle<BuiltEntry>,
  edition: Edition,
  fonts: string,
): (pageOf: PageOf) => string {
  const { sections } = bundle;
  const entries = sections.flatMap((section) => section.entries);
  const indexes = indexesOf(entries);
  const anchors = new Set([
    ...entries.map(entryAnchor),
    ...sections.map(({ theme }) => themeAnchor(theme)),
    ...indexes.flatMap(({ terms }) => terms.flatMap(({ anchor }) => anchor ?? [])),
  ]);
  const hasAnchor = (id: string) => anchors.has(id);
  const articles = sections.map((section, index) => sectionOf(section, index, hasAnchor)).join('\n');
  const title = escapeXml(titleOf(bundle));
  const head = `<meta charset="utf-8"><title>${title}</title><style>${styles(bundle, fonts)}</style>`;
  return (pageOf) =>
    [
      `<!doctype html><html lang="nl"><head>${head}</head><body>`,
      cover(bundle, edition),
      readingGuide(bundle, edition),
      contents(bundle, indexes, pageOf),
      articles,
      `<section class="indexes"><h1 id="registers">Registers</h1><p>De getallen zijn bladzijden. Klik op een getal om ernaartoe te gaan.</p>${indexes.map((index) => indexOf(index, pageOf)).join('')}</section>`,
      '</body></html>',
    ].join('\n');
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

function styles(bundle: Bundle, fonts: string): string {
  const quoted = (text: string) => JSON.stringify(text);
  return [
    fonts,
    read('bundle.css'),
    read('../../components/ui/evidence-mark.css'),
    `@page{@top-right{content:${quoted(titleOf(bundle))}}}`,
    ...bundle.sections.map(({ theme }, index) => {
      const shade = (name: 'ground' | 'deep') => shadeOf(name, hueOf(theme.slug), 'light');
      return [
        `@page theme-${index}{@top-left{content:${quoted(theme.name)}}}`,
        `@page divider-${index}{background:${shade('ground')};@top-left{content:none}@top-right{content:none}}`,
        `.theme-${index}{page:theme-${index};--ground:${shade('ground')};--deep:${shade('deep')}}`,
        `.theme-${index}>.divider--page{page:divider-${index}}`,
      ].join('');
    }),
  ].join('\n');
}

function cover({ kind, title, sections }: Bundle<BuiltEntry>, { date, version }: Edition): string {
  const entries = sections.flatMap((section) => section.entries);
  const municipalities = new Set(entries.flatMap((entry) => entry.municipalities));
  const drawn = evenly(sections, COVER_DRAWINGS);
  return `<section class="cover">
  <p class="cover__site">Interventiebank</p>
  <h1>Interventiebundel</h1>
  <p class="cover__subject">${kind === 'whole' ? 'Gelijke kansen in het onderwijs' : `${KINDS[kind]} ${escapeXml(title)}`}</p>
  <p class="cover__facts">${counted(entries.length, 'interventie', 'interventies')} uit ${counted(municipalities.size, 'gemeente', 'gemeenten')}</p>
  <div class="cover__drawings">${drawn.map((entry) => drawing(entry)).join('')}</div>
  <p class="cover__edition">Stand van ${dutchDate(date)} · versie ${escapeXml(version)}</p>
</section>`;
}

/** As many entries as there is room for, from all sections in turn. */
function evenly(sections: readonly Section<BuiltEntry>[], most: number): BuiltEntry[] {
  const longest = Math.max(...sections.map(({ entries }) => entries.length));
  return Array.from({ length: longest }, (_, turn) => sections.flatMap(({ entries }) => entries[turn] ?? []))
    .flat()
    .slice(0, most);
}

function drawing(entry: BuiltEntry): string {
  return `<svg class="entry-drawing" viewBox="0 0 ${SHEET.width} ${SHEET.height}" aria-hidden="true">${svgOf(drawingOf(entry), 'light')}</svg>`;
}

function readingGuide({ kind, title, sections }: Bundle<BuiltEntry>, { date, version }: Edition): string {
  const entries = sections.flatMap((section) => section.entries);
  const site = siteOf(entries);
  const about =
    kind === 'whole'
      ? `Deze bundel heeft alle ${entries.length} interventies van de Interventiebank`
      : `Deze bundel heeft de ${counted(entries.length, 'interventie', 'interventies')} van de Interventiebank bij ${KINDS[kind].toLowerCase()} ${escapeXml(title)}`;
  return `<section class="front"><h1 id="leeswijzer">Leeswijzer</h1>
  <p class="lead">${about}: wat gemeenten en scholen in Nederland doen voor gelijke kansen in het onderwijs, en wie je erover kunt vragen.</p>
  <h2>Hoe vind je iets?</h2>
  <p>De interventies staan per thema, op volgorde van hun titel. Hoort een interventie bij meer thema's, dan staat die ${kind === 'theme' ? 'in de bundel van elk van die thema’s' : 'onder het eerste'}. Voorin staat de inhoud met bladzijden. Achterin staan registers: daar zoek je op ${dutchList(['gemeente', 'sector', 'doelgroep', 'factor', 'bron'])}. In de pdf klik je op een titel of een getal om ernaartoe te gaan.</p>
  <h2>Wat staat er bij een interventie?</h2>
  <p>Bovenaan lees je in twee zinnen waar het om gaat. Daarna het doel, hoe het werkt en wie je kunt vragen. Wat niet bekend is, staat er niet. Onderaan staan de bronnen, en wanneer die voor het laatst zijn gecontroleerd.</p>
  <h2>Wat is er bekend over het effect?</h2>
  <dl>${EVIDENCE_LEVEL_NAMES.map((level) => `<div><dt>${EVIDENCE_LEVELS[level].name}</dt><dd>${EVIDENCE_LEVELS[level].description}</dd></div>`).join('')}</dl>
  <h2>De sectoren</h2>
  <dl>${Object.values(SECTORS)
    .map(({ name, description }) => `<div><dt>${name}</dt><dd>${description}</dd></div>`)
    .join('')}</dl>
  <h2>Over deze uitgave</h2>
  <p>Stand van ${dutchDate(date)}, versie ${escapeXml(version)}. ${site === undefined ? '' : `De laatste stand staat op <a href="${escapeXml(site)}">${escapeXml(site)}</a>. `}De Interventiebank is een onafhankelijke, open catalogus; geen uitgave van de overheid. De inhoud is vrij te gebruiken onder <a href="https://creativecommons.org/licenses/by/4.0/deed.nl">CC BY 4.0</a>.</p>
</section>`;
}

/** The address of the site, unless it was built for this computer alone. */
function siteOf([entry]: readonly BuiltEntry[]): string | undefined {
  if (!entry || !URL.canParse(entry.address)) return undefined;
  return new URL(`${basePathOf(entry)}/`, entry.address).href;
}

function contents({ sections }: Bundle<BuiltEntry>, indexes: readonly Index[], pageOf: PageOf): string {
  const row = (anchor: string, name: string, more = '') =>
    `<li><a href="#${anchor}"><span class="contents__name">${escapeXml(name)}${more && ` <span class="contents__more">${escapeXml(more)}</span>`}</span><span class="contents__page">${pageOf(anchor) ?? UNKNOWN_PAGE}</span></a></li>`;
  return `<section class="front contents"><h1 id="inhoud">Inhoud</h1><ul>${row('leeswijzer', 'Leeswijzer')}</ul>
${sections
  .map(
    ({ theme, entries }) =>
      `<p class="contents__part"><a href="#${themeAnchor(theme)}"><span class="contents__name">${escapeXml(theme.name)}</span><span class="contents__page">${pageOf(themeAnchor(theme)) ?? UNKNOWN_PAGE}</span></a></p><ul>${entries.map((entry) => row(entryAnchor(entry), entry.title, shortPlaces(entry.municipalities))).join('')}</ul>`,
  )
  .join('\n')}
<p class="contents__part"><a href="#registers"><span class="contents__name">Registers</span><span class="contents__page">${pageOf('registers') ?? UNKNOWN_PAGE}</span></a></p><ul>${indexes.map(({ title }) => row(indexAnchor(title), title)).join('')}</ul></section>`;
}

/** Two municipalities by name, of more the first and how many others. */
function shortPlaces([first = '', ...others]: readonly string[]): string {
  return others.length > 1 ? `${first} en ${others.length} andere` : dutchList([first, ...others]);
}

function sectionOf(
  { theme, entries }: Section<BuiltEntry>,
  index: number,
  hasAnchor: (id: string) => boolean,
): string {
  const own = entries.length >= ENTRIES_FOR_A_DIVIDER ? ' divider--page' : '';
  const [first] = entries;
  return `<section class="theme theme-${index}"><header class="divider${own}"><h1 id="${themeAnchor(theme)}">${escapeXml(theme.name)}</h1>${
    own &&
    `<p class="lead">${escapeXml(theme.summary)}</p><p class="divider__text">${escapeXml(theme.text)}</p><p class="divider__count">${counted(entries.length, 'interventie', 'interventies')}</p>${first ? drawing(first) : ''}`
  }</header>${entries.map((entry) => articleOf(entry, hasAnchor)).join('\n')}</section>`;
}

function articleOf(entry: BuiltEntry, hasAnchor: (id: string) => boolean): string {
  try {
    return printableArticle(entry.page, { slug: entry.slug, basePath: basePathOf(entry), hasAnchor });
  } catch (error) {
    throw failedEntry(entry.slug, error);
  }
}

const indexAnchor = (title: string) => `register-${title.toLowerCase().replace(' ', '-')}`;

function indexOf({ title, terms }: Index, pageOf: PageOf): string {
  return `<section class="index"><h2 id="${indexAnchor(title)}">${title}</h2><ul>${terms.map((term) => termOf(term, pageOf)).join('')}</ul></section>`;
}

function termOf({ name, anchor, entries }: Term, pageOf: PageOf): string {
  const links = entries.map((entry) => `<a href="#${entry}">${pageOf(entry) ?? UNKNOWN_PAGE}</a>`);
  return `<li${anchor === undefined ? '' : ` id="${anchor}"`}><b>${escapeXml(name)}</b> <span class="index__pages">${links.join(', ')}</span></li>`;
}
