import { countWords, hasFinalStop, headOf, type Line } from './line.ts';

const byline =
  /^(?:by|words by|story by|reporting by|additional reporting|editing by|written by|from|text|interview by|compiled by|translated by) [\p{Lu}@]|^(?:reporting|editing|writing|compiled|contact|media contact|press contact|tel|phone|email|e-mail|fax|web|website|source|sources|tags|topics|published|updated|posted|last updated|date|time|note|correction|editor['’]s note|ends|###|-30-|-ends-|share|advertisement)(?:$|[ :])/iu;
const entry = /^(?:[-•·▪●◦►*–—]|\d{1,3}[.)/](?=\s)|[a-z][.)] |Q ?[:.]|A ?[:.]|>)/u;
const speakerTurn = /^[\p{Lu}][\p{L}.’' -]{1,40}: /u;
/** `Kremlin: ‘a mere accident’`, `Analysis: why it matters`: what headlines have behind a colon. */
const headlineTurn =
  /^[^:]{2,42}: (?:‘[^‘’]{4,100}’|“[^“”]{4,100}”|'[^']{4,100}'|"[^"]{4,100}"|(?:[Ww]hat|[Ww]hy|[Hh]ow|[Ww]ho|[Ww]here|[Ww]hen)(?: [^ ]{1,30}){2,14})$/u;
const address = /@|https?:|www\.|\+?\d[\d ()-]{6,}/;
const marked = /^#{1,6} [^#\s]/;
const bold = /^(\*\*|__)[^*_]+\1$/;
const numbered = /^(?:\d{1,2}|[IVX]{1,4})[.)] \p{Lu}/u;

const section =
  /^(?:the )?(?:summary|in (?:brief|short)|at a glance|highlights|key (?:points|events|developments|takeaways|facts|moments|findings)|(?:main|what you need to) (?:points|know)|what we know(?: so far)?)$/i;

/** A heading of a list of points, which is no title. */
export function isPointsHeading(line: Line): boolean {
  return section.test(line.text);
}

/** `PRESS RELEASE`, `For immediate release`: what stands above a title. */
export function isReleaseMark(line: Line): boolean {
  return /^(?:for )?(?:immediate|press|news|media) (?:release|statement)\W{0,3}$/i.test(line.text);
}

/** A line of dates, authors or contacts, which heads nothing. */
export function isMetaLine(line: Line): boolean {
  return line.text.length <= 200 && byline.test(headOf(line));
}

/** Whether the line has the form of a heading: short, begun like one, and without a final stop. */
export function isHeadingForm(line: Line): boolean {
  const { text } = line;
  if (marked.test(text)) return text.length <= 300;
  if (bold.test(text)) return text.length <= 160 && !/[.:]\W{0,3}$/.test(text);
  if (text.length > 140 || text.length < 2 || !/\p{L}/u.test(text)) return false;
  if (countWords(text, 30) > 18) return false;
  if (entry.test(text) && !numbered.test(text)) return false;
  if (!/^["“‘'(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text)) return false;
  if (address.test(text) || isMetaLine(line)) return false;
  if (speakerTurn.test(text) && !headlineTurn.test(text)) return false;
  if (text.endsWith('?')) return countWords(text, 9) <= 8;
  return !hasFinalStop(line);
}

const sentenceStop = /[.!?…]["'”’)]{0,2}$/;

/** A paragraph of running text, such as a heading stands above. */
function isParagraph(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return (
    entry.test(line.text) ||
    (line.text.length >= 28 && countWords(line.text, 5) >= 5 && hasFinalStop(line)) ||
    (line.text.length >= 14 && countWords(line.text, 3) >= 3 && sentenceStop.test(line.text)) ||
    line.text.length > 140
  );
}

/** `From Ann Lee in Geneva`: who wrote it stands between a heading and its words. */
function isReporterLine(line: Line): boolean {
  return /^(?:from|by) \p{Lu}/iu.test(line.text) && line.text.length <= 100 && !hasFinalStop(line);
}

/** How a line is numbered: `I.` and `1.` are two lists, of which one heads the other. */
function numberingOf(line: Line | undefined): 'roman' | 'arabic' | null {
  if (line === undefined || !numbered.test(line.text)) return null;
  return /^\d/.test(line.text) ? 'arabic' : 'roman';
}

/** Whether the line is an entry of a numbered list, not a heading with a number. */
function isListed(line: Line, previous: Line | undefined, next: Line): boolean {
  const numbering = numberingOf(line);
  if (numbering === null) return false;
  return (
    numberingOf(next) === numbering || (numberingOf(previous) === numbering && !hasStop(previous))
  );
}

function hasStop(line: Line | undefined): boolean {
  return line !== undefined && hasFinalStop(line);
}

/** Whether the line only names who said the quotation above it. */
function isSpeakersName(line: Line, previous: Line | undefined): boolean {
  return (
    /["”»]$/u.test(previous?.text ?? '') &&
    /^(?:[–—-] ?)?(?:\p{Lu}[\p{L}’'.-]+ ?){2,4}(?:,|$)/u.test(line.text)
  );
}

/**
 * Whether the text is an interview, whose questions stand in lines of their own. Those of an
 * explainer ("What happened?") are its headings, for they ask nobody.
 */
export function asksQuestions(lines: readonly Line[]): boolean {
  const questions = lines.filter((line) => line.text.endsWith('?') && line.text.length <= 300);
  if (questions.length < 3) return false;
  const asked = questions.filter(
    (line) => /\b(?:you|your|yours)\b/i.test(line.text) || countWords(line.text, 13) > 12,
  );
  return asked.length * 5 >= questions.length;
}

/** Whether the line at `at` heads the paragraphs behind it, within the lines to `to`. */
export function isHeading(
  lines: readonly Line[],
  at: number,
  to: number,
  isInterview: boolean,
): boolean {
  const line = lines[at];
  const next = at + 1 < to ? lines[at + 1] : undefined;
  if (line === undefined) return false;
  if (marked.test(line.text)) return true;
  if (next === undefined || !isHeadingForm(line)) return false;
  if (isInterview && line.text.endsWith('?')) return false;
  const previous = lines[at - 1];
  const before = lines[at - 2];
  // The last of three short lines or more ends a list.
  const isList = [previous, before].every((other) => other !== undefined && isHeadingForm(other));
  if (isList && !marked.test(previous?.text ?? '')) return false;
  if (isListed(line, previous, next) || isSpeakersName(line, previous)) return false;
  if (isParagraph(isReporterLine(next) && at + 2 < to ? lines[at + 2] : next)) return true;
  return bold.test(line.text) && !bold.test(previous?.text ?? '');
}

/** Whether the first lines of a text hold its title: `at` is the line, `first` the text's first. */
export function isTitle(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || lines.length < 2 || line.text.length > 220) return false;
  if (marked.test(line.text)) return true;
  if (isMetaLine(line) || entry.test(line.text) || address.test(line.text)) return false;
  if (!/\p{L}/u.test(line.text) || countWords(line.text, 40) > 34) return false;
  // Sentences with an emoji instead of the last stop are a post's.
  if (/[\p{Ll}\d][.!?] \p{Lu}/u.test(line.text) && /\p{Extended_Pictographic}/u.test(line.text))
    return false;
  if (/[?!]["”’]?$/.test(line.text)) return countWords(line.text, 24) <= 20;
  return !hasFinalStop(line);
}
