import {
  readQualifier,
  readQualifierBehind,
  type Limit,
} from '../values/numbers/qualifier-words.ts';
import { textAt, type Token } from '../values/numbers/tokens.ts';
import { isCapital, touchesBefore } from './running-tokens.ts';

/** Words that limit a number, with the tokens that they reach from and to. */
export interface Around {
  readonly qualifier: Limit;
  readonly start: number;
  readonly next: number;
}

/** The most tokens that qualifiers before a number take: `no fewer than another well over`. */
const longest = 7;

/** Behind these, `over` and `about` limit nothing: `a row over $5 million`, `hand over 18 more`. */
const topics = new Set(
  (
    'row dispute fight battle talks negotiations argument standoff lawsuit concerns concern feud ' +
    'spat clash clashes question questions debate anger outcry controversy worries quarrel tussle ' +
    'scandal wrangle speculation hand hands handed handing take takes took taken taking turn turns ' +
    'turned turning pass passes passed flew fly flies flying fired carried talk talks talked talking ' +
    'brought bring brings know knew known'
  ).split(' '),
);
const topical = new Set(['over', 'about', 'around']);

/** The longest qualifier that ends where the number starts; the number's own start if none does. */
function before(tokens: readonly Token[], start: number): { qualifier: Limit; start: number } {
  // `below the $31 million that it asked for`: what is compared, and the sum itself is exact.
  if (textAt(tokens, start - 1) === 'the') return { qualifier: 'exact', start };
  for (let from = Math.max(0, start - longest); from < start; from += 1) {
    const { qualifier, next } = readQualifier(tokens, from);
    if (next !== start) continue;
    const isTopic =
      topical.has(textAt(tokens, from) ?? '') && topics.has(textAt(tokens, from - 1) ?? '');
    return isTopic ? { qualifier: 'exact', start } : { qualifier, start: from };
  }
  return { qualifier: 'exact', start };
}

/** What may stand behind a number in running text; the cells' grammar takes more. */
const behindFirst = new Set(['or', '+', '-', 'at']);

function behind(tokens: readonly Token[], next: number): { qualifier: Limit; next: number } | null {
  const first = textAt(tokens, next) ?? '';
  // "rises to five⏎At least five": a capital begins another sentence.
  if (!behindFirst.has(first) || isCapital(tokens, next)) return null;
  if ((first === '+' || first === '-') && !touchesBefore(tokens, next)) return null;
  const found = readQualifierBehind(tokens, next);
  // `$5 million at least 3 times` limits the three.
  return found === null || tokens[found.next]?.kind === 'number' ? null : found;
}

/** Reads the words around a number whose tokens are `start` to `next`. */
export function readAround(tokens: readonly Token[], start: number, next: number): Around {
  const left = before(tokens, start);
  const right = behind(tokens, next);
  const isFree = left.qualifier === 'exact';
  const qualifier = isFree ? (right?.qualifier ?? 'exact') : left.qualifier;
  return {
    qualifier,
    start: isFree ? start : left.start,
    next: right?.next ?? next,
  };
}
