import { textAt, type Token } from '../values/numbers/tokens.ts';
import { printedShort } from './currency-cues.ts';
import { rawAt, touchesBefore } from './running-tokens.ts';

/** Words that a number in words begins with. */
const numberStarts: ReadonlySet<string> = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety ' +
    'half quarter several many tens dozens scores hundreds thousands millions billions trillions'
  ).split(' '),
);

const behindArticle: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion dozen quarter half few crore lakh'.split(' '),
);

/** Whether a number in words may begin at `at`. */
export function startsWords(tokens: readonly Token[], at: number): boolean {
  const word = textAt(tokens, at) ?? '';
  return word === 'a' ? behindArticle.has(textAt(tokens, at + 1) ?? '') : numberStarts.has(word);
}

/** Names of money that South Asia prints before its sum. */
const before = new Set('rs rupee rupees'.split(' '));

/** Whether `EUR`, `Rs`, `kr` or `US` of `US $` may open an amount here. */
function startsCode(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  const isStop = behind?.kind === 'mark' && behind.text === '.';
  const number = isStop ? tokens[at + 2] : behind;
  const word = textAt(tokens, at) ?? '';
  if (word === 'us') return behind?.kind === 'currency';
  // "rupees four lakh", "Rupees 10 crore"
  if (before.has(word) && (number?.kind === 'number' || startsWords(tokens, at + (isStop ? 2 : 1))))
    return true;
  if (number?.kind !== 'number') return false;
  if (word.length === 1) return printedShort.has(word) && touchesBefore(tokens, at + 1);
  if (printedShort.has(word) || word === 'kr' || word === 'sfr') return true;
  return !isStop && /^[A-Z]{3}$/.test(rawAt(tokens, at));
}

/** Whether an amount of money may begin at `at`; cheap, for every token is asked. */
export function mayStartMoney(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'currency') return true;
  if (token.kind === 'number') {
    if (token.problem !== null) return false;
    const left = tokens[at - 1];
    // `5.000.000 euros` is not `.000 euros`.
    return !touchesBefore(tokens, at) || (left?.kind !== 'word' && left?.kind !== 'number');
  }
  if (token.kind === 'mark') return false;
  return token.text === 'between' || startsWords(tokens, at) || startsCode(tokens, at);
}
