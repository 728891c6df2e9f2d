import { textAt, type Token } from '../values/numbers/tokens.ts';
import type { Numeral } from './running-count.ts';
import { touchesBefore } from './running-tokens.ts';

const mayTouchBefore = new Set([...'( [ " “ ‘ « ~ ≈ < > … , ; * •'.split(' '), "'"]);
const mayTouchBehind = new Set([...', . ; : ) ] " ” ’ ? ! + … »'.split(' '), "'"]);
/** Units that are printed against their number: `40km`. */
const gluedUnits = new Set(
  'km kg m cm ft lb lbs mph kph kmh mw gw kw mwh gwh twh kwh ha g t l mi kt bn mn'.split(' '),
);

/** Whether a dash that touches the number parts clauses, as `—` does, and ties no words. */
function isClauseDash(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && (text.charAt(token.start) === '—' || text.charAt(token.start) === '―')
  );
}

/** Whether letters or marks tie the number to what is around it: `F-16`, `9/11`, `3:15`, `4th`. */
export function isTied(text: string, tokens: readonly Token[], { at, next }: Numeral): boolean {
  if (touchesBefore(tokens, at)) {
    const mark = textAt(tokens, at - 1) ?? '';
    const isDash = mark === '-' && isClauseDash(text, tokens[at - 1]);
    // "-5" after a space is a negative number, "- 5" a list.
    if (tokens[at - 1]?.kind !== 'mark' || !(isDash || mayTouchBefore.has(mark))) return true;
  }
  if (!touchesBefore(tokens, next)) return false;
  const token = tokens[next];
  // `5G` is a network.
  if (token?.kind === 'word') return !gluedUnits.has(token.text) || token.raw === 'G';
  if (token?.kind !== 'mark') return true;
  if (token.text === '-')
    return !isClauseDash(text, token) && !['plus', 'odd'].includes(textAt(tokens, next + 1) ?? '');
  if (!mayTouchBehind.has(token.text)) return true;
  const isMore = tokens[next + 1]?.kind === 'number' || tokens[next + 1]?.kind === 'word';
  // `3:15`, `1.2.3`, `four’s`; but `12,"` and `24).` are ends.
  return touchesBefore(tokens, next + 1) && isMore && !['(', '"', '“', '+'].includes(token.text);
}
