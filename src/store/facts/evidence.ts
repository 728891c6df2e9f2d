import { compareSpans, type Span } from '../../shared/domain/span.ts';
import { newId } from '../../shared/ids.ts';
import { GlossError } from '../../shared/result.ts';
import { anchorOf } from '../../text/anchor.ts';
import { snapToGraphemes } from '../../text/graphemes.ts';
import type { LoadedText } from '../articles/texts.ts';
import type { CommandContext } from '../session.ts';
import type { ReadableDb } from '../sqlite/handles.ts';
import { all, column, run, sql } from '../sqlite/sql.ts';
import type { FactHead } from './queries.ts';

interface OldSpan extends Span {
  readonly n: number;
  readonly version: number;
}

/** Spans grown to whole graphemes, in text order, each once; throws if one is outside the text. */
function checkSpans(text: LoadedText, spans: readonly Span[]): Span[] {
  const distinct = new Map<string, Span>();
  for (const span of spans) {
    const snapped = snapToGraphemes(text.body, span);
    if (snapped === null) {
      throw new GlossError(
        'invalid-arguments',
        `The span ${String(span.start)} to ${String(span.end)} is outside the article's text.`,
      );
    }
    distinct.set(`${String(snapped.start)}-${String(snapped.end)}`, snapped);
  }
  return [...distinct.values()].toSorted(compareSpans);
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function insertSpan(
  context: CommandContext,
  fact: { readonly n: number; readonly version: number },
  field: string | null,
  text: LoadedText,
  span: Span,
): void {
  const { quote, prefix, suffix } = anchorOf(text.body, span);
  run(
    context.db,
    sql`INSERT INTO evidence (id, fact, field, version, start_utf16, end_utf16, start_cp, end_cp,
        quote, prefix, suffix)
      VALUES (${newId()}, ${fact.n}, ${field}, ${fact.version}, ${span.start}, ${span.end},
        ${text.codePoint(span.start)}, ${text.codePoint(span.end)}, ${quote}, ${prefix}, ${suffix})`,
  );
}

/**
 * Gives a fact, or one of its fields, exactly these spans (UTF-16 code units) in the current text
 * of its article. Evidence that stays keeps its id. What stands in an older version of the text goes
 * too, unless it is to be kept. Answers whether anything changed.
 */
export function putEvidence(
  context: CommandContext,
  fact: Pick<FactHead, 'n' | 'version'>,
  field: string | null,
  spans: readonly Span[],
  inOlder: 'drop' | 'keep' = 'drop',
): boolean {
  const { db } = context;
  const rows = all<OldSpan>(
    db,
    sql`SELECT n, version, start_utf16 AS start, end_utf16 AS "end" FROM evidence
      WHERE fact = ${fact.n} AND field IS ${field}`,
  );
  const old = rows.filter(({ version }) => inOlder === 'drop' || version === fact.version);
  if (spans.length === 0 && old.length === 0) return false;
  const text = context.texts.ofVersion(fact.version);
  const wanted = checkSpans(text, spans);
  const kept = old.filter(
    (span) => span.version === fact.version && wanted.some((other) => same(span, other)),
  );
  const gone = old.filter((span) => !kept.includes(span));
  const fresh = wanted.filter((span) => !kept.some((other) => same(span, other)));
  for (const { n } of gone) run(db, sql`DELETE FROM evidence WHERE n = ${n}`);
  for (const span of fresh) insertSpan(context, fact, field, text, span);
  return gone.length > 0 || fresh.length > 0;
}

/** The words of spans as the evidence will quote them, joined by a blank; for `printed`. */
export function wordsOf(text: LoadedText, spans: readonly Span[]): string {
  return checkSpans(text, spans)
    .map((span) => text.body.slice(span.start, span.end))
    .join(' ');
}

/** The words that the evidence of a field quotes now, joined by a blank; null if it has none. */
export function quotedWords(db: ReadableDb, fact: number, field: string): string | null {
  const quotes = column<string>(
    db,
    sql`SELECT quote FROM evidence WHERE fact = ${fact} AND field = ${field}
      ORDER BY start_utf16, end_utf16 DESC, n`,
  );
  return quotes.length === 0 ? null : quotes.join(' ');
}
