export {};

declare global {
  /** The part of Trusted Types that we use; a browser without them takes text. See https://www.w3.org/TR/trusted-types/ */
  interface TrustedTypePolicy {
    /** An object, which stands where HTML is taken. */
    createHTML(html: string): unknown;
    /** The same for the address of a worker, which is typed as text. */
    createScriptURL(address: string): string;
  }

  interface TrustedTypeRules {
    createHTML?: (html: string) => string;
    /** `null` of what is not let through. */
    createScriptURL?: (address: string) => string | null;
  }

  var trustedTypes: { createPolicy(name: string, rules: TrustedTypeRules): TrustedTypePolicy } | undefined;
}
