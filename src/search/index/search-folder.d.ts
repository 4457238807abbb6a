/** Made by the integration of the search index. */
declare module 'virtual:search-folder' {
  /** The folder of the site in which the files of the search stand, with slashes around it: `/zoek/3f2a91c0/`. */
  export const searchFolder: string;
}
