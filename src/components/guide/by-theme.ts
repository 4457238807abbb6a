import type { Catalogue, Challenge, Theme } from '../../catalogue/model.ts';

/** The challenges under their main theme, in the order of the themes; themes without any are left out. */
export function challengesByTheme({
  challenges,
  themes,
}: Pick<Catalogue, 'challenges' | 'themes'>): { theme: Theme; challenges: Challenge[] }[] {
  return themes
    .map((theme) => ({ theme, challenges: challenges.filter(({ themes: [main] }) => main === theme.slug) }))
    .filter((group) => group.challenges.length > 0);
}
