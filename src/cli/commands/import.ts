import { GlossError } from '../../shared/result.ts';
import type { Store } from '../../store/store.ts';
import { projectArgument } from '../arguments.ts';
import type { Command, Invocation, Outcome } from '../command.ts';
import { findFiles, type FoundFiles } from '../find-files.ts';
import { batchLabel } from '../importing/batch-label.ts';
import { givenPaths, type GivenPaths } from '../importing/given-paths.ts';
import { importOptions } from '../importing/options.ts';
import { reportOf, tell, writeReport } from '../importing/report.ts';
import { runBatch } from '../importing/run-batch.ts';
import { count } from '../output.ts';
import { coderOf, makeProject, openProject, projectExists } from '../project.ts';
import { UsageError } from '../usage.ts';

/** How many paths the store is given at a time. */
const slice = 1000;

/** Begins a batch of all that was named, also of what is not there, which its report says then. */
function beginBatch(
  store: Store,
  options: ReturnType<typeof importOptions>,
  args: readonly string[],
  { files, failed }: FoundFiles,
  { absolute }: GivenPaths,
): string {
  const { handlers } = store;
  const { batchId } = handlers['host.batchBegin']({
    label: batchLabel(args, files.length),
    options,
    files: absolute.length,
    paths: absolute.slice(0, slice),
  });
  for (let from = slice; from < absolute.length; from += slice)
    handlers['host.batchPaths']({ batchId, paths: absolute.slice(from, from + slice) });
  // What is not there comes first.
  const limit = Math.max(1, Math.min(slice, failed.length));
  const { items } = handlers['host.batchPending']({ batchId, after: null, limit });
  const missing = failed.slice(0, slice).flatMap(({ failure }, index) => {
    const item = items[index];
    if (item === undefined) return [];
    const { itemId, path } = item;
    const known = { articles: [], failed: [{ path, ...failure }], asked: [] };
    return [{ itemId, ...known, done: true, again: false }];
  });
  if (missing.length > 0) handlers['host.batchAdd']({ batchId, files: missing });
  return batchId;
}

/** The newest import of the project that has not come to its end. */
function unfinished(store: Store): string {
  const { rows } = store.handlers['batch.list']({ offset: 0, limit: 1000 });
  const found = rows.find(({ state }) => state === 'interrupted' || state === 'paused');
  if (found === undefined)
    throw new GlossError('not-found', 'There is no import in this project to go on with.');
  store.handlers['host.batchEnd']({ batchId: found.id, state: 'running' });
  return found.id;
}

async function runAndTell(
  store: Store,
  batchId: string,
  asGiven: (place: string) => string,
  { signal, output, options }: Invocation,
): Promise<Outcome> {
  const { handlers } = store;
  let isDone = false;
  try {
    isDone = await runBatch(store, batchId, { signal, output });
  } finally {
    handlers['host.batchEnd']({ batchId, state: isDone ? 'done' : 'paused' });
    const file = options['report'];
    if (typeof file === 'string') writeReport(store, batchId, asGiven, file);
  }
  const report = reportOf(store, batchId, asGiven);
  if (!isDone)
    throw new GlossError(
      'cancelled',
      `The import was stopped. ${count(report.imported.length, 'article')} imported before it stay.`,
      'gloss import PROJECT --resume goes on with it.',
    );
  tell(report, output);
  return report.failed.length === 0 ? 'done' : 'partly';
}

const details = [
  '  --resume            goes on with the import that was stopped last; takes no PATH',
  '  --report FILE       writes what became of each file as CSV: path, outcome, title, article_id,',
  '                      reason, hint, notes, time',
  '  --charset NAME      encoding of files that are not UTF-8, such as windows-1252',
  '  --outlet NAME, --published DATE, --language TAG',
  '                      taken where a file does not say it itself',
  '  --name-pattern P    how file names are built: {date}_{outlet}_{title}; also {author}, {language},',
  '                      {skip}',
  '  --tag NAME          put on every article; may be given several times',
  '  --map FILE          which columns of tables hold what, as JSON: {"text": "Body", "title": "Headline"};',
  '                      also outlet, author, url, published, language; otherwise told by their names',
  '  --whole-page        all text of web pages, not only the article that is found in them',
  '  --no-originals      leaves the files’ bytes out of the project',
  '  --coder NAME        who imports; otherwise the name of the system’s user',
].join('\n');

/** `gloss import`: makes the project if it is missing, then imports files and folders as one step. */
export const importCommand: Command = {
  name: 'import',
  takes: 'PROJECT PATH… | PROJECT --resume',
  summary: 'Imports files and folders; makes the project if it is missing.',
  details,
  options: {
    resume: { type: 'boolean' },
    report: { type: 'string' },
    charset: { type: 'string' },
    outlet: { type: 'string' },
    published: { type: 'string' },
    language: { type: 'string' },
    'name-pattern': { type: 'string' },
    tag: { type: 'string', multiple: true },
    map: { type: 'string' },
    'whole-page': { type: 'boolean' },
    'no-originals': { type: 'boolean' },
    coder: { type: 'string' },
  },
  run: async (invocation) => {
    const project = projectArgument(importCommand, invocation);
    const args = invocation.positionals.slice(1);
    const isResumed = invocation.options['resume'] === true;
    if (isResumed && args.length > 0)
      throw new UsageError('--resume takes no paths: the import knows its files.', importCommand);
    if (!isResumed && args.length === 0)
      throw new UsageError('Import what? Give files or folders.', importCommand);
    const options = importOptions(importCommand, invocation);
    const coder = coderOf(invocation.options['coder']);

    let store: Store | null =
      isResumed || projectExists(project) ? openProject(project, coder) : null;
    try {
      if (isResumed && store !== null)
        return await runAndTell(store, unfinished(store), (place) => place, invocation);
      const found = await findFiles(args);
      const given = givenPaths([...found.failed.map(({ path }) => path), ...found.files]);
      if (found.files.length === 0) {
        // A mistyped path leaves no empty project.
        const failed = found.failed.map(({ path, failure }) => ({ path, ...failure }));
        tell({ imported: [], duplicates: [], failed }, invocation.output);
        return failed.length === 0 ? 'done' : 'partly';
      }
      store ??= makeProject(project, coder);
      const batchId = beginBatch(store, options, args, found, given);
      return await runAndTell(store, batchId, given.asGiven, invocation);
    } finally {
      store?.close();
    }
  },
};
