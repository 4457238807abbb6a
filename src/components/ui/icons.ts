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
  // Interface
  plaats: 'map-pin',
  zoek: 'search',
  licht: 'sun',
  donker: 'moon',
  weg: 'x',
  filter: 'sliders-horizontal',
  website: 'globe',
  mail: 'mail',
  telefoon: 'phone',
  adresboek: 'book-user',
  terug: 'arrow-left',
  verder: 'arrow-right',
  verbeter: 'pencil-line',
  video: 'circle-play',
  bestand: 'file-down',
  onbekend: 'tag',
} as const;
export type IconName = keyof typeof ICONS;

/** The icon of a theme; a theme without one of its own gets a plain tag. */
export function themeIcon(slug: string): IconName {
  return Object.hasOwn(ICONS, slug) ? (slug as IconName) : 'onbekend';
}
