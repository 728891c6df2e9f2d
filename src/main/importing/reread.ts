import type { ParsedArticle } from '../../shared/domain/article.ts';
import { importOptionsSchema } from '../../shared/domain/batch.ts';
import type { Done } from '../../shared/domain/step.ts';
import type { VersionTaken } from '../../shared/domain/versions.ts';
import {
  parseSettingsSchema,
  type ParsedPage,
  type ParseSettings,
} from '../../shared/ipc/host-calls.ts';
import { GlossError, type Result } from '../../shared/result.ts';
import { valueOf } from '../host/value.ts';
import { readLimits } from './limits.ts';
import { readFiles, type Importer } from './read-files.ts';
import type { BatchStore } from './run-batch.ts';
import { watchImporter } from './watch.ts';

/** How an article is to be read anew; null keeps what was decided when it was imported. */
export interface RereadHow {
  readonly charset: string | null;
  readonly wholePage: boolean | null;
}

/** Parts of a source's name that no file's name stands for. */
const numbered = /^(?:row|line|object|document|message) \d+$/;

/** What its name tells of the format is the innermost file's, not the row's. */
function fileName(name: string): string {
  return name.split('/').findLast((part) => !numbered.test(part)) ?? name;
}

/** The first text of what was read. Throws why there is none. */
function firstOf(files: ParsedPage['files']): ParsedArticle {
  const [article] = files.flatMap(({ parsed }) => parsed);
  if (article !== undefined) return article;
  const [failure] = files.flatMap(({ failed }) => failed);
  if (failure !== undefined)
    throw new GlossError('unknown-format', failure.message, failure.hint ?? 'Choose otherwise.');
  const [asked] = files.flatMap((file) => file.asked);
  throw new GlossError(
    asked?.ask.kind === 'charset' ? 'unknown-charset' : 'unknown-format',
    asked?.message ?? 'There is no text in it.',
    asked?.ask.kind === 'charset'
      ? 'Say in which encoding it is to be read.'
      : 'Import its file again.',
  );
}

async function readBytes(
  importer: Importer,
  original: { readonly name: string; readonly bytes: Uint8Array },
  settings: ParseSettings,
  signal: AbortSignal,
): Promise<ParsedPage['files']> {
  importer.start();
  const watch = watchImporter(importer, readLimits, signal, () => undefined);
  const { bytes, name } = original;
  const page: Result<ParsedPage> = await watch.during((onProgress) =>
    importer.call('parse.bytes', { bytes, name: fileName(name), settings }, { onProgress, signal }),
  );
  return valueOf(page).files;
}

/** Of an article whose original was left out, the file is read again if it is still there. */
async function readFile(
  importer: Importer,
  path: string,
  settings: ParseSettings,
  signal: AbortSignal,
): Promise<ParsedPage['files']> {
  const files: ParsedPage['files'][number][] = [];
  for await (const pieces of readFiles(importer, [{ id: path, path }], { settings, signal }))
    files.push(...pieces);
  return files;
}

/**
 * Reads an article's original anew and gives the article that text. Facts stay: their evidence is
 * carried over to it as to any new version.
 */
export async function rereadArticle(
  { importer, store }: { readonly importer: Importer; readonly store: BatchStore },
  articleId: string,
  { charset, wholePage }: RereadHow,
  signal: AbortSignal,
): Promise<Done<VersionTaken>> {
  const original = valueOf(await store.call('article.original', { articleId }));
  const item = valueOf(await store.call('batch.ofArticle', { articleId }));
  const options =
    item === null
      ? importOptionsSchema.parse({})
      : valueOf(await store.call('batch.get', { id: item.batchId })).options;
  const remembered = [...valueOf(await store.call('host.columnMaps', {}))];
  const settings = parseSettingsSchema.parse({
    charset: charset ?? options.charset,
    columns: options.columns,
    wholePage: wholePage ?? options.wholePage,
    defaults: options.defaults,
    remembered,
  });
  if (original === null && item === null)
    throw new GlossError(
      'not-found',
      'The original of this article was not kept, and where it came from is not known.',
      'Import the file again.',
    );
  const files =
    original === null
      ? await readFile(importer, item?.path ?? '', settings, signal)
      : await readBytes(importer, original, settings, signal);
  const article = firstOf(files);
  const keepOriginal = options.keepOriginals;
  return valueOf(await store.call('article.giveText', { id: articleId, article, keepOriginal }));
}
