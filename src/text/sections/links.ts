import { hasFinalStop, headOf, type Line } from './line.ts';
import { plainLetters } from './plain-letters.ts';

/** Patterns of labels run over `plainLetters`. */
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const labels = [
  'read(?: (?:more|also|next|on|this|the (?:full|whole|original) (?:story|article|report|text)|full story|our [a-z ]{1,30}))?',
  'also (?:read|see|watch|on [a-z ]{1,20})',
  'see (?:also|more)(?: [^:|]{1,80}(?=:))?',
  'watch(?: (?:more|also|live|now|this|below))?',
  'listen(?: (?:to|now|here))?',
  'more(?: (?:on this(?: story)?|from [a-z ]{1,30}|on [a-z ]{1,30}|coverage|stories|news|here))?',
  'related(?: (?:articles?|stor(?:y|ies)|coverage|reading|links?|content|news|topics?|posts?))?',
  'recommended(?: (?:stories|reading|for you))?',
  'further reading',
  "don['’]t miss",
  'you (?:may|might) (?:also )?(?:like|be interested in)',
  'click here',
  '(?:our |the )?(?:full|live|latest|earlier|previous|complete|continuing|ongoing) coverage',
  `(?:(?:${weekdays}|yesterday|today|last week|this week)['’]?s?|earlier|previous|more|full) (?:coverage|updates?|stor(?:y|ies)|report|live ?blog|digest|summary|briefing)`,
  'in (?:case you missed it|depth)',
  'icymi',
  'follow (?:our|us|the)[a-z ]{0,40}',
  "sign up(?: (?:here|for [a-z ’']{1,40}))?",
  'subscribe(?: (?:to [a-z ]{1,30}|here|now))?',
  'download(?: [a-z ]{1,30})?',
  'live ?blog',
  'link',
  'our standards',
].join('|');
/** First words of labels, so that other lines cost no more than a look at theirs. */
const firstWords: ReadonlySet<string> = new Set(
  (
    'read also see watch listen more related recommended further don you click our the full live ' +
    'liveblog latest earlier previous complete continuing ongoing yesterday today last this in icymi ' +
    `follow sign subscribe download link ${weekdays.toLowerCase().replaceAll('|', ' ')}`
  ).split(' '),
);
const firstWord = /^(?:[-•·▪►▶→>»*]\s?|\*\*|#{1,6} )?\[?([a-z]+)/i;

function mayBeLabelled(head: string): boolean {
  const word = firstWord.exec(head)?.[1]?.toLowerCase() ?? '';
  return firstWords.has(word) || (word.endsWith('s') && firstWords.has(word.slice(0, -1)));
}

const labelled = new RegExp(
  `^(?:[-•·▪►▶→>»*]\\s?|\\*\\*|#{1,6} )?\\[?((?:${labels}))\\]?\\*{0,2} ?(?:[:|»›>→–—]|-(?= )|$)`,
  'i',
);
const alone = new RegExp(
  '^(?:https?:\\/\\/\\S{1,390}|\\[[^\\]\\n]{1,300}\\]\\(https?:[^)\\n]{1,300}\\)|(?:→|»|►|▶) ?\\S.{0,200}|(?:read (?:the )?(?:full|more)|click here (?:to|for)|sign up (?:to|for)|read the (?:full )?(?:article|story|report))\\b.{0,120}|(?:read|see|find|watch|listen to|download)\\b.{1,80}\\bhere|.{0,80}\\b(?:sign up|subscribe|unsubscribe) here\\b.{0,40})$',
  'i',
);

/** `Home › World › Europe`, `Accessibility | Newsletter | All press releases`. */
const menu =
  /^[A-ZÀ-Þ][^|·•›»>.!?:;,@\d]{1,40}(?: ?[|·•›»>] ?[A-ZÀ-Þ][^|·•›»>.!?:;,@\d]{1,40}){2,9}$/;
const menuMark = /[|·•›»>]/;

export interface RelatedLink {
  /** Length of the label without the mark behind it; 0 without a label. */
  readonly label: { readonly start: number; readonly end: number } | null;
  /** Where the words behind the label begin, in the line. */
  readonly body: number;
}

/** A line that points to other pieces: `READ MORE: …`, `Thursday's Coverage: …`, a bare address. */
export function readLink(line: Line): RelatedLink | null {
  if (line.text.length > 400) return null;
  const head = headOf(line);
  const match = mayBeLabelled(head) ? labelled.exec(plainLetters(head)) : null;
  const word = match?.[1];
  if (match !== null && word !== undefined) {
    const start = match[0].indexOf(word);
    const rest = head.slice(match[0].length);
    // A paragraph that only begins like one ("More: the ministry said …. It …") is none.
    if (!/[.!?]["”’]? +\p{Lu}.{20,}[.!?]$/u.test(rest)) {
      const blank = rest.length - rest.trimStart().length;
      return { label: { start, end: start + word.length }, body: match[0].length + blank };
    }
  }
  const isSentence = hasFinalStop(line) && !/^(?:https?:|\[)/u.test(head);
  if (isSentence) return null;
  if (menuMark.test(head) && menu.test(head)) return { label: null, body: 0 };
  return alone.test(head) ? { label: null, body: 0 } : null;
}

/** What no headlines stand below: `Sign up for our newsletter`. */
const asksReader = /^(?:sign up|subscribe|follow|download|our standards|link)(?!\p{L})/iu;

/** Whether a headline asks or calls, right below the others. */
function isAsked({ text, isApart }: Line): boolean {
  return !isApart && text.length <= 120 && /[?!]["'”’]?$/.test(text);
}

/** How many lines a list of links can have. */
const mostLinks = 14;

/**
 * The last line of the list that the line at `at` heads, if it is a label alone (`Related:`) with
 * headlines behind it; else `at` itself.
 */
export function lastOfLinks(lines: readonly Line[], at: number): number {
  const head = lines[at];
  const link = head === undefined ? null : readLink(head);
  if (head === undefined || link === null || link.label === null) return at;
  if (link.body < head.text.length || asksReader.test(head.text)) return at;
  let last = at;
  for (let next = at + 1; next < Math.min(lines.length, at + mostLinks); next += 1) {
    const line = lines[next];
    if (line === undefined || line.text.length > 200) break;
    if (hasFinalStop(line) && !isAsked(line)) break;
    // Where headlines stand right below the label, the list ends with their block.
    if (line.isApart && last > at && lines[at + 1]?.isApart === false) break;
    last = next;
  }
  return last;
}
