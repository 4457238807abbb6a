/** What can be embedded in another site: municipalities with entries, themes and entries. */
import { mainThemeIn, type Catalogue, type Intervention } from '../../catalogue/model.ts';
import { entriesByPlace } from '../../catalogue/places/areas.ts';
import { standingOf, tallyOf } from '../../catalogue/status.ts';
import { fewPlaces, standingOnCard, standingWarning, stoppedBehind } from './in-words.ts';
import { counted } from '../../language/dutch.ts';
import type { EmbedKind } from '../../publishing/embed.ts';
import { link } from '../../site/addresses.ts';

interface Embedded {
  kind: EmbedKind;
  slug: string;
  /** What it is called among others. */
  name: string;
  heading: string;
  text?: string;
  /** The entries that belong to it, each with what stands below its name; `undefined` for an entry itself. */
  entries?: readonly { intervention: Intervention; note: string }[];
  /** The page of the site with more. */
  more: { name: string; href: string };
}

/** Most municipalities that are named at an entry; of more, the first and the number. */
const MAX_NAMED = 3;

/**
 * All that can be embedded, in the order of the catalogue.
 *
 * @param today The day of reading: year-month-day.
 */
export function embeddedIn({ interventions, themes, municipalities }: Catalogue, today: string): Embedded[] {
  const mainThemeOf = mainThemeIn(themes);
  const entriesOf = entriesByPlace(interventions);
  const entryWith = (intervention: Intervention, about: string) => {
    const standing = standingOnCard(standingOf(intervention, today));
    return { intervention, note: standing ? `${about}; ${standing}` : about };
  };
  const all = (entries: readonly { intervention: Intervention }[], of: string) => {
    const tally = tallyOf(entries.map(({ intervention }) => standingOf(intervention, today)));
    return `${counted(tally.count, 'interventie', 'interventies')} ${of}${stoppedBehind(tally)}`;
  };
  return [
    ...municipalities.flatMap(({ slug, name }): Embedded[] => {
      const entries = (entriesOf.get(name) ?? []).map((intervention) =>
        entryWith(intervention, mainThemeOf(intervention).name),
      );
      if (entries.length === 0) return [];
      return [
        {
          kind: 'gemeente',
          slug,
          name,
          heading: `Gelijke kansen in het onderwijs in ${name}`,
          entries,
          more: { name: all(entries, `van ${name}`), href: link.municipality(name) },
        },
      ];
    }),
    ...themes.map(({ slug, name, summary }): Embedded => {
      const entries = interventions
        .filter((each) => each.themes.includes(slug))
        .map((intervention) => entryWith(intervention, fewPlaces(intervention.municipalities, MAX_NAMED)));
      return {
        kind: 'thema',
        slug,
        name,
        heading: name,
        text: summary,
        entries,
        more: { name: all(entries, 'bij dit thema'), href: link.theme(slug) },
      };
    }),
    ...interventions.map((intervention): Embedded => {
      const {
        slug,
        title,
        summary,
        municipalities: [place = ''],
      } = intervention;
      return {
        kind: 'interventie',
        slug,
        name: `${title} (${place})`,
        heading: title,
        text: [standingWarning(standingOf(intervention, today)), summary].filter(Boolean).join(' '),
        more: {
          name: `Hoe het werkt in ${place}, en wie je erover kunt vragen`,
          href: link.intervention(slug),
        },
      };
    }),
  ];
}
