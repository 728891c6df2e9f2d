/** A word as it stands in the text, before possessives and compounds are told apart. */
export interface RawWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Letters and digits of ASCII alone, with nothing that could join it to what follows. */
  readonly isSimple: boolean;
  /** False for handles, addresses and hashtags of several words. */
  readonly isProse: boolean;
}

const wordPattern =
  /(?:\p{L}\.){2,6}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’ʼ&/\-‐‑.](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/uy;
const webPattern =
  /^(?:https?|www|ftp)(?:$|[./])|\.(?:com|org|net|gov|edu|info|uk|eu|de|fr|ru|ua|int|example|io)(?:$|[./])/iu;
const wordStart = /[\p{L}\p{M}\p{N}]/u;

const partyTag = /^[RDI]-(?=\p{Lu})/u;
/** States that are printed in full behind a party: "R-Ohio". */
const wholeStates = new Set(
  (
    'Alaska Hawaii Idaho Iowa Kansas Maine Nevada Ohio Oregon Texas Utah Alabama Arizona Arkansas California Colorado ' +
    'Connecticut Delaware Florida Georgia Illinois Indiana Kentucky Louisiana Maryland Massachusetts Michigan Minnesota ' +
    'Mississippi Missouri Montana Nebraska Oklahoma Pennsylvania Tennessee Vermont Virginia Washington Wisconsin Wyoming ' +
    'New North South West Rhode'
  ).split(' '),
);

/** Marks that may join a word of ASCII to what follows: `$ & ' - . / @ _`. */
const joiners = new Set([36, 38, 39, 45, 46, 47, 64, 95]);

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Where the run of ASCII letters and digits ends. */
function asciiEnd(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && isAsciiWord(text.charCodeAt(next))) next += 1;
  return next;
}

/** Where the next word begins, or `end`. */
function wordBegin(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isAsciiWord(code)) return at;
    if (code < 128) at += 1;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (wordStart.test(character)) return at;
      at += character.length;
    }
  }
  return end;
}

function isProse(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // "US$48 million": the letters belong to the currency.
  if (after !== '' && '$€£¥'.includes(after)) return false;
  // "R-La.": a politician's party and state, shortened.
  if (partyTag.test(text.slice(start, end))) return false;
  if (before === '@' || before === '_' || after === '_' || after === '@') return false;
  if (before === '#' && /.\p{Ll}\p{Lu}/u.test(text.slice(start, end))) return false;
  return !webPattern.test(text.slice(start, end));
}

/** The next word of `text` in `[from, end)`, or null. Each character is looked at a few times only. */
export function nextRawWord(text: string, from: number, end: number): RawWord | null {
  const start = wordBegin(text, from, end);
  if (start >= end) return null;
  const simple = asciiEnd(text, start, end);
  const code = simple < end ? text.charCodeAt(simple) : 32;
  const before = start > from ? text.charCodeAt(start - 1) : 32;
  const isStop = code === 46 && simple > start + 1 && !(text.charCodeAt(simple + 1) > 32);
  if (
    simple > start &&
    code < 128 &&
    (isStop || !joiners.has(code)) &&
    (before === 32 || before === 10)
  )
    return { start, end: simple, text: text.slice(start, simple), isSimple: true, isProse: true };
  wordPattern.lastIndex = start;
  const match = wordPattern.exec(text)?.[0] ?? text.charAt(start);
  const stop = Math.min(end, start + match.length);
  if (partyTag.test(match) && wholeStates.has(match.slice(2)))
    return { start: start + 2, end: stop, text: match.slice(2), isSimple: true, isProse: true };
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    isSimple: false,
    isProse: isProse(text, start, stop),
  };
}
