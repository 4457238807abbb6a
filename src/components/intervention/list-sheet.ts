/** What cards show that is no text, as one style sheet that all lists share: the small drawings of entries, and the icons. */
import { createHash } from 'node:crypto';
import { SECTOR_CODES } from '../../catalogue/taxonomy.ts';
import { sketchesOf } from '../../publishing/drawing/sketches.ts';
import { onceFor } from '../../site/load-catalogue.ts';
import { iconSheet, themeIcon, type IconName } from '../ui/icons.ts';

/** Those that a card shows beside the icon of its theme. */
const CARD_ICONS: readonly IconName[] = ['plaats', 'mensen', 'moment', 'status', 'bewaar', ...SECTOR_CODES];

/** The sheet, the hash that it is named for, and the classes of the element that shows the small drawing of an entry. */
export const loadListSheet = onceFor(({ interventions, themes }) => {
  const { css: drawings, classesOf } = sketchesOf(interventions);
  const icons = new Set([...CARD_ICONS, ...themes.map(({ slug }) => themeIcon(slug))]);
  const css = `${drawings}\n${iconSheet([...icons])}`;
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 8), classesOf };
});
