import type { Span } from '../../shared/domain/span.ts';
import { call } from '../api.ts';
import { nextTarget, stepTarget } from '../features/facts/next-field.ts';
import { addSpan, evidenceOf, markAt } from '../features/source/marks.ts';
import { useCoding } from '../state/coding.ts';
import { sourcePane } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { offerAlias } from './aliases.ts';
import { commit } from './commit.ts';
import { aim, fieldsShown, showRows } from './facts.ts';
import { factsMade } from './making-facts.ts';
import { say } from './notify.ts';

const own = { table: true, marks: true, article: true } as const;

/** What the keys of the source work with, or null (and a hint) if something is missing. */
async function atWork() {
  await factsMade();
  const { article, marks } = useReading.getState();
  const { fact, target } = useCoding.getState();
  if (article === null) return null;
  if (fact === null || target === null) {
    say('Choose a fact in the table first, or make one with the letter of its type');
    return null;
  }
  if (fact.articleId !== article.id) {
    say(`Fact ${fact.n} belongs to another article`);
    return null;
  }
  return { article, marks, fact, field: target.field };
}

function isField(factType: string, key: string | null): key is string {
  return fieldsShown(factType).some((field) => field.key === key);
}

/** Fills the target cell with what the selected words say, with them as its evidence. */
export async function fillTarget(span: Span): Promise<void> {
  const work = await atWork();
  if (work === null) return;
  const { article, fact, field } = work;
  if (!isField(fact.factType, field)) {
    say('This column cannot be filled from the text');
    return;
  }
  const input = article.text.slice(span.start, span.end);
  const done = await commit(
    call('fact.edit', { edits: [{ factId: fact.id, field, input, evidence: [span] }] }),
    own,
    showRows,
  );
  const row = done.value.find(({ id }) => id === fact.id);
  if (row === undefined) return;
  const cell = row.cells[field];
  if (cell !== undefined && 'error' in cell) {
    say(cell.error);
    await aim(row, field);
    return;
  }
  const next = nextTarget(row, fieldsShown(row.factType), field);
  if (next !== undefined) await aim(row, next.key);
}

async function setEvidence(field: string | null, spans: readonly Span[]): Promise<void> {
  const work = await atWork();
  if (work === null) return;
  const done = await commit(
    call('fact.setEvidence', { id: work.fact.id, field, spans: [...spans] }),
    own,
    (row) => showRows([row]),
  );
  if (field !== null) offerAlias(done.value, field);
}

/** Adds the selection to the evidence of the target cell. */
export async function addToTarget(span: Span): Promise<void> {
  const work = await atWork();
  if (work === null) return;
  const { marks, fact, field } = work;
  if (!isField(fact.factType, field)) {
    say('This column cannot hold evidence');
    return;
  }
  if (fact.cells[field] === undefined) {
    await fillTarget(span);
    return;
  }
  await setEvidence(field, addSpan(evidenceOf(marks, fact.id, field), span));
}

/** Adds the selection to the fact's own evidence. */
export async function addToFact(span: Span): Promise<void> {
  const work = await atWork();
  if (work === null) return;
  await setEvidence(null, addSpan(evidenceOf(work.marks, work.fact.id, null), span));
}

/** Makes the selection the only evidence of the fact. */
export async function remarkFact(span: Span): Promise<void> {
  if ((await atWork()) !== null) await setEvidence(null, [span]);
}

/** Takes the piece of evidence at the selection or caret from the fact in work. */
export async function removeEvidence(at: Span): Promise<void> {
  const work = await atWork();
  if (work === null) return;
  const { marks, fact, field } = work;
  const mark = markAt(marks, fact.id, field, at);
  if (mark === undefined) {
    say(`No evidence of fact ${fact.n} here`);
    return;
  }
  const rest = evidenceOf(marks, fact.id, mark.field).filter(
    ({ start, end }) => start !== mark.start || end !== mark.end,
  );
  if (mark.field === null && rest.length === 0) {
    say(
      `This is the only quote of fact ${fact.n}: select other words and press = to re-mark it, or delete the fact`,
    );
    return;
  }
  await setEvidence(mark.field, rest);
}

/** Moves the target to the next or previous column without leaving the text. */
export async function moveTarget(by: 1 | -1): Promise<void> {
  await factsMade();
  const { fact, target } = useCoding.getState();
  if (fact === null || target === null) return;
  const next = stepTarget(fieldsShown(fact.factType), target.field ?? '', by);
  if (next !== undefined) await aim(fact, next.key);
}

/** Shows in the source what a cell was read from. */
export function flashSpans(spans: readonly Span[]): void {
  if (spans.length > 0) sourcePane.current?.flash(spans);
}
