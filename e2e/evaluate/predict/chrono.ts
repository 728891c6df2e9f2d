import { parse, type ParsedComponents, type ParsedResult } from 'chrono-node';
import { readEdtf } from '../../../src/text/values/dates/edtf.ts';
import { keysOf, type Item } from '../items/item.ts';
import type { Predictor } from './predictor.ts';

function pad(value: number | null, width: number): string {
  return String(value ?? 0).padStart(width, '0');
}

/** As exact as the library says that the text is: year, month or day; times alone are no dates. */
function toEdtf(components: ParsedComponents): string {
  const year = pad(components.get('year'), 4);
  const month = `${year}-${pad(components.get('month'), 2)}`;
  const day = `${month}-${pad(components.get('day'), 2)}`;
  if (components.isCertain('day') || components.isCertain('weekday')) return day;
  if (components.isCertain('month')) return month;
  return components.isCertain('year') ? year : day;
}

const dateParts = ['year', 'month', 'day', 'weekday'] as const;

/** Words around a date that the library counts to it and the conventions do not. */
const lead = /^(?:on|in|at) /iu;

function toItem({ index, text, start, end }: ParsedResult): Item | null {
  // "today" and "next week" make no part certain; a clock time alone makes only hours certain.
  const isClock = start.isCertain('hour') && !dateParts.some((part) => start.isCertain(part));
  if (isClock && !/[a-z]{5}/iu.test(text)) return null;
  // Its types say that an end is there or missing; it is null.
  const edtf = end ? `${toEdtf(start)}/${toEdtf(end)}` : toEdtf(start);
  const read = readEdtf(edtf);
  const keys = keysOf(read.ok ? { ...read.value } : { edtf });
  const from = index + (lead.exec(text)?.[0].length ?? 0);
  return { kind: 'date', start: from, end: index + text.replace(/[\s,]+$/u, '').length, keys };
}

/** chrono-node alone: dates, counted from noon of the article's date. */
export const chrono: Predictor = {
  name: 'chrono-node',
  find({ text, published }) {
    const instant = new Date(`${published ?? '2026-01-01'}T12:00:00Z`);
    const results = parse(text, { instant, timezone: 'UTC' }, { forwardDate: false });
    return { date: results.map(toItem).filter((item) => item !== null) };
  },
};
