/** The address of the page about a rule, from the top of the site. */
export function rulePath(id: string): string {
  return `/bijdragen/regels/${id}/`;
}

/**
 * The same with the address of the site before it, where that is known.
 *
 * @param site Address and path of the site, as a build gets them.
 */
export function rulePage(id: string, site: { SITE_URL?: string; BASE_PATH?: string }): string {
  const origin = site.SITE_URL?.replace(/\/$/, '') ?? '';
  return origin + (site.BASE_PATH ?? '').replace(/\/$/, '') + rulePath(id);
}
