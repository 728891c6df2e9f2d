import { countWords, hasFinalStop, headOf, type Line } from './line.ts';

/** What stands before an author's name. */
const credit =
  /^(?:by|words by|story by|reporting by|additional reporting|editing by|edited by|written by|produced by|from|text|interview by|compiled by|translated by) /i;
const byline =
  /^(?:reporting|editing|writing|compiled|contact|media contact|press contact|tel|phone|email|e-mail|fax|web|website|source|sources|tags|topics|published|updated|posted|issued on|modified|last (?:updated|modified)|first published|date|time|ends|###|-30-|-ends-|share|advertisement)(?:$|[ :])|^(?:eds|editors|note|correction|clarification|editor['’]s note|from|to|subject|attention|attn|cc|re|issued by|location|venue):/iu;
/** What a list's entry begins with. */
export const entry = /^(?:[-•·▪●◦►*–—]|\d{1,3}[.)/](?=\s)|[a-z][.)] |Q ?[:.]|A ?[:.]|>)/u;
export const speakerTurn = /^[\p{Lu}][\p{L}.’' -]{1,40}: /u;
/** `Kremlin: ‘a mere accident’`, `Analysis: why it matters`: what headlines have behind a colon. */
const headlineTurn =
  /^[^:]{2,42}: (?:‘[^‘’]{4,100}’|“[^“”]{4,100}”|'[^']{4,100}'|"[^"]{4,100}"|(?:[Ww]hat|[Ww]hy|[Hh]ow|[Ww]ho|[Ww]here|[Ww]hen)(?: [^ ]{1,30}){2,14})$/u;
/** Of a letter, of the net, or a telephone's number. */
export const address = /@|https?:|www\.|\+?\d[\d ()-]{6,}/;
/** `(SOUNDBITE OF RAIN)`: what is not said stands in brackets. */
const inBrackets = /^(?:\([^()]*\)|\[[^[\]]*\])$/;
/** `## A heading`. */
export const marked = /^#{1,6} [^#\s]/;
/** `**A heading**`, and `**A heading` as briefings of the United Nations print it. */
export const bold = /^(?:(\*\*|__)[^*_]+\1|\*\* ?[A-Z][^*_.:!?]{1,60})$/;
/** `1. A heading`. */
export const numbered = /^(?:\d{1,2}|[IVX]{1,4})[.)] \p{Lu}/u;

const section =
  /^(?:the )?(?:summary|in (?:brief|short)|at a glance|highlights|(?:key|main) (?:points|events|developments|takeaways|facts|moments|findings|updates)|what (?:we['’]re (?:covering|following)|(?:we|you need to) know)(?: so far)?|(?:for )?(?:more|further) information|(?:useful|associated) links|quick facts|quotes?|quote\(s\)|contacts? for (?:the )?(?:media|press)|(?:media|press) contacts?|notes? (?:to|for) editors?)$/i;

/** A heading of a list of points, which is no title. */
export function isPointsHeading(line: Line): boolean {
  return section.test(line.text);
}

/** `PRESS RELEASE`, `For immediate release`: what stands above a title. */
export function isReleaseMark(line: Line): boolean {
  return /^(?:for )?(?:immediate|press|news|media) (?:release|statement)s?\W{0,3}$/i.test(
    line.text,
  );
}

/** A line of dates, authors or contacts, which heads nothing. */
export function isMetaLine(line: Line): boolean {
  const head = headOf(line);
  if (line.text.length > 200) return false;
  const before = credit.exec(head)?.[0].length ?? 0;
  return (before > 0 && /^[\p{Lu}@]/u.test(head.slice(before, before + 2))) || byline.test(head);
}

/**
 * Whether the line has the form of a heading: short, begun like one, and without a final stop.
 * Where questions ask nobody, longer ones are headings too.
 */
export function isHeadingForm(line: Line, asksNobody = false): boolean {
  const { text } = line;
  if (marked.test(text)) return text.length <= 300;
  if (bold.test(text)) return text.length <= 160 && !/[.:]\W{0,3}$/.test(text);
  if (text.length > 140 || text.length < 2 || !/\p{L}/u.test(text)) return false;
  if (countWords(text, 30) > 18) return false;
  if (entry.test(text) && !numbered.test(text)) return false;
  if (!/^["“‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (address.test(text) || isMetaLine(line) || inBrackets.test(text)) return false;
  if (speakerTurn.test(text) && !headlineTurn.test(text)) return false;
  if (text.endsWith('?')) return countWords(text, 15) <= (asksNobody ? 14 : 8);
  return !hasFinalStop(line);
}
