import type { Span } from '../../../src/shared/domain/span.ts';
import type {
  FoundDate,
  FoundMoney,
  FoundName,
  FoundQuantity,
  FoundQuote,
  Section,
} from '../../../src/shared/domain/understanding.ts';
import { keysOf, type Item, type ItemKind } from '../items/item.ts';

function item(
  kind: ItemKind,
  { start, end }: Span,
  values: Readonly<Record<string, string | number | null>>,
): Item {
  return { kind, start, end, keys: keysOf(values) };
}

export function sectionItem(section: Section): Item {
  const { kind, label, time } = section;
  return item('section', section, { kind, label, time });
}

export function dateItem(date: FoundDate): Item {
  return item('date', date, { ...date.value });
}

export function moneyItem(money: FoundMoney, text: string): Item {
  const { conversion, ...value } = money.value;
  const words =
    money.conversion === null ? '' : text.slice(money.conversion.start, money.conversion.end);
  return item('money', money, {
    ...value,
    conversion: conversion === null ? null : `${words}|${conversion.amount}|${conversion.currency}`,
  });
}

export function quantityItem(quantity: FoundQuantity): Item {
  return item('quantity', quantity, { ...quantity.value });
}

export function nameItem(found: FoundName): Item {
  return item('entity', found, { kind: found.kind, name: found.name });
}

export function quoteItem(quote: FoundQuote, text: string): Item {
  const { direct, speaker, verb } = quote;
  const words = speaker === null ? '' : text.slice(speaker.start, speaker.end);
  return item('quote', quote, {
    direct: direct ? 'yes' : 'no',
    speaker: speaker === null ? null : `${words}|${speaker.name}`,
    verb: verb === null ? null : text.slice(verb.start, verb.end),
  });
}
