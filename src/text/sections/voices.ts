import { plainLetters } from './plain-letters.ts';
import { headOf, tailOf, type Line } from './line.ts';

const quoted = /“[^”]{0,2000}”|"[^"]{0,2000}"|‘[^’]{0,2000}’(?!\p{L})/gu;
const firstPerson =
  /(?<![\p{L}\p{N}’'.])(?:I(?=['’]\p{L}| \p{Ll})|[Ww]e|WE|[Oo]urs?|[Oo]urselves|[Mm]y|[Mm]e|(?<=(?:is|was|are|were|of|than) )mine|[Mm]yself|us|[Ll]et['’]s)(?![\p{L}\p{N}.])/u;
/** One of these is in whatever that finds, and it takes less to look for it. */
const mayBeFirstPerson = /\b(?:I|we|ours?|ourselves|my|me|mine|myself|us|let)\b/i;
const secondPerson =
  /(?<![\p{L}\p{N}’'])(?:[Yy]ou|[Yy]ours?|[Tt]hank you|[Tt]hanks)(?![\p{L}\p{N}])/u;
const telling =
  /(?<!\p{L})(?:said|says|told|added|adds|reported|reports|announced|announces|wrote|writes|according to|noted|notes|explained|explains|stated|states|warned|warns|argued|replied|confirmed|declined|tweeted|posted|expressed|reiterated|acknowledged|pledged|claimed|insisted|stressed|urged)(?!\p{L})/u;
/** How sentences begin that speak to somebody, or go on with what was said. */
const spoken = new RegExp(
  `^(?:${
    'And|But|So|Now|Right now|Today|Tonight|Because|If|There|This|That|These|Those|Here|No|Yes|Not|' +
    'Nobody|Nothing|Only|Let|Please|Never|Always|What|When|Who|Why|How|God|Glory|Everyone|Everything|' +
    'Thank|Grateful|Proud|Great|Good|Just|Honored|Honoured|Happy|Pleased|Sad|Look|Listen|Well'
  })(?!\\p{L})`,
  'u',
);

/** The line's words outside quotation marks. */
function plain(line: Line): string {
  return line.text.slice(0, 4000).replace(quoted, ' ');
}

/** Lines are asked about by several readers of one text. */
const known = new WeakMap<Line, boolean>();

/** Whether the line speaks of "I" or "we", quotations aside. */
export function isFirstPerson(line: Line): boolean {
  let speaks = known.get(line);
  if (speaks === undefined) {
    speaks = mayBeFirstPerson.test(line.text) && firstPerson.test(plain(line));
    known.set(line, speaks);
  }
  return speaks;
}

/** Whether somebody speaks in the line: of "I" or "we", to "you", or with a hashtag or address. */
export function isSpeech(line: Line): boolean {
  const words = plain(line);
  return firstPerson.test(words) || secondPerson.test(words) || /(?:^|\s)[#@]\p{L}/u.test(words);
}

/** Whether the line tells what others said or did, as a reporter's paragraph does. */
export function isNarration(line: Line): boolean {
  const words = plain(line);
  if (telling.test(words) || /[“"]/.test(headOf(line)) || line.text.endsWith(':')) return true;
  // Two names in a row at the start: "UK Defense Secretary John Healey …", "Kaja Kallas …".
  return (
    /^(?:The )?(?:[A-Z][A-Za-z’'.-]+ ){2,}/.test(plainLetters(words.slice(0, 80))) &&
    !spoken.test(words)
  );
}

/** Whether the line names nobody and counts nothing behind its first word, as reporters do. */
export function isNameless(line: Line): boolean {
  return (
    line.text.length <= 600 &&
    !/[\s(][\p{Lu}\p{N}]|\p{Sc}/u.test(plain(line).replace(/[.!?…] \p{Lu}/gu, ' '))
  );
}

/** Whether the line begins as speech goes on. */
export function beginsSpoken(line: Line): boolean {
  return spoken.test(headOf(line)) || /^\p{Ll}/u.test(line.text);
}

/** Whether the line before it was left open: `…`, `(with`, no stop at all. */
export function isOpenEnded(line: Line): boolean {
  return /(?:…|\.\.\.)[”"’.]{0,2}$/u.test(tailOf(line));
}
