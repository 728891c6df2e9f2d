import { gap } from '../gold-format/words.ts';
import { readAmount } from '../gold-format/amount.ts';
import { parseQuantity } from '../../../src/text/values/quantity.ts';
import type { Item } from '../items/item.ts';
import type { Naming } from './naming.ts';

/** The fields that make a fact right: the first of `actor` that the gold has, and all of `value`. */
const asked: Readonly<Record<string, { actor: readonly string[]; value: readonly string[] }>> = {
  AID: { actor: ['donor'], value: ['value', 'quantity'] },
  STATEMENT: { actor: ['speaker'], value: ['said'] },
  MEETING: { actor: ['participants', 'host', 'attendance'], value: ['held_on'] },
  ATTACK: {
    actor: ['attacker', 'place'],
    value: ['killed', 'injured', 'launched', 'intercepted'],
  },
  DEPLOYMENT: { actor: ['sender', 'sender_count'], value: ['strength'] },
};

const quantities = new Set([
  'quantity',
  'killed',
  'injured',
  'launched',
  'intercepted',
  'strength',
  'attendance',
  'sender_count',
]);

/** A bare number in the gold (`28`) says nothing of its limits, and agrees with `at least 28`. */
function sameQuantity(gold: string, found: string): boolean {
  const [a, b] = [parseQuantity(gold), parseQuantity(found)];
  if (!a.ok || !b.ok) return false;
  if (/^\d+$/.test(gold)) return a.value.best === b.value.best;
  return (['best', 'low', 'high'] as const).every((key) => a.value[key] === b.value[key]);
}

function sameMoney(gold: string, found: string): boolean {
  const [a, b] = [readAmount(gold), readAmount(found)];
  return a?.low === b?.low && a?.high === b?.high && a?.currency === b?.currency;
}

/** Each name on either side has its like on the other. */
function sameNames(gold: string, found: string, naming: Naming): boolean {
  const [wanted, given] = [gold, found].map((names) => names.split(' | '));
  if (wanted === undefined || given === undefined) return false;
  return (
    wanted.every((name) => given.some((other) => naming.isSame(name, other))) &&
    given.every((other) => wanted.some((name) => naming.isSame(name, other)))
  );
}

function letters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The gold's words, cut short by gaps or not, are among the found ones, or the other way round. */
function sameWords(gold: string, found: string): boolean {
  const given = letters(found);
  return gold.split(gap).some((part) => {
    const wanted = letters(part);
    return given.includes(wanted) || (given !== '' && wanted.includes(given));
  });
}

function isRight(key: string, gold: string, found: string | undefined, naming: Naming): boolean {
  if (found === undefined) return false;
  if (quantities.has(key)) return sameQuantity(gold, found);
  if (key === 'value') return sameMoney(gold, found);
  if (key === 'held_on') return gold === found;
  if (key === 'said') return sameWords(gold, found);
  // One place in common is enough: the country around it is often not printed.
  if (key === 'place')
    return found
      .split(' | ')
      .some((place) => gold.split(' | ').some((wanted) => naming.isSame(wanted, place)));
  return sameNames(gold, found, naming);
}

/** The fields of actor and value, as far as the gold has them, that the found fact has not right. */
export function wrongFields(gold: Item, found: Item, naming: Naming): readonly string[] {
  const type = gold.keys['type'] ?? '';
  if (type !== found.keys['type']) return ['type'];
  const { actor = [], value = [] } = asked[type] ?? {};
  const fields = [...actor.filter((key) => key in gold.keys).slice(0, 1), ...value];
  return fields.filter((key) => {
    const wanted = gold.keys[key];
    return wanted !== undefined && !isRight(key, wanted, found.keys[key], naming);
  });
}
