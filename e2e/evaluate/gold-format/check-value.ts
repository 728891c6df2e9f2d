import { sectionKinds, nameKinds } from '../../../src/shared/domain/understanding.ts';
import {
  currencySchema,
  dateBases,
  datePrecisions,
  decimalSchema,
  qualifiers,
} from '../../../src/shared/domain/values.ts';
import { readEdtf } from '../../../src/text/values/dates/edtf.ts';
import type { ItemKind } from '../items/item.ts';
import { wrongFact } from './check-fact.ts';

type Keys = Readonly<Record<string, string>>;

/** Keys that a line may have; those with `!` it must have. Facts are checked by the codebook. */
const known: Readonly<Record<Exclude<ItemKind, 'fact'>, string>> = {
  section: 'kind! label time',
  date: 'edtf! earliest latest precision! basis!',
  money: 'amount currency! qualifier low high conversion',
  quantity: 'best low high unit qualifier of',
  entity: 'kind! name!',
  quote: 'direct! speaker verb',
};

function unlisted(list: readonly string[], keys: Keys, key: string): string | null {
  const value = keys[key];
  return value === undefined || list.includes(value) ? null : `${key}=${value} is not known`;
}

function wrongTime(time: string | undefined): string | null {
  if (time === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(time)) return null;
  return `time=${time} is not written as 2026-03-14T14:07Z`;
}

function wrongDate(keys: Keys): string | null {
  const read = readEdtf(keys['edtf'] ?? '');
  if (!read.ok) return `edtf=${keys['edtf'] ?? ''} is no EDTF`;
  for (const key of ['earliest', 'latest', 'precision'] as const)
    if ((keys[key] ?? null) !== read.value[key])
      return `${key} is ${keys[key] ?? 'missing'}, but the EDTF says ${String(read.value[key])}`;
  return unlisted(datePrecisions, keys, 'precision') ?? unlisted(dateBases, keys, 'basis');
}

function wrongMoney(keys: Keys): string | null {
  const { amount, low, high, currency, conversion } = keys;
  if (
    (amount === undefined) === (low === undefined) ||
    (low === undefined) !== (high === undefined)
  )
    return 'give either an amount, or low and high';
  const decimals = [amount, low, high].filter((number) => number !== undefined);
  if (!decimals.every((number) => decimalSchema.safeParse(number).success))
    return 'amounts are plain decimal numbers';
  if (!currencySchema.safeParse(currency).success)
    return 'the currency is no code of three letters';
  if (conversion !== undefined && !/^[^|]+\|\d+(\.\d+)?\|[A-Z]{3}$/.test(conversion))
    return 'a conversion is words|amount|currency';
  return unlisted(qualifiers, keys, 'qualifier');
}

/** At least and more than give best and low, up to and its like best and high (DESIGN 9). */
const bounded: Readonly<Record<string, string>> = {
  'at least': 'low',
  'more than': 'low',
  'up to': 'high',
  'at most': 'high',
  'less than': 'high',
};

function wrongQuantity(keys: Keys): string | null {
  const { best, low, high, qualifier = 'exact' } = keys;
  const numbers = [best, low, high, keys['of']].filter((number) => number !== undefined);
  if (!numbers.every((number) => /^\d+(\.\d+)?$/.test(number))) return 'numbers are plain digits';
  const wanted = bounded[qualifier];
  if (best === undefined && (low === undefined || high === undefined))
    return 'without best, low and high are needed';
  if (best !== undefined && wanted === undefined && (low ?? high) !== undefined)
    return `${qualifier} gives best alone`;
  if (best !== undefined && wanted !== undefined && keys[wanted] !== best)
    return `${qualifier} gives best = ${wanted}`;
  return unlisted(qualifiers, keys, 'qualifier');
}

const checks: Readonly<Record<ItemKind, (keys: Keys) => string | null>> = {
  section: (keys) => unlisted(sectionKinds, keys, 'kind') ?? wrongTime(keys['time']),
  date: wrongDate,
  money: wrongMoney,
  quantity: wrongQuantity,
  entity: (keys) => unlisted(nameKinds, keys, 'kind'),
  quote: (keys) => unlisted(['yes', 'no'], keys, 'direct'),
  fact: wrongFact,
};

function wrongKeys(kind: Exclude<ItemKind, 'fact'>, keys: Keys): string | null {
  const names = known[kind].split(' ');
  const missing = names.find((name) => name.endsWith('!') && !(name.slice(0, -1) in keys));
  if (missing !== undefined) return `${missing.slice(0, -1)} is missing`;
  const plain = new Set(names.map((name) => name.replace('!', '')));
  const extra = Object.keys(keys).find((key) => !plain.has(key));
  return extra === undefined ? null : `${kind} has no key ${extra}`;
}

/** What is wrong with the columns of a gold line, in words; null if nothing. */
export function wrongColumns(kind: ItemKind, keys: Keys): string | null {
  return (kind === 'fact' ? null : wrongKeys(kind, keys)) ?? checks[kind](keys);
}
