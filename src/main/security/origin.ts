/** The scheme under which the window's own files are served; nothing else ever loads. */
export const scheme = 'app';
export const host = 'gloss';
export const origin = `${scheme}://${host}`;
export const startPage = `${origin}/index.html`;

/** Whether an address belongs to the window's own page. Parsed, never compared as text. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === host && url.username === '';
}
