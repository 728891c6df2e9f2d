import type { Span } from '../../shared/domain/span.ts';
import type { FoundName, Understanding } from '../../shared/domain/understanding.ts';
import { printDate } from '../../text/values/date.ts';
import { printMoney } from '../../text/values/money-print.ts';
import { printQuantity } from '../../text/values/quantity-print.ts';
import { columns } from '../output.ts';
import { brief } from './brief.ts';
import type { Locate } from './locate.ts';

type Line = readonly string[];

/** How much of a passage a line shows, in UTF-16 code units. */
const most = 60;
/** How many places of a name are listed. */
const mostPlaces = 8;

function listing(title: string, lines: readonly Line[]): string {
  const heading = `${title} (${lines.length.toLocaleString('en')})`;
  return lines.length === 0
    ? heading
    : `${heading}\n${columns(lines.map((line) => ['', ...line]))}`;
}

function place(locate: Locate, span: Span): string {
  const { start, end } = locate(span);
  return `${String(start)}-${String(end)}`;
}

function words(locate: Locate, span: Span): string {
  return brief(locate(span).text, most);
}

/** One line for each name, with where it stands. */
function nameLines(locate: Locate, names: readonly FoundName[]): readonly Line[] {
  const mentions = new Map<string, FoundName[]>();
  for (const found of names) {
    const key = `${found.kind} ${found.name}`;
    const others = mentions.get(key);
    if (others === undefined) mentions.set(key, [found]);
    else others.push(found);
  }
  return [...mentions.values()].map((all) => {
    const places = all.slice(0, mostPlaces).map((found) => place(locate, found));
    const more = all.length > places.length ? ', …' : '';
    const [first] = all;
    return [first?.kind ?? '', brief(first?.name ?? '', most), `${places.join(', ')}${more}`];
  });
}

/** What was read in a text, for people; offsets are code points. */
export function understandingText(locate: Locate, read: Understanding): string {
  const line = (span: Span, ...cells: readonly string[]): Line => [place(locate, span), ...cells];
  const text = (span: Span): string => words(locate, span);
  return [
    listing(
      'Sections',
      read.sections.map((section) => {
        const { kind, label, time, clock, level } = section;
        const indented = `${'  '.repeat(level)}${kind}`;
        return line(section, indented, label ?? '-', time ?? clock ?? '-', text(section));
      }),
    ),
    listing(
      'Dates',
      read.dates.map((date) => {
        const { precision, basis } = date.value;
        return line(date, text(date), printDate(date.value), `${precision}, ${basis}`);
      }),
    ),
    listing(
      'Money',
      read.money.map((money) => line(money, text(money), printMoney(money.value))),
    ),
    listing(
      'Quantities',
      read.quantities.map((found) => line(found, text(found), printQuantity(found.value))),
    ),
    listing('Names', nameLines(locate, read.names)),
    listing(
      'Quotes',
      read.quotes.map((quote) => {
        const manner = quote.direct ? 'direct' : 'reported';
        return line(quote, manner, quote.speaker?.name ?? '-', text(quote));
      }),
    ),
    listing(
      'Attributions',
      read.attributions.map(({ source, scope }) => line(scope, source.name, text(scope))),
    ),
    listing(
      'Clauses that do not tell what was done',
      read.clauses
        .filter(({ modality }) => modality !== 'done')
        .map((clause) => line(clause, clause.modality, text(clause))),
    ),
    listing(
      'Passages that stand more than once',
      read.repetitions.map(({ spans, verbatim }) => {
        const places = spans.map((span) => place(locate, span)).join(', ');
        const passage = spans[0] === undefined ? '' : text(spans[0]);
        return [places, verbatim ? 'verbatim' : 'nearly', passage];
      }),
    ),
  ].join('\n\n');
}
