import { cities } from '../lexicon/cities.ts';
import { countries } from '../lexicon/countries-lookup.ts';
import { agencies } from './agencies.ts';
import { plainLetters } from './plain-letters.ts';
import { monthPattern } from './printed-day.ts';

/** Patterns of this file run over `plainLetters`. */
const placeName =
  "[A-Z][A-Za-z’'.]*(?:[ -](?:(?:of|the|and|de|la|le|el|al|del|da|di|do|dos|du|des|au|aux|les|los|las|am|an der|sur|upon|on|in|i|y)[ -])?\\(?[A-Z][A-Za-z’'.]*\\)?){0,4}";
const region = `(?: \\[${placeName}\\])?(?:, ?${placeName}){0,2}`;
/** One place with its region, or several. */
export const places = `${placeName}${region}(?:(?: ?/ ?| and | & )${placeName}${region}){0,2}`;
const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? ';
const date = `(?:${weekday})?(?:(?:${monthPattern})\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthPattern})\\.?(?:,? \\d{4})?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`;
const agency = '\\(([^()\\n]{2,60})\\)|/([^/\\n]{2,40})/|\\[([^\\[\\]\\n]{2,40})\\]';
const join = '[.,:]? ?(?:[–—-]{1,2} ?)?';
const form = new RegExp(
  `^(?:(?:${places}|\\(${places}\\))(?:${join}${date})?(?:${join}(?:${agency}))?|${date}(?:${join}${places})?(?:${join}(?:${agency}))?|(?:${agency})(?:${join}${places}(?:${join}${date})?)?)[.,]?$`,
);
/** The day in the words of a dateline. */
export const dayIn = new RegExp(date);

/** The words in small letters that `form` allows. */
export const smallWords: ReadonlySet<string> = new Set(
  'of the and de la le el al del da di do dos du des au aux les los las am an der sur upon on in i y'.split(
    ' ',
  ),
);
const inBrackets = /\([^()]{0,60}\)|\/[^/]{0,40}\/|\[[^[\]]{0,40}\]/g;

/** Whether no word in small letters speaks against a dateline: far cheaper than the form itself. */
function mayBeDateline(words: string): boolean {
  for (const word of words.replaceAll(inBrackets, ' ').split(/[\s-]+/))
    if (/^[a-z]/.test(word) && !smallWords.has(word)) return false;
  return true;
}

/** Words that begin a sentence and no place. */
const noPlace =
  /^(?:PRESS|NEWS|MEDIA|FOR IMMEDIATE|BREAKING|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|LIVE|UPDATE|WATCH|READ|VIDEO|PHOTOS?|FILE|INTERVIEW|REVIEW|EDITORIAL|COMMENT|SUMMARY|CORRECTION)\b|^(?:Published|Updated|Posted|Issued|Released|Modified|The|A|An|He|She|It|They|We|I|You|This|That|These|Those|There|But|And|Or|So|If|In|On|At|For|From|With|As|By|To|Of|Not|No|Yes|When|While|After|Before|Since|Until|Analysis|Opinion|Explainer|Exclusive|Breaking|Update|Factbox|Photo|Image|Video|Live|Watch|Read|Note|Press|News|Media|Q|Question|Answer|Today|Yesterday|Now|Then|Here|Meanwhile|However|His|Her|Their|Our|My|Its|Mr|Mrs|Ms|Dr|President|Minister|Prime|Ministers?|Secretary|General|Officials?|Moscow’s|Kyiv’s)\b/u;

const knownCities: ReadonlySet<string> = new Set([
  ...cities,
  ...countries.flatMap(({ capitals }) => capitals),
  ...'New York|Washington|United Nations|Vatican City|Kyiv|Kiev|Tel Aviv'.split('|'),
]);

const countryNames = countries.flatMap(({ name, aliases }) => aliases.concat(name));
const knownPlaces: ReadonlySet<string> = new Set(
  Array.from(knownCities)
    .concat(countryNames)
    .map((name) => name.toLowerCase()),
);

