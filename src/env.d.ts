/// <reference types="vite/types/importMeta.d.ts" />

/** A script that Vite builds into a file of its own: the address of that file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}
