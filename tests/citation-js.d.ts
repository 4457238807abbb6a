/** What the tests use of Citation.js, which brings no types: https://citation.js.org/api/ */
declare module '@citation-js/core' {
  /** Reads references in any format that a plugin knows. */
  export class Cite {
    constructor(text: string);
    /** As CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
