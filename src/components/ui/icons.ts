import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { optimize, type PluginConfig } from 'svgo';

/**
 * The icons of the site, by what they stand for: names in the Lucide set (ISC licence).
 * The word always stands beside the icon; an icon never carries a meaning alone.
 *
 * @see https://lucide.dev/icons/
 */
export const ICONS = {
  // Themes, by slug
  'armoede-en-gezondheid': 'heart-pulse',
  'extra-onderwijs': 'book-plus',
  loopbaanleren: 'briefcase',
  'mentoring-en-coaching': 'hand-helping',
  'non-cognitieve-vaardigheden': 'sprout',
  ouderbetrokkenheid: 'users',
  professionalisering: 'presentation',
  'soepele-overgangen': 'milestone',
  'sport-en-cultuur': 'drama',
  taalbevordering: 'messages-square',
  // Sectors, by code
  VVE: 'blocks',
  PO: 'pencil',
  VO: 'backpack',
  MBO: 'wrench',
  HBO: 'graduation-cap',
  // How an intervention is done
  voorWie: 'users-round',
  wieDoetHet: 'hand-heart',
  vorm: 'shapes',
  wanneer: 'clock',
  waar: 'door-open',
  hoeVaak: 'repeat',
  hoeLang: 'hourglass',
  groep: 'users',
  kosten: 'euro',
  bereik: 'chart-column',
  effect: 'gauge',
  status: 'calendar-clock',
  // Forms, by slug
  lessen: 'book-open',
  'een-op-een': 'user-round',
  groepsbegeleiding: 'users',
  huisbezoek: 'house',
  oudergroep: 'coffee',
  'training-professionals': 'presentation',
  netwerk: 'network',
  'financiele-hulp': 'euro',
  'spullen-of-eten': 'sandwich',
  plek: 'armchair',
  activiteiten: 'volleyball',
  schoolorganisatie: 'school',
  materiaal: 'library',
  onderzoek: 'microscope',
  // The guide
  watSpeelt: 'message-circle-question-mark',
  bijOns: 'signpost',
  uitkomst: 'list-checks',
  past: 'check',
  letOp: 'circle-alert',
  // Interface
  plaats: 'map-pin',
  mensen: 'users-round',
  moment: 'clock',
  zoek: 'search',
  licht: 'sun',
  donker: 'moon',
  weg: 'x',
  filter: 'sliders-horizontal',
  website: 'globe',
  mail: 'mail',
  telefoon: 'phone',
  adresboek: 'book-user',
  bewaar: 'bookmark',
  koppel: 'link',
  deel: 'share-2',
  omhoog: 'arrow-up',
  omlaag: 'arrow-down',
  printer: 'printer',
  terug: 'arrow-left',
  verder: 'arrow-right',
  verbeter: 'pencil-line',
  video: 'circle-play',
  bestand: 'file-down',
  voorlezen: 'volume-2',
  onbekend: 'tag',
} as const;
export type IconName = keyof typeof ICONS;

/** The icon of a theme; a theme without one of its own gets a plain tag. */
export function themeIcon(slug: string): IconName {
  return Object.hasOwn(ICONS, slug) ? (slug as IconName) : 'onbekend';
}

/**
 * The classes of an element that begins with an icon which a style sheet draws (`intervention/list-sheet.ts`). A list has hundreds of
 * cards: the shapes of their icons would be nearly half of its page, and most of what the browser has to lay out.
 */
export const iconClasses = (name: IconName): string => `has-icon icon--${name}`;

/**
 * A style sheet that draws icons as masks, in the colour of the text. Their size is in the page itself (`InterventionCard.astro`), so that nothing
 * moves when the sheet comes.
 */
export function iconSheet(names: readonly IconName[]): string {
  const file = (name: IconName) =>
    `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'>${shapesOf(name).replaceAll('"', "'")}</svg>`;
  return [
    '@supports (mask-image:none){',
    '.has-icon::before{background:currentColor;print-color-adjust:exact}',
    // In forced-colors mode a background would be that of the page.
    '@media (forced-colors:active){',
    '.has-icon::before{forced-color-adjust:none;background:CanvasText}',
    'button.has-icon::before{background:ButtonText}',
    '}}',
    ...names.map((name) => `.icon--${name}::before{mask-image:url("data:image/svg+xml,${file(name)}")}`),
  ].join('\n');
}

/** They have no fill, so that it does not matter which lies over which. */
const ONE_PATH: PluginConfig[] = [
  'removeComments',
  { name: 'convertShapeToPath', params: { convertArcs: true } },
  { name: 'mergePaths', params: { force: true } },
];

const require = createRequire(import.meta.url);
const shapes = new Map<IconName, string>();

/**
 * The shapes of an icon as SVG. A page that is no list has them in itself: most are there once, and the sheet of all would weigh more than
 * they do. The lines of an icon are one path: fewer elements to read and to lay out.
 */
export function shapesOf(name: IconName): string {
  let known = shapes.get(name);
  if (known === undefined) {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${ICONS[name]}.svg`), 'utf8');
    known = optimize(svg, { plugins: ONE_PATH }).data.replace(/^<svg[^>]*>|<\/svg>$/g, '');
    shapes.set(name, known);
  }
  return known;
}
