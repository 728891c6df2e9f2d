/** "By Otto Fenn", as a line of its own. */
const byline =
  /^(?:by|written by|von|par|por|di|da|автор:?|текст:|autor:|author:)[ \u00A0](\p{Lu}[\p{L}\p{M}.'’-]{0,40}(?:,?[ \u00A0](?:and|und|et|y|e|i|та|и|&|de|von|van|der|la|le|du|di|al|bin)|,?[ \u00A0]\p{L}[\p{L}\p{M}.'’-]{0,40}){1,7})$/iu;

/** How many lines behind the title are looked at. */
const nearLines = 6;
const longest = 100;

/** Who a page says by a line near its title that it is by; null if none does. */
export function printedByline(text: string, title: string | null): string | null {
  const lines = text.slice(0, 200_000).split('\n');
  const wanted = title?.toLowerCase() ?? '';
  const at = wanted === '' ? -1 : lines.findIndex((line) => line.toLowerCase().includes(wanted));
  for (const line of lines.slice(Math.max(0, at), Math.max(0, at) + nearLines + 1)) {
    const trimmed = line.trim();
    const name = trimmed.length > longest ? undefined : byline.exec(trimmed)?.[1];
    // A sentence may begin so, too; it ends otherwise.
    if (name !== undefined && !/[.!?:]$/.test(name)) return name;
  }
  return null;
}
