import type { Intervention, Theme } from './model.ts';

/** Gives the function that tells the main theme of an intervention: the first of its themes. */
export function mainThemeIn(
  themes: readonly Theme[],
): (intervention: Intervention) => Pick<Theme, 'slug' | 'name'> {
  const bySlug = new Map(themes.map((theme) => [theme.slug, theme]));
  return ({ themes: [main = ''] }) => bySlug.get(main) ?? { slug: main, name: main };
}
