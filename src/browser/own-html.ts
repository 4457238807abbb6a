let htmlPolicy: TrustedTypePolicy | undefined;

/**
 * Vouches for HTML that a script puts in a page: what the site itself published, or wrote with its values escaped. A page takes HTML from
 * nowhere else, in a browser that knows Trusted Types.
 *
 * @see https://www.w3.org/TR/trusted-types/
 */
export function ownHtml(html: string): string {
  htmlPolicy ??= globalThis.trustedTypes?.createPolicy('parts', { createHTML: (own) => own });
  return (htmlPolicy?.createHTML(html) ?? html) as string;
}
