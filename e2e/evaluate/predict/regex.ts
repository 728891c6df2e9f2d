import { parseDate } from '../../../src/text/values/date.ts';
import { parseMoney } from '../../../src/text/values/money.ts';
import { parseQuantity } from '../../../src/text/values/quantity.ts';
import { keysOf, type Item, type ItemKind } from '../items/item.ts';
import type { Predictor } from './predictor.ts';

/** What somebody would write in ten minutes: the floor that a reader must clear. */
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands';

const patterns = {
  section:
    /^(?:UPDATE \d{4} GMT|ORIGINAL ENTRY):[\s\S]*?(?=\n(?:UPDATE \d{4} GMT|ORIGINAL ENTRY):|\s*$(?![\s\S]))/gmu,
  date: new RegExp(
    `\\b(?:\\d{1,2} (?:${months})(?: \\d{4})?|(?:${months})(?: \\d{1,2})?(?:,? \\d{4})?|${days}|yesterday|today|tomorrow|(?:19|20)\\d\\d)\\b`,
    'gu',
  ),
  money:
    /[€£$¥]\d[\d,.]*\d?(?: ?(?:million|billion|trillion|m|bn)\b)?|\b\d[\d,.]* (?:million |billion )?(?:euros|dollars|pounds)\b/gu,
  quantity: new RegExp(`\\b(?:\\d[\\d,]*|${numberWords})(?= [a-z])`, 'giu'),
  entity: /\b\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu,
  quote: /(?<=[“"])[^“”"\n]{3,}(?=[”"])/gu,
} as const;

function valueOf(kind: ItemKind, words: string, published: string | null): Record<string, string> {
  if (kind === 'section')
    return words.startsWith('UPDATE')
      ? { kind: 'update', label: words.slice(0, 15), time: updateTime(words, published) }
      : { kind: 'original', label: 'ORIGINAL ENTRY' };
  if (kind === 'date') {
    const date = parseDate(words, published);
    return date.ok ? keysOf({ ...date.value }) : {};
  }
  if (kind === 'money') {
    const money = parseMoney(words);
    return money.ok ? keysOf({ ...money.value, conversion: null }) : {};
  }
  if (kind === 'quantity') {
    const quantity = parseQuantity(words);
    return quantity.ok ? keysOf({ ...quantity.value }) : {};
  }
  return kind === 'quote' ? { direct: 'yes' } : { kind: 'place', name: words };
}

function updateTime(words: string, published: string | null): string {
  return `${published ?? ''}T${words.slice(7, 9)}:${words.slice(9, 11)}Z`;
}

/** The word behind the number is its unit; a quote's speaker is the name next to it. */
function context(kind: ItemKind, text: string, end: number): Record<string, string> {
  const after = text.slice(end, end + 80);
  if (kind === 'quantity') return keysOf({ unit: /^ (?:of )?([a-z]+)/u.exec(after)?.[1] });
  if (kind !== 'quote') return {};
  const speaker = /^[”"][,.]? (?:(\p{Lu}\p{L}+) said|said (\p{Lu}\p{L}+))/u.exec(after);
  return keysOf({ speaker: speaker?.[1] ?? speaker?.[2] });
}

/** One simple pattern for each kind; facts are every amount of money, given by the last name. */
export const regex: Predictor = {
  name: 'regex',
  find({ text, published }) {
    const findings: Partial<Record<ItemKind, readonly Item[]>> = {};
    for (const [kind, pattern] of Object.entries(patterns) as [keyof typeof patterns, RegExp][])
      findings[kind] = [...text.matchAll(pattern)].map((match) => {
        const [words] = match;
        const end = match.index + words.length;
        const keys = { ...valueOf(kind, words, published), ...context(kind, text, end) };
        return { kind, start: match.index, end, keys };
      });
    return { ...findings, fact: (findings.money ?? []).map((money) => aidOf(money, findings)) };
  },
};

function aidOf(money: Item, { entity = [] }: Partial<Record<ItemKind, readonly Item[]>>): Item {
  const { amount = '', currency = '' } = money.keys;
  const donor = entity.findLast((name) => name.start < money.start)?.keys['name'];
  return {
    ...money,
    kind: 'fact',
    keys: keysOf({ type: 'AID', donor, value: `${amount} ${currency}` }),
  };
}
