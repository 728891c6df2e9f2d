import { plainLine } from './plain-line.ts';

const separator = String.raw`\s{0,3}(?:[|»•·]|\s[-–—]|:|：)\s{0,3}`;
/** Fewer characters of a heading may stand in a title by chance. */
const leastHeading = 8;
/** Less of a title is hardly all but what was added. */
const leastPart = 0.4;

function folded(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** The heading as the title has it, if the title is that and something added; else null. */
function headingIn(title: string, heading: string): string | null {
  const printed = plainLine(heading, 2000) ?? '';
  // The site's own name may be a heading as well.
  if (printed.length < Math.max(leastHeading, title.length * leastPart)) return null;
  const at = folded(title).indexOf(folded(printed));
  if (at < 0) return null;
  const before = title.slice(0, at);
  const behind = title.slice(at + printed.length);
  const isAdded =
    (before === '' || new RegExp(`${separator}$`).test(before)) &&
    (behind === '' || new RegExp(`^${separator}`).test(behind));
  return isAdded ? title.slice(at, at + printed.length) : null;
}

/**
 * A page's title without what the site adds to it: the main heading where the title is that and
 * more (`Heading | Outlet`, `Page 1 - Heading`), else without the outlet's name at its end or start.
 */
export function plainTitle(
  title: string,
  headings: readonly string[],
  outlet: string | null,
): string {
  const inTitle = headings
    .filter((heading) => outlet === null || folded(heading) !== folded(outlet))
    .map((heading) => headingIn(title, heading))
    .find((heading) => heading !== null);
  if (inTitle !== undefined) return inTitle;
  if (outlet === null) return title;
  const isOutlet = (part: string): boolean => folded(part.trim()) === folded(outlet);
  const parts = title.split(/\s{1,3}[|»•·–—-]\s{1,3}/);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  if (isOutlet(last))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s{0,3}[|»•·–—-]\s{0,3}$/, '');
  const [first = ''] = parts;
  return isOutlet(first)
    ? title.slice(first.length).replace(/^\s{0,3}[|»•·–—-]\s{0,3}/, '')
    : title;
}

/** The parts of a title that stand in the text as lines of their own: headings without their mark. */
export function printedParts(title: string, text: string): readonly string[] {
  const parts = title.slice(0, 2000).split(new RegExp(separator));
  const lines = `\n${text}\n`;
  return parts.length < 2 ? [] : parts.filter((part) => lines.includes(`\n${part.trim()}\n`));
}
