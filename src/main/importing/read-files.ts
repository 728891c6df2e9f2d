import type {
  FileToRead,
  ImporterHostCalls,
  ParsedFile,
  ParsedPage,
  ParseSettings,
} from '../../shared/ipc/host-calls.ts';
import { GlossError, type Result } from '../../shared/result.ts';
import type { Host } from '../host/supervise.ts';
import { valueOf } from '../host/value.ts';
import { fatalFailure, type Death } from './failures.ts';
import { readLimits, type ReadLimits } from './limits.ts';
import { watchImporter } from './watch.ts';

export type Importer = Pick<Host<ImporterHostCalls>, 'call' | 'kill' | 'start' | 'memory'>;

/** What was read of one file; `again` if it was begun before and this begins it anew. */
export interface ReadPiece extends ParsedFile {
  readonly again: boolean;
}

export interface ReadOptions {
  readonly settings: ParseSettings;
  /** Stops between files, or soon; then reading ends without an error. */
  readonly signal: AbortSignal;
  readonly onFile?: (path: string) => void;
  readonly limits?: ReadLimits;
}

/** A file that waits, with what is known of it. */
interface Waiting {
  readonly file: FileToRead;
  /** How often the importer ended while it read the file. */
  readonly deaths: number;
  /** Whether something of it was given out before it is read again. */
  readonly begun: boolean;
}

/** How many files one call is given: their names cross, and are kept, together. */
const runSize = 256;
/** How often in sequence the importer may end before it has begun a file. */
const mostStillborn = 3;

/** Files that can be read in one run: a file that ended the importer once is read alone. */
function nextRun(queue: readonly Waiting[]): readonly Waiting[] {
  const suspect = queue.findIndex(({ deaths }) => deaths > 0);
  if (suspect === 0) return queue.slice(0, 1);
  return queue.slice(0, Math.min(runSize, suspect === -1 ? runSize : suspect));
}

function failed({ file, begun }: Waiting, death: Death, limits: ReadLimits): ReadPiece {
  const failure = fatalFailure(file.path, death, limits, begun);
  return {
    id: file.id,
    parsed: [],
    failed: [{ path: file.path, ...failure }],
    asked: [],
    done: true,
    again: false,
  };
}

/**
 * Has the importer host read files, in their order, and gives out what it reads piece by piece;
 * between pieces the reading stands still. A file that hangs or ends the process costs only itself:
 * the host is started anew, the files of the lost message are read once more, the file that was
 * being read is tried alone, and is reported if it ends the host again. Throws `host-stopped` if
 * the importer does not start.
 */
export async function* readFiles(
  importer: Importer,
  files: readonly FileToRead[],
  { settings, signal, onFile = () => undefined, limits = readLimits }: ReadOptions,
): AsyncGenerator<readonly ReadPiece[], void> {
  let queue: readonly Waiting[] = files.map((file) => ({ file, deaths: 0, begun: false }));
  let stillborn = 0;
  while (queue.length > 0 && !signal.aborted) {
    const run = nextRun(queue);
    const rest = queue.slice(run.length);
    const open = [...run];
    const again = new Set(run.filter(({ begun }) => begun).map(({ file }) => file.id));
    const watch = watchImporter(importer, limits, signal, (at) => onFile(run[at]?.file.path ?? ''));
    importer.start();
    const given = run.map(({ file }) => file);
    let page: Result<ParsedPage> = await watch.during((onProgress) =>
      importer.call('parse.files', { files: given, settings }, { onProgress, signal }),
    );
    while (page.ok) {
      const { more } = page.value;
      const pieces: ReadPiece[] = [];
      for (const piece of page.value.files) {
        pieces.push({ ...piece, again: again.delete(piece.id) });
        const [head] = open;
        if (head === undefined) continue;
        if (piece.done) open.shift();
        else open[0] = { ...head, begun: true };
      }
      yield pieces;
      if (more === undefined || signal.aborted) break;
      page = await watch.during((onProgress) =>
        importer.call('parse.more', { token: more }, { onProgress, signal }),
      );
    }
    if (signal.aborted) return;
    if (page.ok) {
      queue = rest;
      stillborn = 0;
      continue;
    }
    const { kind } = page.error;
    // A host that was started anew between two messages does not know of the reading.
    if (kind !== 'host-stopped' && kind !== 'not-found') valueOf(page);
    const at = watch.at();
    const suspect = at === null ? undefined : run[at];
    const index = open.findIndex(({ file }) => file.id === suspect?.file.id);
    const found = open[index];
    if (kind === 'not-found' || found === undefined) {
      stillborn += 1;
      if (stillborn >= mostStillborn) throw notStarting();
      queue = [...open, ...rest];
      continue;
    }
    stillborn = 0;
    const death = watch.death();
    const before = open.slice(0, index);
    const behind = [...open.slice(index + 1), ...rest];
    if (death === 'stopped') return;
    if (death === 'time' || death === 'silence' || found.deaths > 0) {
      queue = [...before, ...behind];
      yield [failed(found, death, limits)];
    } else {
      queue = [...before, { ...found, deaths: found.deaths + 1 }, ...behind];
    }
  }
}

function notStarting(): GlossError {
  return new GlossError(
    'host-stopped',
    'The part of Gloss that reads files does not start. What was imported before is in.',
    'Restart Gloss, then resume the import.',
  );
}
