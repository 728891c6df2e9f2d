import type { ImportAnswer, ImportQuestion } from '../../shared/domain/batch.ts';
import type { ImportOutcome } from '../../shared/ipc/app-calls.ts';
import { GlossError } from '../../shared/result.ts';
import { call } from '../api.ts';
import { closeDialog, openDialog } from '../state/dialogs.ts';
import { useImports } from '../state/imports.ts';
import { showReport } from './import-reports.ts';
import { batchText, countOf } from './import-summary.ts';
import { runJob } from './jobs.ts';
import { say, toast } from './notify.ts';
import { openArticle } from './reading.ts';

/** How many questions are fetched at a time. */
const most = 100;

/** Asks what a batch has to know, or one thing of it. */
export async function askAbout(batchId: string, itemId: string | null = null): Promise<void> {
  const questions = await call('import.questions', { batchId, itemId, limit: most });
  if (questions.length === 0)
    throw new GlossError(
      'not-found',
      'The file cannot be read any more, so nothing can be asked about it.',
      'See whether it is still where it was, and import it again.',
    );
  useImports.setState({ questions, askedOf: batchId, isAskedAlone: itemId !== null });
  openDialog('question');
}

/** Whether an answer to one question would answer the other. */
export function isLike(one: ImportQuestion, other: ImportQuestion): boolean {
  if (one.itemId === other.itemId) return false;
  if (one.kind === 'columns')
    return (
      other.kind === 'columns' &&
      one.columns.length === other.columns.length &&
      one.columns.every(({ name }, at) => name === other.columns[at]?.name)
    );
  return other.kind === 'charset';
}

/** The file's article, or the first of those in it. */
function cameOf({ report }: ImportOutcome, path: string) {
  return report.imported.find((each) => each.path === path || each.path.startsWith(`${path}/`));
}

/** Ends asking: back to the report that it was asked from, or to work. */
function end(batchId: string, outcome: ImportOutcome | null): void {
  const { isAskedAlone } = useImports.getState();
  closeDialog();
  if (outcome !== null) say(batchText(outcome.batch));
  const leftOut = outcome?.report.failed.filter(({ kind }) => kind === 'cancelled').length ?? 0;
  const { duplicates = 0, failed = 0 } = outcome?.batch ?? {};
  if (isAskedAlone || duplicates + failed - leftOut > 0) showReport(batchId);
  else if (outcome !== null)
    toast({ tone: 'success', message: batchText(outcome.batch), timeout: 4000 }, 'imported');
}

/** Answers a question, and with it those that are like it if `all`. Fails if it does not fit. */
export async function answerQuestion(
  question: ImportQuestion,
  answer: ImportAnswer,
  all: boolean,
): Promise<void> {
  const { questions, askedOf, isAskedAlone } = useImports.getState();
  if (askedOf === null) return;
  const others = all ? questions.filter((other) => isLike(question, other)) : [];
  let last: ImportOutcome | null = null;
  for (const { itemId, path } of [question, ...others]) {
    const isFirst = itemId === question.itemId;
    try {
      const outcome = await runJob('Importing', () => call('import.answer', { itemId, answer }));
      if (outcome === null) return;
      last = outcome;
      const article = cameOf(outcome, path);
      if (isFirst && article !== undefined) await openArticle(article.id);
      useImports.setState((old) => ({
        questions: old.questions.filter((other) => other.itemId !== itemId),
      }));
    } catch (thrown) {
      // What does not fit another file is asked of that one for itself.
      if (isFirst) throw thrown;
    }
  }
  if (useImports.getState().questions.length > 0) return;
  // More may wait than were fetched.
  if (!isAskedAlone && (last?.batch.asked ?? 0) > 0) await askAbout(askedOf);
  else end(askedOf, last);
}

/** Leaves the questions for later; the report has them. */
export function answerLater(): void {
  const { questions, askedOf, isAskedAlone } = useImports.getState();
  closeDialog();
  useImports.setState({ questions: [] });
  if (askedOf !== null && isAskedAlone) showReport(askedOf);
  else
    say(
      `${countOf(questions.length, 'question waits', 'questions wait')} in the report of the import`,
    );
}
