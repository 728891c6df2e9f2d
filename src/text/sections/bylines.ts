import { agencies } from './agencies.ts';
import { outlets } from './outlets.ts';
import { isMetaLine } from './heading-form.ts';
import { headOf, type Line } from './line.ts';
import { isFieldLine } from './meta-fields.ts';
import { readStamp } from './stamps.ts';

const name =
  /^\*{0,2}(?!(?:THE|IN|ON|AT|FOR|AND|ALSO|WHAT|HOW|WHY|WHO|MORE|OTHER|KEY|NEXT|OUR|YOUR|TOP|NEW|LATEST) )(?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'-]+(?:,.{0,80}| with [\p{L}, /]{2,40}| in \p{Lu}[\p{L} ,]{1,40}(?: and (?:\p{Lu}[\p{L}’'.-]+ ){1,3}\p{Lu}[\p{L}’'-]+.{0,40})?)?$/u;
const person =
  "(?:\\p{Lu}[\\p{L}’'.-]+ ){1,3}\\p{Lu}[\\p{L}’'-]+(?: \\((?:now|earlier|[^()]{2,30})\\))?";
const names = new RegExp(`^${person}(?:(?:, | and | & )${person}){1,3}$`, 'u');
/** `(Adds quotes, details)`: what a version of a report has that the one before has not. */
const version =
  /^\((?:adds|updates?|recasts|corrects|repeats|refiles|rewrites|writes|changes|with|new throughout|removes|clarifies|fixes)(?!\p{L})[^()]*\)$/iu;
/** `Ann Lee · Ledger News · Posted: Feb 18, 2026`. */
const stamped = /[·•|] ?(?:last |first )?(?:posted|published|updated)\b[: ]/i;
const outlet =
  /^(?:by |from )|(?<!^letters? to the )(?:correspondent|reporter|editor|staff|desk|minutes? read|min read)\W*$/iu;

const ago = /^(?:(?:\d{1,3}|an?) ?(?:m|mins?|minutes?|h|hrs?|hours?|d|days?) ?){1,2}ago$/i;

/** `2h ago`: a time told from now. */
export function isAgo(line: Line): boolean {
  return line.text.length <= 20 && ago.test(line.text);
}

/** A line that is a day, a clock or both, and nothing else. */
export function isStampLine(line: Line): boolean {
  if (line.text.length > 80) return false;
  const from = /^as (?:of|at):? /iu.exec(line.text)?.[0].length ?? 0;
  const stamp = readStamp(headOf(line), from);
  return stamp !== null && /^[\s.,:|·)\]*-]*$/.test(line.text.slice(stamp.end));
}

/** `Commentary, 17 April 2026`, `Defence Quarterly · Bodo · 7 May 2026`: a day behind a mark. */
function endsInDay(line: Line): boolean {
  if (line.text.length > 80 || !/\d/.test(line.text.slice(-20))) return false;
  for (const { 0: whole, index } of line.text.matchAll(/(?:[,|·•]| \/) ?(?=[\p{Lu}\d])/gu)) {
    const from = index + whole.length;
    const stamp = readStamp(line.text, from);
    if (stamp?.day?.month !== undefined && stamp.day.month !== null)
      return stamp.end === line.text.length;
  }
  return false;
}

/** `Diplomatic correspondent, in Geneva`: what an author is, below his name. */
const post =
  /^(?!letters? )(?:\p{L}[\p{L}’'-]{1,20} ){0,4}(?:correspondent|editor|reporter|analyst)(?:(?:,| in| reporting from) .{2,60})?$/iu;

/** `Live reporting: Ann Lee and Tom Reed`. */
const labelled =
  /^(?:\p{L}+ ){0,2}(?:reporting|words|text|photos?|photographs?|pictures|interview|editing|production|writing|reporters?|editors?|correspondents?|authors?): \p{L}/iu;

/** Whether the line tells who wrote what is below it: by a first word, or by what he is. */
export function isAuthorLine(line: Line): boolean {
  return (
    line.text.length <= 120 &&
    (/^(?:[Bb]y|BY|[Ff]rom|FROM) \p{Lu}/u.test(line.text) ||
      post.test(line.text) ||
      labelled.test(line.text))
  );
}

/** Whether the line is a name, or several: of authors, where a headline stands above it. */
export function isNameLine({ text }: Line): boolean {
  return text.length <= 120 && (name.test(text) || names.test(text));
}

/**
 * Whether the line names authors, dates or a desk. A name alone is one only below a title: with
 * `isFirst` it is the title.
 */
export function isByline(line: Line, isFirst: boolean): boolean {
  if (
    isMetaLine(line) ||
    isAuthorLine(line) ||
    isStampLine(line) ||
    isAgo(line) ||
    outlet.test(line.text)
  )
    return true;
  if (version.test(headOf(line))) return true;
  if (isFirst) return false;
  if (line.text.length <= 200 && stamped.test(line.text)) return true;
  if (line.text.length <= 120 && names.test(line.text)) return true;
  if (endsInDay(line) || isFieldLine(line)) return true;
  if (line.text.length > 60) return false;
  const lower = line.text.toLowerCase();
  if (outlets.has(lower) || agencies.has(lower)) return true;
  // `Ann Lee, mayor of Lusi, says:` lets her speak.
  return name.test(line.text) && !/[:?!]$/.test(line.text);
}
