/// <reference types="vite/types/importMeta.d.ts" />

/** A script that Vite builds into a file of its own: the address of that file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

/** The part of Trusted Types that we use; a browser without them takes text. See https://www.w3.org/TR/trusted-types/ */
interface TrustedTypePolicy {
  /** An object, which stands where HTML is taken. */
  createHTML(html: string): unknown;
  /** The same for the address of a worker, which is typed as text. */
  createScriptURL(address: string): string;
}

declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: {
          createHTML?: (html: string) => string;
          createScriptURL?: (address: string) => string | null;
        },
      ): TrustedTypePolicy;
    }
  | undefined;
