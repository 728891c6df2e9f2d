import type { ImportBatch } from '../../shared/domain/batch.ts';

type Figures = Pick<ImportBatch, 'imported' | 'duplicates' | 'failed' | 'asked'>;

/** A number with its noun: `1 file`, `12,000 files`. */
export function countOf(n: number, one: string, many: string): string {
  return n === 1 ? `1 ${one}` : `${n.toLocaleString('en')} ${many}`;
}

/** What an import brought, in one line. */
export function figuresText({ imported, duplicates, failed, asked }: Figures): string {
  return [
    imported === 0 ? 'Nothing imported' : `${countOf(imported, 'article', 'articles')} imported`,
    ...(duplicates > 0 ? [`${duplicates.toLocaleString('en')} already in the project`] : []),
    ...(failed > 0 ? [`${failed.toLocaleString('en')} not imported`] : []),
    ...(asked > 0 ? [`${countOf(asked, 'question', 'questions')} to answer`] : []),
  ].join(', ');
}

const stops: Readonly<Record<ImportBatch['state'], string>> = {
  running: 'Importing',
  paused: 'Import paused',
  interrupted: 'Import stopped',
  cancelled: 'Import cancelled',
  done: '',
};

/** How far a batch came, and what it brought. */
export function batchText(batch: Figures & Pick<ImportBatch, 'state' | 'files' | 'filesDone'>) {
  const { state, files, filesDone } = batch;
  const what = figuresText(batch);
  if (state === 'done') return what;
  const [done, all] = [filesDone.toLocaleString('en'), countOf(files, 'file', 'files')];
  return `${stops[state]} at ${done} of ${all}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}
