import type { Codebook } from '../shared/domain/codebook.ts';
import type { LongCallName } from '../shared/ipc/long-calls.ts';
import { articleOrders } from './article-table/orders.ts';
import { installArrivals } from './articles/arrivals.ts';
import { articleTexts } from './articles/texts.ts';
import { readCodebook } from './codebook/queries.ts';
import { createProject, initialise } from './create-project.ts';
import { registerShown } from './facts/functions.ts';
import { factOrders } from './facts/orders.ts';
import { storeHandlers, type StoreHandlers } from './handlers.ts';
import { installRecorder } from './history/record.ts';
import { beginLong, longHandlers } from './long-calls.ts';
import { openProject, type OpenProject } from './open-project.ts';
import type { Told } from './reading-anew.ts';
import { openReader, type ProjectReader } from './read/reader.ts';
import { saveCopy } from './save-copy.ts';
import type { Session } from './session.ts';
import { configure, configureWriter, connect } from './sqlite/connect.ts';
import { explain } from './sqlite/errors.ts';
import {
  connectionOf,
  writableHandle,
  type ReadableDb,
  type WritableDb,
} from './sqlite/handles.ts';
import { transactionInSlices, type Watch } from './sqlite/slices.ts';
import { makeWellFormed } from '../text/well-formed.ts';
import { wellFormed } from './well-formed.ts';

/** An open project. All of it is synchronous but `saveCopy`; use it from one thread. */
export interface Store {
  readonly path: string;
  /** One function for each call of `src/shared/ipc/store-calls.ts`; arguments as validated there. */
  readonly handlers: StoreHandlers;
  /**
   * Runs one of the long calls in slices, with arguments of any shape. Until it is done, nothing
   * else of the store may be used but what `openBeside` answers; see `turns.ts`.
   */
  readonly runLong: (method: LongCallName, args: unknown, watch: Watch) => Promise<unknown>;
  /** Reads beside a long call; close it when that is done. */
  readonly openBeside: () => Beside;
  /** For queries of tests and tools; it cannot be written to through the types. */
  readonly db: ReadableDb;
  /** Sets who does what follows. */
  readonly setCoder: (coder: string) => void;
  /** Writes a consistent copy of the project; replaces a file of that name when it is complete. */
  readonly saveCopy: (path: string) => Promise<void>;
  /** A view of the project as it is now, which later edits do not change; close it when done. */
  readonly openReader: () => ProjectReader;
  /** Writes everything into the one file and lets others open it. May be called twice. */
  readonly close: () => void;
}

/** The calls of a project through a second connection that can only read. */
export interface Beside {
  readonly handlers: StoreHandlers;
  readonly close: () => void;
}

export interface StoreOptions {
  /** Who codes; written into every fact and step. */
  readonly coder: string;
  /** Hears how far texts are that a newer version of Gloss has to read anew at opening. */
  readonly onProgress?: Told;
}

/** Errors of SQLite become words, and strings that SQLite cannot hold are repaired on the way in. */
function guarded(handlers: StoreHandlers): StoreHandlers {
  // A proxy, so that one function guards all calls and each keeps its own type.
  return new Proxy(handlers, {
    get: (target, name): unknown => {
      const handler: unknown = Reflect.get(target, name);
      if (typeof handler !== 'function') return handler;
      return (args: object): unknown => {
        try {
          return Reflect.apply(handler, undefined, [wellFormed(args)]);
        } catch (thrown) {
          throw explain(thrown);
        }
      };
    },
  });
}

function sessionOf(db: WritableDb, path: string, coder: () => string): Session {
  let codebook: Codebook | null = null;
  const currentCodebook = (): Codebook => {
    codebook ??= readCodebook(db);
    return codebook;
  };
  const shown = registerShown(db, currentCodebook);
  const orders = factOrders(db, currentCodebook, shown);
  const tableOrders = articleOrders(db);
  return {
    db,
    path,
    codebook: currentCodebook,
    texts: articleTexts(db),
    orders,
    articleOrders: tableOrders,
    coder,
    changed: (touched) => {
      if (touched.codebook) codebook = null;
      orders.update(touched);
      tableOrders.update(touched);
    },
  };
}

/** Answers reads by a connection of its own, which sees what is committed. */
function besideOf(path: string): Beside {
  const raw = connect(path, 'read');
  configure(raw);
  // The handle says that it may write, since the handlers of reads and commands come together; the
  // connection itself refuses.
  const session = sessionOf(writableHandle(raw), path, () => '');
  return {
    handlers: guarded(storeHandlers(session, longHandlers(session))),
    close: () => raw.close(),
  };
}

function storeOf(project: OpenProject, options: StoreOptions): Store {
  const { db, path } = project;
  let { coder } = options;
  const session = sessionOf(db, path, () => coder);
  const long = longHandlers(session);
  return {
    path,
    db,
    handlers: guarded(storeHandlers(session, long)),
    runLong: async (method, args, watch) => {
      try {
        return (await transactionInSlices(db, beginLong(long, method, args), watch))();
      } catch (thrown) {
        throw explain(thrown);
      }
    },
    openBeside: () => besideOf(path),
    setCoder: (name) => {
      coder = makeWellFormed(name).text;
    },
    saveCopy: (target) => saveCopy(project, target),
    openReader: () => openReader(path),
    close: project.close,
  };
}

/** Opens a project file; throws a `GlossError` and leaves the file as it is if that cannot be. */
export function openStore(path: string, options: StoreOptions): Store {
  return storeOf(openProject(path, options.onProgress), options);
}

/** Makes a project file with a codebook and opens it; refuses to replace a file. */
export function createStore(path: string, codebook: Codebook, options: StoreOptions): Store {
  createProject(path, codebook);
  return openStore(path, options);
}

/** A project in memory, for tests; it has no file, so `saveCopy` and `openReader` fail. */
export function memoryStore(codebook: Codebook, options: StoreOptions): Store {
  const raw = connect(':memory:', 'create');
  configureWriter(raw);
  const db = writableHandle(raw);
  initialise(db, codebook);
  installRecorder(db);
  installArrivals(db);
  return storeOf({ path: ':memory:', db, close: () => connectionOf(db).raw.close() }, options);
}
