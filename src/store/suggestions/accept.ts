import { fieldsOf } from '../../shared/domain/codebook.ts';
import type { Span } from '../../shared/domain/span.ts';
import type {
  AcceptedSuggestions,
  LeftOut,
  Suggestion,
  SuggestionDecision,
} from '../../shared/domain/suggestion.ts';
import type { Cell } from '../../shared/domain/values.ts';
import { newId } from '../../shared/ids.ts';
import { snapToGraphemes } from '../../text/graphemes.ts';
import { articleHead } from '../articles/queries.ts';
import type { ArticleHead } from '../articles/row.ts';
import type { LoadedText } from '../articles/texts.ts';
import { putEvidence, wordsOf } from '../facts/evidence.ts';
import { factRows } from '../facts/queries.ts';
import type { Outcome } from '../history/command.ts';
import type { CommandContext } from '../session.ts';
import { run, sql } from '../sqlite/sql.ts';
import { takeCell } from './cells.ts';
import { decide, decisionOn } from './decisions.ts';
import { linkParts } from './parts.ts';

type Report = (key: string, field: string | null, reason: string) => void;

const outside = 'Its evidence lies outside the article’s text.';

/** What a suggestion becomes, once it is known that it can. */
interface Draft {
  readonly suggestion: Suggestion;
  readonly spans: readonly Span[];
  readonly cells: Map<string, Cell>;
  readonly evidence: Map<string, readonly Span[]>;
}

function draftCells(context: CommandContext, text: LoadedText, draft: Draft, report: Report): void {
  const { suggestion, cells, evidence } = draft;
  const { key, factType } = suggestion;
  const fields = new Map(
    fieldsOf(context.codebook, factType).map((field) => [field.key, field] as const),
  );
  for (const proposed of suggestion.cells) {
    const field = fields.get(proposed.field);
    if (field === undefined) report(key, proposed.field, 'The codebook has no such field.');
    else if (cells.has(field.key)) report(key, field.key, 'It is proposed twice.');
    else {
      const spans = proposed.evidence.filter((span) => snapToGraphemes(text.body, span) !== null);
      if (spans.length < proposed.evidence.length) report(key, field.key, outside);
      const words = spans.length === 0 ? null : wordsOf(text, spans);
      const { cell, refusals } = takeCell(context, field, proposed.content, words);
      for (const reason of refusals) report(key, field.key, reason);
      if (cell !== null) {
        cells.set(field.key, cell);
        if (spans.length > 0) evidence.set(field.key, spans);
      }
    }
  }
}

/** Why the suggestion cannot become a fact; null if it can. */
function refusalOf(
  context: CommandContext,
  article: ArticleHead,
  { body }: LoadedText,
  suggestion: Suggestion,
): string | null {
  const { factType, anchor, spans } = suggestion;
  if (!context.codebook.factTypes.some(({ key }) => key === factType))
    return `The codebook has no fact type ${factType}.`;
  if (anchor.end > body.length || !spans.some((span) => snapToGraphemes(body, span) !== null))
    return outside;
  const before = decisionOn(context.db, article, suggestion);
  return before === undefined || before.factId === null ? null : 'It was accepted before.';
}

function insertFact(
  context: CommandContext,
  article: ArticleHead,
  id: string,
  draft: Draft,
): number {
  const { db, coder, at } = context;
  const { suggestion, spans, cells, evidence } = draft;
  const data = JSON.stringify(Object.fromEntries(cells));
  const n = run(
    db,
    sql`INSERT INTO fact (id, article, fact_type, data, coder, created_at, updated_at)
      VALUES (${id}, ${article.n}, ${suggestion.factType}, ${data}, ${coder}, ${at}, ${at})`,
  );
  const fact = { n, version: article.version };
  putEvidence(context, fact, null, spans);
  for (const [field, fieldSpans] of evidence) putEvidence(context, fact, field, fieldSpans);
  return n;
}

function labelOf(context: CommandContext, made: ReadonlyMap<number, Suggestion>): string {
  const [only] = made;
  if (only === undefined || made.size > 1) return `Accept ${String(made.size)} suggestions`;
  const type = context.codebook.factTypes.find(({ key }) => key === only[1].factType);
  return `Accept the suggestion of ${type?.label ?? only[1].factType} fact ${String(only[0])}`;
}

/**
 * Makes facts of suggestions, with their evidence, cells, entities and aliases, as one step, and
 * remembers it. What the codebook or the text does not allow is left out and reported, down to a
 * single code; a suggestion that became a fact before is left out too, unless that was deleted.
 */
export function acceptSuggestions(
  context: CommandContext,
  articleId: string,
  suggestions: readonly Suggestion[],
): Outcome<AcceptedSuggestions> {
  const { db } = context;
  const article = articleHead(db, articleId);
  const text = context.texts.ofVersion(article.version);
  const leftOut: LeftOut[] = [];
  const report: Report = (key, field, reason) => leftOut.push({ key, field, reason });
  const made = new Map<number, Suggestion>();
  const decisions: SuggestionDecision[] = [];
  for (const suggestion of suggestions) {
    const refusal = refusalOf(context, article, text, suggestion);
    if (refusal === null) {
      const spans = suggestion.spans.filter((span) => snapToGraphemes(text.body, span) !== null);
      if (spans.length < suggestion.spans.length) report(suggestion.key, null, outside);
      const draft = { suggestion, spans, cells: new Map(), evidence: new Map() };
      draftCells(context, text, draft, report);
      const id = newId();
      made.set(insertFact(context, article, id, draft), suggestion);
      decisions.push(decide(context, article, suggestion, id));
    } else report(suggestion.key, null, refusal);
  }
  linkParts(context, article, made, report);
  return {
    value: { facts: factRows(db, [...made.keys()]), decisions, leftOut },
    label: labelOf(context, made),
  };
}
