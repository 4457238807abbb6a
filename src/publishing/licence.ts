/** What the site is called, and its catalogue. */
export const SITE_NAME = 'Interventiebank';

/** What everything in the catalogue is published under: Creative Commons Attribution 4.0. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** How to name where something of the catalogue comes from, and under which licence. */
export const ATTRIBUTION = `${SITE_NAME} (CC BY 4.0)`;

/** The same in words, with what it allows, for what is taken along. */
export const TERMS = `Bron: ${ATTRIBUTION}. Je mag dit gebruiken als je de bron noemt: ${LICENCE}deed.nl`;
