import { basename } from 'node:path';
import type { ImportAnswer, ImportBatch } from '../../shared/domain/batch.ts';
import type { ParseSettings } from '../../shared/ipc/host-calls.ts';
import { GlossError } from '../../shared/result.ts';
import { valueOf } from '../host/value.ts';
import { createPace } from './pace.ts';
import type { Questions } from './questions.ts';
import { readFiles, type ReadPiece } from './read-files.ts';
import { addPieces, settingsOf, type BatchTools } from './run-batch.ts';
import { createChangeTeller } from './tell-changes.ts';

function leftOut(id: string, path: string): ReadPiece {
  const failure = {
    path,
    kind: 'cancelled',
    message: `${basename(path)} was left out, since nobody could say how to read it.`,
    hint: 'Import it again when you know.',
  };
  return { id, parsed: [], failed: [failure], asked: [], done: true, again: false };
}

function answered(settings: ParseSettings, answer: ImportAnswer): ParseSettings {
  if (answer.kind === 'charset') return { ...settings, charset: answer.charset };
  return answer.kind === 'columns' ? { ...settings, columns: answer.columns } : settings;
}

/** An answer that does not fit is the person's to correct, and nothing for the report. */
function checkFits([piece]: readonly ReadPiece[]): void {
  const [failure] = piece?.failed ?? [];
  if (piece === undefined || piece.parsed.length > 0) return;
  if (failure !== undefined)
    throw new GlossError('unknown-format', failure.message, failure.hint ?? 'Answer otherwise.');
  const [asked] = piece.asked;
  if (asked !== undefined)
    throw new GlossError('unknown-format', asked.message, 'Answer otherwise, or leave it out.');
}

/** Reads what asked a question by its answer, into the batch that it belongs to. */
export async function answerQuestion(
  tools: BatchTools,
  questions: Questions,
  itemId: string,
  answer: ImportAnswer,
  signal: AbortSignal,
): Promise<ImportBatch> {
  const { importer, store, tell, limits } = tools;
  const { batchId, path } = valueOf(await store.call('host.batchItem', { itemId }));
  const batch = valueOf(await store.call('batch.get', { id: batchId }));
  const settings = answered(await settingsOf(store, batch), answer);
  if (answer.kind === 'columns' && answer.remember) {
    const ask = questions.askOf(path);
    const names = ask?.kind === 'columns' ? ask.columns.map(({ name }) => name) : [];
    const { columns } = answer;
    if (names.length > 0) valueOf(await store.call('host.rememberColumns', { names, columns }));
  }
  // The batch goes on for this, so that all that comes of the answer is one step of the history.
  valueOf(await store.call('host.batchEnd', { batchId, state: 'running' }));
  const changes = createChangeTeller(tell);
  const pace = createPace();
  const add = async (pieces: readonly ReadPiece[]): Promise<void> =>
    addPieces(store, batchId, pieces, pace, ({ change, history }) => {
      if (change !== null) changes.add(change, history);
    });
  try {
    if (answer.kind === 'skip') await add([leftOut(itemId, path)]);
    else {
      const options = { settings, signal, ...(limits === undefined ? {} : { limits }) };
      let isFirst = true;
      for await (const pieces of readFiles(importer, [{ id: itemId, path }], options)) {
        if (isFirst) checkFits(pieces);
        isFirst = false;
        await add(pieces);
      }
    }
    questions.forget(path);
  } finally {
    await store.call('host.batchEnd', { batchId, state: batch.state });
    changes.flush();
  }
  return valueOf(await store.call('batch.get', { id: batchId }));
}
