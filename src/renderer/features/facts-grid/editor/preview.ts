import { assertNever } from '../../../../shared/assert.ts';
import { codesOf, type Codebook, type Field } from '../../../../shared/domain/codebook.ts';
import type { FactRow } from '../../../../shared/domain/fact.ts';
import { dayOf } from '../../../../shared/domain/published.ts';
import type { DateValue, Money, Quantity } from '../../../../shared/domain/values.ts';
import { parseCell, type ParsedValue } from '../../../../text/values/parse.ts';
import { printCell } from '../../../../text/values/print.ts';

/** What the editor says about the text as it stands: what it is understood as, or why not. */
export type Preview =
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly error: string }
  | {
      readonly kind: 'value';
      /** The form that the cell will show. */
      readonly shown: string;
      readonly details: readonly PreviewDetail[];
    };

export interface PreviewDetail {
  readonly label: string;
  readonly text: string;
}

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

function interval(low: string | null, high: string | null): string {
  return `${low ?? '…'} – ${high ?? '…'}`;
}

function dateDetails(value: DateValue): readonly PreviewDetail[] {
  const { edtf, earliest, latest, precision, basis } = value;
  const days = earliest === latest && earliest !== null ? earliest : interval(earliest, latest);
  return [
    { label: 'EDTF', text: edtf },
    { label: 'Days', text: days },
    { label: 'Precision', text: basis === 'explicit' ? precision : `${precision}, ${basis}` },
  ];
}

function moneyDetails(value: Money): readonly PreviewDetail[] {
  const { amount, currency, qualifier, low, high, conversion } = value;
  const between =
    low === null && high === null ? null : interval(low && grouped(low), high && grouped(high));
  return [
    ...(amount === null ? [] : [{ label: 'Amount', text: grouped(amount) }]),
    ...(between === null ? [] : [{ label: 'Between', text: between }]),
    { label: 'Currency', text: currency },
    ...(qualifier === 'exact' ? [] : [{ label: 'Limits', text: qualifier }]),
    ...(conversion === null
      ? []
      : [{ label: 'Printed as', text: `${conversion.currency} ${grouped(conversion.amount)}` }]),
  ];
}

function quantityDetails(value: Quantity): readonly PreviewDetail[] {
  const { best, low, high, unit, qualifier, of } = value;
  const number = (from: number | null): string | null =>
    from === null ? null : grouped(String(from));
  return [
    ...(best === null ? [] : [{ label: 'Number', text: grouped(String(best)) }]),
    ...(low === null && high === null
      ? []
      : [{ label: 'Between', text: interval(number(low), number(high)) }]),
    ...(unit === null ? [] : [{ label: 'Unit', text: unit }]),
    ...(qualifier === 'exact' ? [] : [{ label: 'Limits', text: qualifier }]),
    ...(of === null ? [] : [{ label: 'Out of', text: grouped(String(of)) }]),
  ];
}

function detailsOf(value: ParsedValue): readonly PreviewDetail[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  if ('edtf' in value) return dateDetails(value);
  return 'currency' in value ? moneyDetails(value) : quantityDetails(value);
}

/** The value with the basis that the store will give it, if it was counted from a section's day. */
function basedOn(value: ParsedValue, sectionDay: string | null): ParsedValue {
  const isCounted =
    typeof value === 'object' && 'basis' in value && value.basis === 'relative to article';
  return isCounted && sectionDay !== null ? { ...value, basis: 'relative to section' } : value;
}

/**
 * What a field would hold if `text` were committed now. `sectionDay` is the day that words such as
 * "Friday" count from where the cell's section tells one, YYYY-MM-DD; else the article's date is.
 */
export function previewOf(
  field: Field,
  text: string,
  row: FactRow,
  book: Codebook,
  sectionDay: string | null,
): Preview {
  const codes = codesOf(book, field);
  const reference = sectionDay ?? dayOf(row.published);
  const parsed = parseCell(field, text, { codes, reference });
  switch (parsed.kind) {
    case 'empty':
      return { kind: 'empty' };
    case 'invalid':
      return { kind: 'invalid', error: parsed.error };
    case 'names':
      return { kind: 'value', shown: parsed.names.join(' | '), details: [] };
    case 'value':
      return {
        kind: 'value',
        shown: printCell(field, parsed.value, {}, codes),
        details: detailsOf(basedOn(parsed.value, sectionDay)),
      };
    default:
      return assertNever(parsed, 'parsed cell');
  }
}
