import { endsInCredit } from './credits.ts';
import { monthPattern } from './printed-day.ts';
import { plainLetters } from './plain-letters.ts';
import { countWords, firstWordOf, hasFinalStop, headOf, type Line } from './line.ts';

const lead =
  /^(?:[[(]?(?:\d{1,2}\/\d{1,2}[\])] ?|\d{1,2} of \d{1,2}[\])]? ))?(?:\[?((?:file |handout |undated |media )?(?:photo|image|picture|photograph|video|caption|illustration|graphic|map|infographic|photo credit|image credit|image source|image caption|photo caption|credit|pictured)s?(?: (?:credit|source|caption|by|courtesy of))?)\]? ?(?::|,(?= [a-z])|\/| by | courtesy)|(file) ?[–—-] |(above|below|left|right|top|pictured)(?: ?[:,]))/i;
/** First words of captions, and the number that some begin with. */
const firstWords: ReadonlySet<string> = new Set(
  (
    '0 file handout undated media photo photos image images picture pictures photograph photographs ' +
    'video videos caption captions illustration illustrations graphic graphics map maps infographic ' +
    'infographics credit credits pictured above below left right top'
  ).split(' '),
);
const position =
  /\((?:(?:far |back |front |top |bottom )?(?:L|R|C|left|right|centre|center|middle)|(?:\d(?:st|nd|rd|th)|second|third|fourth) (?:from )?(?:the )?(?:L|R|left|right)|(?:seated|standing)(?: (?:left|right|cent(?:re|er)))?|from (?:the )?(?:left|right)|file|pictured|archive)(?:,[^()]{1,40})?\)/i;
/** `Sen. Jane Doe (R)` is a Republican. */
const party =
  /(?:\b(?:Rep|Sen|Gov|Reps|Sens|Lt|Atty)\.|\b(?:Governor|Senator|Representative|Congress(?:man|woman)|Republican|Democrat|GOP|Speaker)\b)/u;
const told = /(?<!\p{L})(?:said|told|added|wrote|announced|warned|according to)(?!\p{L})/u;
const written = /[\p{Ll}\p{Lu}]{2}/u;

/** Whose the text is, not a photo. */
const rights = /^(?:©|\(c\) |copyright)|all rights reserved/i;

/** `Source: Ledger and agencies`: where the words come from. */
const sources = /^sources?: /i;

/** A photo's caption or credit, told by its own words. */
export function readCaption(
  line: Line,
): { readonly labelEnd: number; readonly body: number } | null {
  if (line.text.length > 600 || rights.test(line.text) || sources.test(line.text)) return null;
  const head = headOf(line);
  const match = firstWords.has(firstWordOf(line)) ? lead.exec(plainLetters(head)) : null;
  if (match !== null && written.test(head)) {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    // "Pictures by", "Source:" and the like begin a credit, but a paragraph of speech does not.
    const labelEnd = head.indexOf(words) + words.length;
    const blank = /^[\s:,/]*/.exec(head.slice(match[0].length))?.[0].length ?? 0;
    if (line.text.length <= 400) return { labelEnd, body: match[0].length + blank };
  }
  if (endsInCredit(line)) return { labelEnd: 0, body: 0 };
  const place = head.includes('(') ? position.exec(head) : null;
  // "(c) to pay the teachers" is an entry of a list.
  if (place === null || place.index === 0) return null;
  const isParty = /^\([RLC]\)$/u.test(place[0]) && party.test(head);
  const isTold = hasFinalStop(line) && told.test(head);
  return !isParty &&
    !isTold &&
    countWords(head, 80) <= 70 &&
    !/["“][^"”]{20,}["”],? (?:he|she|said)/u.test(head)
    ? { labelEnd: 0, body: 0 }
    : null;
}

/** Words of a caption without marks: who stands where, in the present, on which day. */
const scene =
  /\b(?:speaks?|speaking|attends?|attending|arrives?|arriving|meets?|meeting|poses?|posing|looks? on|walks?|walking|stands?|standing|sits?|sitting|shakes? hands|shaking hands|addresses|addressing|during|at (?:a|an|the) (?:meeting|press|news|conference|summit|ceremony|site|scene|rally|session)|in this (?:photo|image|picture|frame)|is seen|are seen|pictured|takes? part|listens?|gestures?|holds? up|clears?|clear|inspects?)\b/iu;

/** `Grief: Relatives queue outside the hospital on Monday`: a word on a photo, and what it shows. */
const worded = /^\p{Lu}[\p{L}’'-]{2,20}(?: [\p{L}’'-]{2,20})?: \p{Lu}/u;
const fewestWords = 8;

function isWorded(lines: readonly Line[], at: number): boolean {
  const [previous, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || previous === undefined || next === undefined) return false;
  if (!line.isApart || !next.isApart || line.text.length > 250 || hasFinalStop(line)) return false;
  if (!worded.test(line.text) || countWords(line.text, fewestWords) < fewestWords) return false;
  return hasFinalStop(previous) && countWords(next.text, 4) > 3;
}

/** The captions that begin with a word and a colon, as tabloids print them: there are two at least. */
export function wordedCaptions(lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap((_, at) => (isWorded(lines, at) ? [at] : []));
  return new Set(found.length >= 2 && found.length * 3 <= lines.length ? found : []);
}

const dayAtEnd = new RegExp(
  `,? (?:on )?(?:${monthPattern})\\.? \\d{1,2},? \\d{4}\\.?$|,? \\d{1,2} (?:${monthPattern})\\.? \\d{4}\\.?$`,
);

/** Whether the line ends in the day that its photo was taken. */
function endsInDay(line: Line): boolean {
  return dayAtEnd.test(line.text.slice(-40));
}

/** Whether a line of an article's front is a caption by its scene and the day at its end. */
export function isDatedScene(line: Line): boolean {
  return (
    line.text.length <= 400 &&
    endsInDay(line) &&
    (scene.test(headOf(line)) || /\bis (?:lit|seen|shown)\b/u.test(headOf(line)))
  );
}

/** Whether a line without marks at the start of a live blog reads as a caption, not as a title. */
export function looksLikeCaption(line: Line, isFirst: boolean): boolean {
  // A standfirst joins headlines by semicolons.
  if (line.text.length > 400 || (line.text.includes('; ') && !hasFinalStop(line))) return false;
  const words = countWords(line.text, 80);
  if (words < 9) return false;
  const isScene = scene.test(headOf(line)) || endsInDay(line);
  if (isFirst) return isScene && words >= 14 && !hasFinalStop(line);
  // What ends as sentences do introduces the blog, unless a photo's day ends it.
  return isScene && (!hasFinalStop(line) || endsInDay(line));
}
