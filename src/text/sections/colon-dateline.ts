import { dayOfDateline, type Dateline } from './datelines.ts';
import { isKnownCity } from './dateline-form.ts';
import { headOf, type Line } from './line.ts';

/** Words in capitals that a colon follows and that name no place. */
const noPlaceBeforeColon = new Set(
  (
    'BREAKING|WATCH|READ|LISTEN|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINER|FACTBOX|TIMELINE|LIVE|UPDATE|' +
    'UPDATED|CORRECTION|NOTE|PHOTO|PHOTOS|IMAGE|VIDEO|FILE PHOTO|CAPTION|SOURCE|QUESTION|ANSWER|' +
    'INTERVIEW|REVIEW|EDITORIAL|COMMENT|COLUMN|LETTER|SUMMARY|BACKGROUND|CONTEXT|DATE|SUBJECT|FROM|' +
    'MEDIA RELATIONS|PRESS OFFICER|PHONE|EMAIL|CONTACT|TEL|' +
    'TO|RE|MODERATOR|REPORTER|HOST|THREAD|NEW|JUST IN|ALERT|DEVELOPING|FACT CHECK|KEY POINTS'
  ).split('|'),
);
const beforeColon =
  /^(\p{Lu}[\p{Lu}\p{M}’'. /-]{2,40}(?:, \p{Lu}[\p{L} .]{1,30}){0,2}(?: \([^()]{2,40}\))?): (?=[\p{Lu}“"\d])/u;

/** `New Delhi: `, `Bhopal (Madhya Pradesh): `: small letters, where the city is known. */
const cityBeforeColon =
  /^((\p{Lu}[\p{L}\p{M}’' -]{2,40}?)(?:, \p{Lu}[\p{L} .]{1,30}| \([^()]{2,40}\))?): (?=[\p{Lu}“"\d])/u;

function matchColon(line: Line): RegExpExecArray | null {
  const head = headOf(line);
  const match = beforeColon.exec(head);
  if (match !== null) return match;
  const city = cityBeforeColon.exec(head);
  return isKnownCity(city?.[2] ?? '') ? city : null;
}

/**
 * The dateline that a colon ends, as newspapers of Asia print it (`NEW DELHI: …`). Transcripts
 * begin with speakers in the same form, so a caller asks for it of a first paragraph alone.
 */
export function readColonDateline(line: Line): Dateline | null {
  const match = matchColon(line);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const [place = ''] = words.split(/,| \(/);
  if (noPlaceBeforeColon.has(place.trim()) || line.text.length < 60) return null;
  const { start } = line;
  return {
    start,
    end: start + words.length,
    bodyStart: start + match[0].length,
    ...dayOfDateline(words, start),
  };
}

/** Whether a line begins as one with a colon dateline does; several such make a transcript. */
export function hasCapitalsBeforeColon(line: Line): boolean {
  const words = matchColon(line)?.[1]?.split(/,| \(/)[0];
  return words !== undefined && !noPlaceBeforeColon.has(words.trim());
}
