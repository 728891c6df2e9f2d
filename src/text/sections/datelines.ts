import { agencies } from './agencies.ts';
import { headOf, type Line } from './line.ts';
import { monthPattern, readPrintedDay, type PrintedDay } from './printed-day.ts';

/** The place, day and agency that a report begins with. Offsets are those of the whole text. */
export interface Dateline {
  readonly start: number;
  /** Behind its last word; the dash is behind it. */
  readonly end: number;
  /** Where the report's own words begin. */
  readonly bodyStart: number;
  readonly day: PrintedDay | null;
  /** Where the day is printed. */
  readonly daySpan: { readonly start: number; readonly end: number } | null;
}

const dash =
  /[ \u00a0\u202f]{0,2}(?:--|[—–―])[ \u00a0\u202f]{0,2}|[ \u00a0]-[ \u00a0]|(?<=[)/])-[ \u00a0]?|(?<=[)/]): /gu;

const place =
  "\\p{Lu}[\\p{L}\\p{M}’'.]*(?:[ -](?:(?:of|the|and|de|la|le|el|al|del|da|di|do|dos|du|am|an der|sur|upon|on|in|i|y)[ -])?\\(?[\\p{Lu}][\\p{L}\\p{M}’'.]*\\)?){0,4}";
const region = `(?:, ?${place}){0,2}`;
const places = `${place}${region}(?:(?: ?/ ?| and | & )${place}${region}){0,2}`;
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? ';
const date = `(?:${weekday})?(?:(?:${monthPattern})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthPattern})\\.?(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`;
const agency = '\\(([^()\\n]{2,60})\\)|/([^/\\n]{2,40})/|\\[([^\\[\\]\\n]{2,40})\\]';
const join = '[.,:]? ?(?:[–—-]{1,2} ?)?';
const form = new RegExp(
  `^(?:(?:${places}|\\(${places}\\))(?:${join}${date})?(?:${join}(?:${agency}))?|${date}(?:${join}${places})?(?:${join}(?:${agency}))?|(?:${agency}))[.,]?$`,
  'u',
);
const dayIn = new RegExp(date, 'u');

/** `Ankara, Turkey | XINHUA | `. */
const piped = new RegExp(`^(${places} ?\\| ?([\\p{L} /&]{2,40})) ?\\| ?(?=\\S)`, 'u');

/** Words that begin a sentence and no place. */
const noPlace =
  /^(?:The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|But|And|Or|So|If|In|On|At|For|From|With|As|By|To|Of|Not|No|Yes|When|While|After|Before|Since|Until|Analysis|Opinion|Explainer|Exclusive|Breaking|Update|Factbox|Photo|Image|Video|Live|Watch|Read|Note|Q|Question|Answer|Today|Yesterday|Now|Then|Here|Meanwhile|However|His|Her|Their|Our|My|Its|Mr|Mrs|Ms|Dr|President|Minister|Prime|Ministers?|Secretary|General|Officials?|Moscow’s|Kyiv’s)\b/u;

function agencyIn(words: string): string | null {
  const match = /\(([^()]{2,60})\)|\/([^/]{2,40})\/|\[([^[\]]{2,40})\]/u.exec(words);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

function isAgency(name: string): boolean {
  // "1010 WINS/AP", "AP, Reuters" and "Reuters Breakingviews" name one among others.
  const parts = name.toLowerCase().split(/ ?[/,;] ?| via | and /);
  return parts.some((part) => agencies.has(part.trim())) || /^[\p{Lu}\d/ &.-]{2,24}$/u.test(name);
}

/** Whether words before a dash are a dateline: by agency, by day, or by a place in capitals. */
function isDateline(words: string, isSpacedHyphen: boolean): boolean {
  if (words.length > 140 || !form.test(words)) return false;
  const source = agencyIn(words);
  if (source !== null && isAgency(source)) return true;
  const hasDay = dayIn.test(words);
  if (noPlace.test(words.replace(/^[([]/, ''))) return false;
  if (source !== null) return hasDay;
  const name = (hasDay ? words.replace(dayIn, '') : words).replace(/[()]/g, '');
  const [first = ''] = name.trim().split(/,/);
  const names = first.replace(/(?<= )(?:and|of|the|de|la|al|el|in|on) /g, '');
  const isCapital = names.length >= 3 && names === names.toUpperCase() && /\p{Lu}/u.test(first);
  if (hasDay) return isCapital || name.trim() !== '';
  // A name alone says little unless it is printed as datelines are: "LONDON —", "Kyiv, Ukraine –".
  return isCapital || (!isSpacedHyphen && /^[^,]+, [^,]+$/u.test(name.trim()));
}

/** The dateline that a paragraph begins with, or null. */
export function readDateline(line: Line): Dateline | null {
  const head = headOf(line).slice(0, 180);
  const pipes = piped.exec(head);
  if (pipes !== null && isAgency(pipes[2] ?? '')) {
    const end = line.start + (pipes[1]?.trimEnd().length ?? 0);
    return {
      start: line.start,
      end,
      bodyStart: line.start + pipes[0].length,
      day: null,
      daySpan: null,
    };
  }
  dash.lastIndex = 0;
  // A dateline may hold dashes itself: "NEW YORK--(BUSINESS WIRE)--", "April 11 – Kyiv – ".
  let found: { end: number; body: number } | null = null;
  for (let count = 0; count < 4; count += 1) {
    const match = dash.exec(head);
    if (match === null) break;
    const words = head.slice(0, match.index);
    // A report begins with a capital; "Ukraine, Poland — both members — " is a sentence.
    if (/^\p{Ll}/u.test(head.slice(match.index + match[0].length))) continue;
    if (isDateline(words, match[0] === ' - '))
      found = { end: match.index, body: match.index + match[0].length };
  }
  if (found === null || found.body >= head.length) return null;
  const words = head.slice(0, found.end);
  const dayMatch = dayIn.exec(words);
  const day = dayMatch === null ? null : readPrintedDay(words, dayMatch.index);
  const origin = line.start;
  return {
    start: origin,
    end: origin + found.end,
    bodyStart: origin + found.body,
    day: day?.printed ?? null,
    daySpan:
      day === null || dayMatch === null
        ? null
        : { start: origin + dayMatch.index, end: origin + day.end },
  };
}
