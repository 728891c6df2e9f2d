import type { Span } from '../../shared/domain/span.ts';
import { countWords, hasFinalStop, tailOf, type Line } from './line.ts';
import {
  beginsSpoken,
  isFirstPerson,
  isNameless,
  isNarration,
  isOpenEnded,
  isSpeech,
} from './voices.ts';

const introduction =
  /(?<!\p{L})(?:sa(?:id|ys)|say|saying|told|tells|wrote|writes|writing|added|adds|adding|summari[sz]ed|summari[sz]es|summed up|explained|explains|explaining|continued|continues|concluded|concludes|declared|declares|stated|states|replied|replies|responded|responds|answered|asked|asks|argued|argues|warned|warns|noted|notes|commented|insisted|remarked|recalled|reflected|urged|urges|tweeted|posted|statement|speech|letter|message|address|remarks|comments?|words|interview|post|announced|announces|pledged|reads?|reading|quoted|put it|made clear|appealed|vowed)(?!\p{L})[^.!?]{0,160}:$/u;

/** A line that ends with a colon and lets somebody speak in the lines behind it. */
export function introducesSpeech(line: Line): boolean {
  return line.text.endsWith(':') && introduction.test(tailOf(line));
}

/** `…, posted on Telegram:`: what follows was written to be posted. */
const posting =
  /(?<!\p{L})(?:(?:posted|tweeted|wrote|writes|said|says|added|shared)(?: [\p{Ll}’'-]+){0,3} (?:on|to|in|via) (?:(?:its|his|her|their|the) )?(?:[\p{L}-]+ ){0,2}(?:Telegram|Facebook|Instagram|Truth Social|Bluesky|X|Twitter|LinkedIn|Threads|VK|Weibo|WhatsApp|Viber|Mastodon)|tweeted|(?:Telegram|Facebook|Bluesky|X|Twitter) (?:post|channel|account))(?!\p{L})[^.!?:]{0,60}:$/u;

/** Quoted paragraphs, and whether they were posted. */
export interface BlockQuote extends Span {
  readonly isPosted: boolean;
}

/** Whether a paragraph can begin a block quote: words without marks, more than a list's entry. */
function canBegin(line: Line): boolean {
  if (/^["“‘«'•·▪>*#\d-]/u.test(line.text)) return false;
  return hasFinalStop(line) ? countWords(line.text, 6) >= 4 : countWords(line.text, 12) >= 10;
}

/**
 * How many lines from `at` on are the block: the first, and those behind it that go on speaking.
 * A paragraph that could be anybody's is in only if one that says "I" or "we" follows.
 */
function lengthOf(lines: readonly Line[], at: number, end: number, isPersonal: boolean): number {
  // Where the author says "I" too, only the first paragraph is told apart for certain.
  if (isPersonal) return 1;
  let last = at + 1;
  for (let next = last; next < Math.min(end, last + 3, at + 60); next += 1) {
    const line = lines[next];
    const previous = lines[next - 1];
    if (line === undefined || previous === undefined) break;
    if (/^["“#•▪]/u.test(line.text) || !hasFinalStop(line) || line.text.endsWith(':')) break;
    if (isFirstPerson(line)) {
      last = next + 1;
      continue;
    }
    if (isNarration(line)) break;
    const isAnybodys = isNameless(line) && isFirstPerson(lines[at] ?? line);
    const goesOn = isSpeech(line) || isOpenEnded(previous) || beginsSpoken(line) || isAnybodys;
    if (next === last && goesOn) last = next + 1;
  }
  return last - at;
}

const reportsSpeech =
  /(?<!\p{L})(?:said|says|told|tells|wrote|writes|explained|explains|summari[sz]ed|summari[sz]es|warned|warns|argued|argues|continued|concluded|insisted|noted|declared|replied|commented|address|speech|statement|interview)(?!\p{L})[^.!?“”"]{0,200}\.$/u;
/** What editors say of themselves. */
const editorial =
  /(?<!\p{L})(?:this (?:story|blog|page|article|post|report|newsletter)|(?:our|my) (?:next|live|correspondents?|reporters?|coverage|colleagues?|newsletter|readers?|team|blog|editors?)|follow us|stay with us|updates?|we (?:will|are|have|’ll|'ll|’re|'re) (?:bring|closing|pausing|wrapping|reached|contacted|approached|asked|end|keep you))(?!\p{L})/iu;

/**
 * Whether a paragraph that says "I" or "we" stands behind a report of what somebody said: a block
 * quote that no colon brings in.
 */
function followsReport(opener: Line, first: Line): boolean {
  // In the order of what it costs to ask.
  if (!opener.text.endsWith('.') || /["“”]/.test(first.text)) return false;
  if (!isFirstPerson(first) || /^\p{Lu}[\p{L}.’' ]{0,40}: /u.test(first.text)) return false;
  if (!reportsSpeech.test(tailOf(opener)) || isNarration(first) || isFirstPerson(opener))
    return false;
  return !editorial.test(first.text.slice(0, 600));
}

/** Runs of lines that begin with `>`, as quotes are marked in mail and Markdown. */
function markedQuotes(lines: readonly Line[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const first = lines[at];
    if (first === undefined || !first.text.startsWith('>')) continue;
    let last = first;
    while (at + 1 < to && lines[at + 1]?.text.startsWith('>') === true) {
      at += 1;
      last = lines[at] ?? last;
    }
    spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** `“We count the dead.” – Ann Lee, nurse`: words of the text again, with who said them. */
const pulled =
  /^(?:“[^”]{10,300}”|"[^"]{10,300}"|‘[^’]{10,300}’) ?(?:[–—―]|-{1,2}) ?(?:\p{Lu}[\p{L}’'.-]+ ?){1,5}(?:,.{2,80})?$/u;
const pulledWords = /^(?:“[^”]{10,300}”|"[^"]{10,300}")$/u;
const pulledName = /^(?:[–—―]|-{1,2}) ?(?:\p{Lu}[\p{L}’'.-]+ ?){2,5}(?:,[^(@]{2,80})?$/u;

/** `She made the following statement:`, `In a letter to the Council he wrote:`. */
const stating =
  /(?<!\p{L})(?:following (?:statement|declaration|message|letter|text|words|remarks)|(?:statement|declaration|letter|message)(?: [^.:]{0,80})? (?:reads?|said|says|wrote|writes|follows)|(?:wrote|writes|reads|declared))[^.!?:]{0,60}:$/u;
/** How many paragraphs of marks a statement can have. */
const mostStated = 12;

/** Statements of several paragraphs, each of which begins with a mark and only the last ends with one. */
function statedQuotes(lines: readonly Line[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at + 2 < to; at += 1) {
    const [opener, first] = [lines[at], lines[at + 1]];
    if (opener === undefined || first === undefined || !stating.test(tailOf(opener))) continue;
    let last = at + 1;
    while (last < at + mostStated && isOpenQuote(lines[last]) && isOpened(lines[last + 1]))
      last += 1;
    const end = lines[last];
    if (last > at + 1 && end !== undefined && last < to)
      spans.push({ start: first.start, end: end.end });
  }
  return spans;
}

function isOpened(line: Line | undefined): boolean {
  return line !== undefined && /^["“]/u.test(line.text);
}

function isOpenQuote(line: Line | undefined): boolean {
  return isOpened(line) && !/["”]/u.test(line?.text.slice(1) ?? '');
}

/** The longest of them; longer ones are the statements of a release. */
const mostPulled = 200;

/** Quotations that stand by themselves with the name of their speaker behind or below them. */
function pullQuotes(lines: readonly Line[], from: number, to: number): readonly Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text.length > mostPulled || !/^["“‘]/u.test(line.text)) continue;
    const above = at > from ? lines[at - 1] : undefined;
    if (above === undefined || !hasFinalStop(above) || above.text.endsWith(':')) continue;
    const next = at + 1 < to ? lines[at + 1] : undefined;
    if (pulled.test(line.text)) spans.push({ start: line.start, end: line.end });
    else if (next?.isApart === false && pulledWords.test(line.text) && pulledName.test(next.text))
      spans.push({ start: line.start, end: next.end });
  }
  return spans;
}

/**
 * The block quotes among the lines `from` to `to`: paragraphs of speech without quotation marks
 * behind a line that ends with a colon, and lines marked `>`. `isTaken` tells lines of posts.
 */
export function readBlockQuotes(
  lines: readonly Line[],
  from: number,
  to: number,
  isPersonal: () => boolean,
  isTaken: (line: number) => boolean,
): readonly BlockQuote[] {
  const spans: BlockQuote[] = [
    ...markedQuotes(lines, from, to),
    ...pullQuotes(lines, from, to),
    ...statedQuotes(lines, from, to),
  ].map(({ start, end }) => ({ start, end, isPosted: false }));
  for (let at = from; at + 1 < to; at += 1) {
    const opener = lines[at];
    const first = lines[at + 1];
    if (opener === undefined || first === undefined) continue;
    if (isTaken(at) || isTaken(at + 1) || !canBegin(first)) continue;
    if (!opener.text.endsWith(':')) {
      if (!followsReport(opener, first) || isPersonal()) continue;
    }
    const isSpoken = introducesSpeech(opener);
    if (!isSpoken && !isFirstPerson(first)) continue;
    if (isSpoken && isNarration(first) && !isFirstPerson(first)) continue;
    let end = at + 1 + lengthOf(lines, at + 1, to, isPersonal());
    while (isTaken(end - 1) && end > at + 2) end -= 1;
    const last = lines[end - 1] ?? first;
    const isPosted = posting.test(tailOf(opener));
    spans.push({ start: first.start, end: last.end, isPosted });
    at = end - 1;
  }
  return spans.toSorted((a, b) => a.start - b.start);
}

/** Whether the author speaks of "I" or "we" in most paragraphs: an essay, a letter, a speech. */
export function isEssay(lines: readonly Line[]): boolean {
  const long = lines.filter((line) => line.text.length >= 80);
  const spoken = long.filter((line) => isFirstPerson(line));
  return long.length >= 4 && spoken.length * 5 >= long.length * 2;
}
