import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type {
  DuplicateArticle,
  FailedImport,
  ImportedArticle,
} from '../../shared/domain/article.ts';
import type { ImportItem } from '../../shared/domain/batch.ts';
import type { Store } from '../../store/store.ts';
import { count, type Output } from '../output.ts';
import { pathOf } from '../paths.ts';

export interface Report {
  readonly imported: ImportedArticle[];
  readonly duplicates: DuplicateArticle[];
  readonly failed: FailedImport[];
}

const slice = 1000;
const header = ['path', 'outcome', 'title', 'article_id', 'reason', 'hint', 'notes', 'time'];

/** All lines of a batch's report, in the order of its files. */
function* itemsOf(store: Store, batchId: string): Generator<ImportItem> {
  for (let offset = 0; ; offset += slice) {
    const asked = { batchId, outcomes: null, offset, limit: slice };
    const { rows } = store.handlers['batch.items'](asked);
    if (rows.length === 0) return;
    yield* rows;
  }
}

/** What became of the files, in the words of DESIGN section 9; paths as the person gave them. */
export function reportOf(
  store: Store,
  batchId: string,
  asGiven: (place: string) => string,
): Report {
  const report: Report = { imported: [], duplicates: [], failed: [] };
  for (const item of itemsOf(store, batchId)) {
    const { outcome, articleId, title, notes } = item;
    const path = asGiven(item.path);
    if (outcome === 'imported' && articleId !== null)
      report.imported.push({
        id: articleId,
        title,
        path,
        ...(notes.length === 0 ? {} : { notes }),
      });
    else if (outcome === 'duplicate' && articleId !== null)
      report.duplicates.push({ path, id: articleId, title });
    else if (outcome === 'failed') {
      const { kind, message, hint } = item;
      const failure = { path, kind: kind ?? 'internal', message: message ?? '' };
      report.failed.push(hint === null ? failure : { ...failure, hint });
    }
  }
  return report;
}

/** Writes the report as CSV (RFC 4180, UTF-8). */
export function writeReport(
  store: Store,
  batchId: string,
  asGiven: (place: string) => string,
  file: string,
): void {
  const rows = [header];
  for (const { path, outcome, title, articleId, message, hint, notes, at } of itemsOf(
    store,
    batchId,
  ))
    rows.push(
      [asGiven(path), outcome, title, articleId, message, hint, notes.join(' '), at].map(
        (cell) => cell ?? '',
      ),
    );
  writeFileSync(pathOf(file), stringify(rows, { record_delimiter: '\r\n' }));
}

/** Says what became of the files. */
export function tell({ imported, duplicates, failed }: Report, output: Output): void {
  for (const { path, title } of duplicates)
    output.message(`${path}: the project has this text already (${title ?? 'untitled'})`);
  for (const { path, notes = [] } of imported)
    for (const note of notes) output.message(`${path}: ${note}`);
  for (const { path, message, hint } of failed)
    output.message(
      `${message.includes(path) ? '' : `${path}: `}${message} ${hint ?? ''}`.trimEnd(),
    );
  const text = [
    `${count(imported.length, 'article')} imported`,
    ...(duplicates.length === 0 ? [] : [`${count(duplicates.length, 'duplicate')} left out`]),
    ...(failed.length === 0 ? [] : [`${count(failed.length, 'file')} failed`]),
  ].join(', ');
  output.result({ imported, duplicates, failed }, text);
}
