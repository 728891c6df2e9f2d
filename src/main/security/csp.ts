/** What stands in the page where its nonce goes. */
export const noncePlaceholder = '__STYLE_NONCE__';

/** The policy of everything that is no page: scripts, and with them workers, styles, fonts. */
export const workerPolicy = "default-src 'none'; script-src 'self'";

/**
 * The Content Security Policy of a page. Styles that the libraries make at run time carry the
 * nonce; everything that could reach beyond the program's own files is off.
 */
export function contentSecurityPolicy(nonce: string): string {
  if (!/^[\w+/=-]{16,}$/.test(nonce)) throw new Error('A nonce must be random base64.');
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    // The grid's theme draws its icons from data URLs within its style sheets.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    // The reading worker, which understands an article's text off the thread that draws.
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