/** Whether a line that holds nothing else is a dateline: a known place and its day. */
export function isLoneDateline(words: string): boolean {
  if (words.length > 100 || !/^\p{Lu}/u.test(words) || !mayBeDateline(words)) return false;
  if (!dayIn.test(words) || !form.test(plainLetters(words)) || noPlace.test(words)) return false;
  const name = words.replace(dayIn, '').replace(bracketed, '');
  return name.split(/[,/–—-]| and /).some((part) => knownPlaces.has(part.trim().toLowerCase()));
}

function agencyIn(words: string): string | null {
  // `Malé [Maldives], March 12 (ANI)`: the last brackets hold the agency.
  const match = [...words.matchAll(/\(([^()]{2,60})\)|\/([^/]{2,40})\/|\[([^[\]]{2,40})\]/gu)].at(
    -1,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** Whether a name in brackets is that of an agency, by the list or by its capitals. */
export function isAgency(name: string): boolean {
  // "1010 WINS/AP", "AP, Reuters" and "Reuters Breakingviews" name one among others.
  const parts = name.toLowerCase().split(/ ?[/,;] ?| via | and /);
  return parts.some((part) => agencies.has(part.trim())) || /^[\p{Lu}\d/ &.-]{2,24}$/u.test(name);
}

const bracketed = /\([^()]{2,60}\)|\/[^/]{2,40}\/|\[[^[\]]{2,40}\]/gu;

/** Whether the place before the first comma stands in capitals, small words aside. */
function isInCapitals(name: string): boolean {
  const [first = ''] = name.split(',');
  const names = first.replace(/(?<= )(?:and|of|the|de|la|al|el|in|on) /g, '').trim();
  return names.length >= 3 && names === names.toUpperCase() && /\p{Lu}/u.test(names);
}

/** Whether a part of the name is that of a city or country. */
export function isKnownPlace(name: string): boolean {
  return name.split(/[,/]/).some((part) => knownPlaces.has(part.trim().toLowerCase()));
}

const citiesInCapitals: ReadonlySet<string> = new Set(
  Array.from(knownCities, (name) => name.toUpperCase()),
);

/** Whether a city that is known has exactly that name, or that in capitals. */
export function isKnownCity(name: string): boolean {
  return knownCities.has(name) || citiesInCapitals.has(name);
}

/** Whether the words end in the name of an agency that is known, in brackets. */
export function namesAgency(words: string): boolean {
  const source = agencyIn(words);
  return source !== null && agencies.has(source.toLowerCase());
}

const capitalMonth = /(?<= )(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}(?=[ .])/;

/** The words with a month in capitals (`MAR 12`) written as others are; offsets stay the same. */
export function withSmallMonth(words: string): string {
  return words.replace(capitalMonth, (month) => month.charAt(0) + month.slice(1).toLowerCase());
}

/** Whether words before a dash or other mark are a dateline: by agency, day, place, or capitals. */
export function isDateline(printed: string, mark: string): boolean {
  const words = withSmallMonth(printed);
  if (words.length > 140 || !mayBeDateline(words)) return false;
  if (!form.test(plainLetters(words))) return false;
  const source = agencyIn(words);
  if (source !== null && isAgency(source) && mark !== '.') return true;
  if (noPlace.test(words.replace(/^[([]/, ''))) return false;
  const hasDay = dayIn.test(words);
  if (mark === '|' && source === null && !hasDay && !isKnownPlace(words)) return false;
  const name = words.replace(dayIn, '').replace(bracketed, '').replace(/[()]/g, '').trim();
  // A stop ends the dateline only behind the date: "Geneva, 11 April 2025. The …".
  if (mark === '.') return hasDay && name !== '' && words.includes(',');
  // "PATNA, August 26:" has its place in capitals, or one that is known: others begin a list.
  if (mark === ':') return hasDay && (isInCapitals(name) || isKnownPlace(name));
  if (hasDay) return source !== null || name !== '';
  // A name alone says little unless it is printed as datelines are: "LONDON —", "Kyiv, Ukraine –".
  if (isInCapitals(name) || knownCities.has(name.split(',')[0] ?? '')) return true;
  return source === null && mark !== '-' && /^[^,]+, [^,]+$/u.test(name);
}
