const longest = 4000;

/**
 * The address of a link that may be opened in a browser, or null. Only http and https, and no user
 * name in front of the host: `https://bank.example@evil.example/` reads as something that it is not.
 */
export function openableLink(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed.length > longest || !URL.canParse(trimmed)) return null;
  const url = new URL(trimmed);
  const plain = url.username === '' && url.password === '' && url.hostname !== '';
  return plain && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
