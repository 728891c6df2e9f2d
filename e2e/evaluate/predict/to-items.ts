import type { Span } from '../../../src/shared/domain/span.ts';
import type { SuggestedCell, Suggestion } from '../../../src/shared/domain/suggestion.ts';
import type {
  FoundDate,
  FoundMoney,
  FoundName,
  FoundQuantity,
  FoundQuote,
  Section,
  Understanding,
} from '../../../src/shared/domain/understanding.ts';
import type { CodedValue } from '../../../src/shared/domain/values.ts';
import { printQuantity } from '../../../src/text/values/quantity-print.ts';
import { keysOf, type Findings, type Item, type ItemKind } from '../items/item.ts';

function item(
  kind: ItemKind,
  { start, end }: Span,
  values: Readonly<Record<string, string | number | null>>,
): Item {
  return { kind, start, end, keys: keysOf(values) };
}

function sectionItem(section: Section): Item {
  const { kind, label, time } = section;
  return item('section', section, { kind, label, time });
}

function dateItem(date: FoundDate): Item {
  return item('date', date, { ...date.value });
}

function moneyItem(money: FoundMoney, text: string): Item {
  const { conversion, ...value } = money.value;
  const words =
    money.conversion === null ? '' : text.slice(money.conversion.start, money.conversion.end);
  return item('money', money, {
    ...value,
    conversion: conversion === null ? null : `${words}|${conversion.amount}|${conversion.currency}`,
  });
}

function quantityItem(quantity: FoundQuantity): Item {
  return item('quantity', quantity, { ...quantity.value });
}

function nameItem(found: FoundName): Item {
  return item('entity', found, { kind: found.kind, name: found.name });
}

function quoteItem(quote: FoundQuote, text: string): Item {
  const { direct, speaker, verb } = quote;
  const words = speaker === null ? '' : text.slice(speaker.start, speaker.end);
  return item('quote', quote, {
    direct: direct ? 'yes' : 'no',
    speaker: speaker === null ? null : `${words}|${speaker.name}`,
    verb: verb === null ? null : text.slice(verb.start, verb.end),
  });
}

/** All that was read in a text, but for facts. */
export function findingsOf(read: Understanding, text: string): Findings {
  return {
    section: read.sections.map(sectionItem),
    date: read.dates.map(dateItem),
    money: read.money.map((money) => moneyItem(money, text)),
    quantity: read.quantities.map(quantityItem),
    entity: read.names.map(nameItem),
    quote: read.quotes.map((quote) => quoteItem(quote, text)),
  };
}

/** A suggested value as the gold writes it: money `5 EUR` or `4/6 EUR`, dates in EDTF. */
function printValue(value: CodedValue): string {
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join(' | ');
  if ('edtf' in value) return value.edtf;
  if ('best' in value) return printQuantity(value);
  if (!('currency' in value)) return '';
  const { amount, low, high, currency } = value;
  return `${amount ?? `${low ?? ''}/${high ?? ''}`} ${currency}`;
}

function printCell({ content }: SuggestedCell): string {
  return 'names' in content
    ? content.names.map(({ name }) => name).join(' | ')
    : printValue(content.value);
}

/** The evidence that counts is the passage with the words that make the fact this one. */
export function factItem(suggestion: Suggestion): Item {
  const { anchor, spans, factType, cells } = suggestion;
  const holding = spans.find((span) => span.start <= anchor.start && anchor.end <= span.end);
  const fields = Object.fromEntries(cells.map((cell) => [cell.field, printCell(cell)]));
  return item('fact', holding ?? anchor, { type: factType, ...fields });
}
