import { tailOf, type Line } from './line.ts';
import { plainLetters } from './plain-letters.ts';

/** Agencies and libraries that photos are credited to, as they are printed in credits. */
const sources =
  'AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|Getty|Getty Images|Anadolu|Anadolu Agency|AA|Bloomberg|Zuma|ZUMA|' +
  'Shutterstock|Alamy|dpa|DPA|PA|PA Wire|PA Media|Pool|POOL|Xinhua|ANSA|TASS|Sputnik|Handout|HANDOUT|' +
  'Kyodo|Yonhap|UPI|NurPhoto|Sipa|SIPA|Rex|Ukrinform|Unsplash|Facebook|Instagram|Telegram|X|Twitter|' +
  'Flickr|CBC|CTV|The Canadian Press|Agencies|Agency|File|Press service|Press Service';

const source = new RegExp(`^(?:${sources})$`, 'u');

/** `Getty Images`, `Reuters`: the line is the source of a photo and no more. */
export function isSource({ text }: Line): boolean {
  return text.length <= 30 && source.test(text);
}

/** What a bracket holds that closes a caption. */
const inBracket = new RegExp(
  `^(?:file|archive|archives)\\b|\\b(?:photos?|images?|pictures?|getty|handout|courtesy|screengrab|screenshot|file|footage)\\b|\\bvia\\b|^(?:${sources})$|^[^/]{2,60}/(?:[^/]{2,40}/)?(?:${sources})\\b|^(?:${sources})/`,
  'i',
);
const afterColon =
  /(?:^|[\s(|])(?:photos?|images?|pictures?|photographs?|credit|photo credit|picture credit|image credit|photo by|image source|source) ?:$/i;
const beforeSlash = new RegExp(`(?:^|[\\s.(|])(?:${sources}|AP Photo)$`, 'u');
const behindSlash = new RegExp(`^(?:${sources})(?:$|[/ ])`, 'u');
const plainName = /^[A-Za-z .’'&/-]{2,80}$/;
const plain =
  /(?:(?:©|\bcopyright\b)[^.]{2,80}|\bGetty Images|\b(?:File|Handout|Archive|Courtesy) (?:photo|image|picture)|\b(?:Photo|Picture|Image|Photograph|Pictured?) (?:by|courtesy of) [a-z .’'/-]{2,60}|\b(?:AFP|AP|Reuters|Getty|Handout) via [a-z /]{2,40})$/i;

/** `… in Dock Road. Ann Lee for The Ledger`. */
const forOutlet =
  /[.!?]["”’]? ?(?:[A-Z][A-Za-z’'-]+ ){1,3}[A-Z][A-Za-z’'-]+ for (?:[Tt]he )?[A-Z][A-Za-z’' ]{2,30}$/;

/** One of these is in whatever `plain` finds; most lines have none, and it takes less to see that. */
const plainWord = /©|copyright|images?|photo|picture|via /i;

/** Whether a bracket, a mark or a word of credits stands near the end: in most lines none does. */
function mayBeCredit(text: string): boolean {
  const { length } = text;
  if (forOutlet.test(text.slice(-80))) return true;
  if (text.lastIndexOf('/') > length - 90 || text.lastIndexOf(':') > length - 100) return true;
  return /[)\]]/.test(text.slice(-10)) || plainWord.test(text.slice(-110));
}

function isCredit(words: string): boolean {
  return inBracket.test(words) || credited.test(words);
}

/** `(AP Photo/Name)`, `[Name/Reuters]`, `(File)` at the end. */
function endsInBracket(tail: string): boolean {
  const close = tail.at(-1);
  if (close !== ')' && close !== ']') return false;
  const open = tail.lastIndexOf(close === ')' ? '(' : '[');
  return open !== -1 && tail.length - open <= 160 && isCredit(tail.slice(open + 1, -1).trim());
}

/** A name, or several words of one, on both sides of a slash: `Ann Lee/The Ledger`. */
const credited =
  /^(?:[A-Z][A-Za-z.’'-]+ ){1,3}[A-Z][A-Za-z.’'-]+ ?\/ ?[A-Z][A-Za-z.’'-]+(?: [A-Z][A-Za-z.’'-]+){0,3}$/;
const creditBehind =
  /[.!?]["”’]? (?:[A-Z][A-Za-z.’'-]+ ){1,3}[A-Z][A-Za-z.’'-]+ ?\/ ?[A-Z][A-Za-z.’'-]+(?: [A-Z][A-Za-z.’'-]+){0,3}$/;

/** `REUTERS/Name`, `Name/AFP`, `Photo: Name` at the end. */
function endsInName(tail: string): boolean {
  const colon = tail.lastIndexOf(':');
  if (colon !== -1 && afterColon.test(tail.slice(Math.max(0, colon - 30), colon + 1)))
    return /^ ?[A-Z]/.test(tail.slice(colon + 1)) && plainName.test(tail.slice(colon + 1).trim());
  const last = tail.lastIndexOf('/');
  if (last === -1) return false;
  if (creditBehind.test(tail.slice(-120))) return true;
  const behind = tail.slice(last + 1);
  if (behind.length > 70 || !plainName.test(behind.trim().padEnd(2, '.'))) return false;
  const before = tail.slice(Math.max(0, last - 40), last);
  if (beforeSlash.test(before)) return /^[A-Z]/.test(behind);
  return behindSlash.test(behind) && /[A-Z][A-Za-z’'.-]*$/.test(before);
}

const beforeScene = new RegExp(`^(?:${sources}) (?=\\p{Lu}\\p{L}* \\p{Ll})`, 'u');

/** `Getty Images The gate of a hospital`: a credit before what a photo shows, as pages are copied. */
export function beginsWithCredit(line: Line): boolean {
  return line.text.length <= 250 && beforeScene.test(line.text);
}

/** Whether the line ends as captions do, in the credit of its photo. */
export function endsInCredit(line: Line): boolean {
  if (!mayBeCredit(line.text)) return false;
  const tail = plainLetters(tailOf(line).slice(-200)).replace(/["”’*_]{0,3}\.?["”’*_]{0,3}$/, '');
  return (
    forOutlet.test(tail.slice(-80)) ||
    endsInBracket(tail) ||
    endsInName(tail) ||
    (plainWord.test(tail) && plain.test(tail))
  );
}
