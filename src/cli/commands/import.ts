import type {
  DuplicateArticle,
  FailedImport,
  ImportedArticle,
  ParsedArticle,
} from '../../shared/domain/article.ts';
import { GlossError } from '../../shared/result.ts';
import { parseFile, placeOf } from '../../importers/parse-files.ts';
import type { ParseOptions } from '../../importers/task.ts';
import type { Store } from '../../store/store.ts';
import { projectArgument } from '../arguments.ts';
import { readColumnMap } from '../column-map.ts';
import type { Command, Invocation } from '../command.ts';
import { fileFailure } from '../file-failure.ts';
import { findFiles } from '../find-files.ts';
import { importBatch } from '../import-batches.ts';
import { count, type Output } from '../output.ts';
import { pathOf } from '../paths.ts';
import { coderOf, makeProject, openProject, projectExists } from '../project.ts';
import { UsageError } from '../usage.ts';

interface Report {
  readonly imported: ImportedArticle[];
  readonly duplicates: DuplicateArticle[];
  readonly failed: FailedImport[];
}

function add(store: Store, articles: readonly ParsedArticle[], report: Report): void {
  if (articles.length === 0) return;
  const { value } = store.handlers['article.add']({ articles: [...articles] });
  report.imported.push(...value.imported);
  report.duplicates.push(...value.duplicates);
}

function checkStopped(signal: AbortSignal, report: Report): void {
  if (!signal.aborted) return;
  const before = count(report.imported.length, 'article');
  throw new GlossError('cancelled', `The import was stopped. ${before} imported before it stay.`);
}

/** Read before the first file, so that a wrong option costs nothing. */
function readOptions({
  charset,
  map,
  'whole-page': wholePage,
}: Invocation['options']): ParseOptions {
  return {
    charset: typeof charset === 'string' ? charset : null,
    columns: typeof map === 'string' ? readColumnMap(map) : null,
    wholePage: wholePage === true,
  };
}

async function importInto(
  getStore: () => Store,
  files: readonly string[],
  parseOptions: ParseOptions,
  { signal, output }: Invocation,
  report: Report,
): Promise<void> {
  const batch = importBatch();
  for (const [done, path] of files.entries()) {
    checkStopped(signal, report);
    for await (const parsed of parseFile(pathOf(path), parseOptions)) {
      checkStopped(signal, report);
      const place = placeOf(path, parsed.entry);
      if (parsed.kind === 'parsed') batch.add({ ...parsed.article, path: place });
      else report.failed.push({ path: place, ...fileFailure(place, parsed) });
      if (!batch.isFull()) continue;
      add(getStore(), batch.take(), report);
      output.message(`${count(done + 1, 'file')} of ${String(files.length)} read`);
    }
  }
  checkStopped(signal, report);
  const rest = batch.take();
  if (rest.length > 0) add(getStore(), rest, report);
}

function tell({ imported, duplicates, failed }: Report, output: Output): void {
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

/** `gloss import`: makes the project if it is missing, then imports files and folders. */
export const importCommand: Command = {
  name: 'import',
  takes: 'PROJECT PATH…',
  summary: 'Imports files and folders; makes the project if it is missing.',
  details: [
    '  --charset NAME  encoding of files that are not UTF-8, such as windows-1252',
    '  --map FILE      which columns of tables hold what, as JSON: {"text": "Body", "title": "Headline"};',
    '                  also outlet, author, url, published, language; otherwise told by their names',
    '  --whole-page    all text of web pages, not only the article that is found in them',
    '  --coder NAME    who imports; otherwise the name of the system’s user',
  ].join('\n'),
  options: {
    charset: { type: 'string' },
    map: { type: 'string' },
    'whole-page': { type: 'boolean' },
    coder: { type: 'string' },
  },
  run: async (invocation) => {
    const project = projectArgument(importCommand, invocation);
    const paths = invocation.positionals.slice(1);
    if (paths.length === 0)
      throw new UsageError('Import what? Give files or folders.', importCommand);
    const coder = coderOf(invocation.options['coder']);
    const parseOptions = readOptions(invocation.options);

    let store: Store | null = projectExists(project) ? openProject(project, coder) : null;
    try {
      const found = await findFiles(paths);
      const failed = found.failed.map(({ path, failure }) => ({ path, ...failure }));
      const report: Report = { imported: [], duplicates: [], failed };
      // Made when there is something to put in, so that a mistyped path leaves no empty project.
      const getStore = (): Store => (store ??= makeProject(project, coder));
      await importInto(getStore, found.files, parseOptions, invocation, report);
      tell(report, invocation.output);
      return report.failed.length === 0 ? 'done' : 'partly';
    } finally {
      store?.close();
    }
  },
};
