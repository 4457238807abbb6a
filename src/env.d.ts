/// <reference types="vite/types/importMeta.d.ts" />

/** A script that Vite builds into a file of its own: the address of that file. */
declare module '*?worker&url' {
  const address: string;
  export default address;
}

/** The part of Trusted Types that we use; browsers without them take text. See https://www.w3.org/TR/trusted-types/ */
declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: {
          createHTML?: (html: string) => string;
          createScriptURL?: (address: string) => string | null;
        },
      ): {
        /** Given as an object, which the sinks take where they take text. */
        createHTML(html: string): unknown;
        createScriptURL(address: string): string;
      };
    }
  | undefined;
