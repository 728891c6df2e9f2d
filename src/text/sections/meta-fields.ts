import { agencies } from './agencies.ts';
import { headOf, type Line } from './line.ts';
import { outlets } from './outlets.ts';
import { readStamp } from './stamps.ts';

/** What stands between the fields of a line of names, dates and numbers. */
const border = /[ \u00a0\t]*(?:[|·•]|\/\/|,|(?<=\s)[–—-](?=\s))[ \u00a0\t]*/uy;
const borderAhead = /[|·•,]|\/\/|\s[–—-]\s/gu;
/** Words that come before a date or clock that says when a text was made. */
const beforeStamp =
  /(?:(?:first |last |originally )?(?:published|updated|update|posted|issued|released|modified|filed|added|created|date|dated)(?: (?:on|at|in|online))?\s?[:,-]?\s?)/iuy;
/** `Issue 14`, `No. 212/2026`, `4 min read`, `Compiled by Ann Lee`. */
const firm =
  /^(?:(?:issue|edition|vol|volume|no|nr|number|bulletin|week|ref|reference)\.? ?:? ?#?\d[\d/.-]{0,12}|(?:estimated )?(?:reading time:? )?\d{1,2}[ -]?min(?:ute)?s?(?: (?:of )?read(?:ing)?(?: time)?)?|(?:by|words by|text by|story by|compiled by|edited by|written by|reported by|reporting by|produced by|translated by|interview(?:ed)? by|interview|words|text|photographs? by|pictures? by|from our) ?:? \p{Lu}.{1,60}|(?:foreign|political|diplomatic|defence|defense|security|world|senior|chief|europe|africa|asia|special|staff|international|home|war|global|economics|business|energy|national|regional|middle east|deputy|associate|managing)(?: [\p{L}-]{2,14}){0,3} (?:correspondent|editor|reporter|writer|analyst)(?: in \p{Lu}.{1,30})?|(?:weekly|daily|monthly|fortnightly|quarterly))$/iu;
/** A name, a place, a desk: a few words that begin with capitals. */
const soft =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d’'.&-]{0,24}|(?:of|the|and|in|for|de|van|von|der|bin|al|at|on|to|from|with)(?= ))(?: (?:[\p{Lu}\d][\p{L}\p{M}\d’'.&-]{0,24}|of|the|and|in|for|de|van|von|der|bin|al|at|on|to|from|with|[\p{Ll}-]{2,14}(?= (?:correspondent|editor|reporter|writer)|$))){0,5}$/u;

const month = '\\p{Lu}\\p{Ll}{2,8}\\.?';
const rangeMark = '(?: ?[–—-] ?| to | and )';
/** `6–12 March 2026`, `30 May to 5 June 2026`, `March 6-12, 2026`: what a number of a digest covers. */
const period = new RegExp(
  `(?:week of |period:? )?(?:\\d{1,2}(?: ${month})?${rangeMark}\\d{1,2} ${month}|${month} \\d{1,2}${rangeMark}(?:${month} )?\\d{1,2})(?:,? \\d{4})?(?![\\d\\p{L}])`,
  'yu',
);

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** How many fields a line can have. */
const mostFields = 8;

/**
 * Whether the line consists of fields, parted by marks, each of which is a date, a clock, a number
 * of an issue, an author or a name, and one at least more than a name: `No. 118 · 16 May 2026 ·
 * Compiled by Ann Lee`.
 */
export function isFieldLine(line: Line): boolean {
  const head = headOf(line);
  if (head.length > 160 || head.length < 4 || /[.!?:;]$/.test(head.slice(-2))) return false;
  let firmFields = 0;
  let at = 0;
  for (let field = 0; field < mostFields && at < head.length; field += 1) {
    const before = lengthAt(beforeStamp, head, at);
    const stamp = readStamp(head, at + before);
    const ofPeriod = lengthAt(period, head, at);
    let end = ofPeriod > 0 ? at + ofPeriod : (stamp?.end ?? at);
    const isStamp =
      (ofPeriod > 0 || (stamp !== null && (stamp.clock !== null || stamp.day !== null))) &&
      (end >= head.length || lengthAt(border, head, end) > 0);
    if (isStamp) firmFields += 1;
    else {
      borderAhead.lastIndex = at + 1;
      end = borderAhead.exec(head)?.index ?? head.length;
      const words = head.slice(at, end).trim();
      const lower = words.toLowerCase();
      if (firm.test(words)) firmFields += 1;
      else if (!soft.test(words) && !outlets.has(lower) && !agencies.has(lower)) return false;
    }
    at = end + lengthAt(border, head, end);
    if (at === end && at < head.length) return false;
  }
  return firmFields > 0 && at >= head.length;
}
