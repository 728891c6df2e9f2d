import { basename } from 'node:path';
import type { ParsedArticle } from '../shared/domain/article.ts';
import type {
  FileToRead,
  ListedFiles,
  ParsedFile,
  ParsedPage,
  ParseSettings,
} from '../shared/ipc/host-calls.ts';
import { toFailure } from '../shared/result.ts';
import { metadataFiller } from './fill-metadata.ts';
import { listFiles, type Listed } from './list-files.ts';
import { createPages, type Page, type PageControls, type Sized } from './pages.ts';
import { parseFile } from './parse-files.ts';
import { parseSource, type Parsed } from './parse-source.ts';
import { parsePaste } from './paste.ts';
import { joinPieces, lastPiece, pieceOf } from './pieces.ts';
import { fileOfPlace } from './place.ts';
import { rememberedLookup } from './records/remembered.ts';
import { createTask, type ParseOptions } from './task.ts';

/** What a running call may do beside answering. */
export type CallControls = PageControls;

/** The calls of the importer host. */
export interface ImporterCalls {
  readonly listFiles: (paths: readonly string[], controls: CallControls) => Promise<ListedFiles>;
  readonly listMore: (token: string, controls: CallControls) => Promise<ListedFiles>;
  readonly parseFiles: (
    files: readonly FileToRead[],
    settings: ParseSettings,
    controls: CallControls,
  ) => Promise<ParsedPage>;
  readonly parseMore: (token: string, controls: CallControls) => Promise<ParsedPage>;
  readonly parseText: (text: string, name: string, settings: ParseSettings) => ParsedPage;
  readonly parseBytes: (
    bytes: Uint8Array,
    name: string,
    settings: ParseSettings,
    controls: CallControls,
  ) => Promise<ParsedPage>;
}

/** How long a file is read without a word of it, in milliseconds. */
const silence = 500;

function optionsOf({ charset, columns, wholePage, remembered }: ParseSettings): ParseOptions {
  return {
    charset,
    columns,
    wholePage,
    asksColumns: true,
    rememberedColumns: rememberedLookup(remembered),
  };
}

function toListed({ items, more }: Page<Listed>): ListedFiles {
  const files = items.flatMap((item) => (item.kind === 'file' ? [item.path] : []));
  const failed = items.flatMap((item) => (item.kind === 'failed' ? [item.failed] : []));
  return more === undefined ? { files, failed } : { files, failed, more };
}

function toPage({ items, more }: Page<ParsedFile>): ParsedPage {
  const files = joinPieces(items);
  return more === undefined ? { files } : { files, more };
}

/** Nothing came of it, so that the report must say something. */
function emptyPiece(id: string, path: string): Sized<ParsedFile> {
  const message = `${basename(path)}: There is nothing in it that can be imported.`;
  const hint = 'Open it in the program that it comes from and see what it holds.';
  const failure = { kind: 'empty', message, hint } as const;
  return pieceOf(id, path, { kind: 'failed', entry: '', failure }, (article) => article);
}

/** All of one file, with its end. */
async function* piecesOf(
  id: string,
  path: string,
  parts: AsyncIterable<Parsed>,
  fill: (article: ParsedArticle, place: string) => ParsedArticle,
  alive: () => void,
): AsyncGenerator<Sized<ParsedFile>, void> {
  let any = false;
  for await (const parsed of parts) {
    any = true;
    yield pieceOf(id, path, parsed, fill);
    alive();
  }
  if (!any) yield emptyPiece(id, path);
  yield lastPiece(id);
}

async function* sized(items: AsyncIterable<Listed>): AsyncGenerator<Sized<Listed>, void> {
  for await (const item of items) yield { item, bytes: 0 };
}

/** Makes the calls, with what is being read between them. */
export function createCalls(now: () => number = () => performance.now()): ImporterCalls {
  const listings = createPages<Listed>(now);
  const readings = createPages<ParsedFile>(now);

  /** Tells at most every half second. */
  const seldom = (tell: () => void): (() => void) => {
    let told = now();
    return () => {
      if (now() - told < silence) return;
      told = now();
      tell();
    };
  };

  async function* readAll(
    files: readonly FileToRead[],
    settings: ParseSettings,
    onProgress: PageControls['onProgress'],
  ): AsyncGenerator<Sized<ParsedFile>, void> {
    const fill = metadataFiller(settings);
    const options = optionsOf(settings);
    for (const [done, file] of files.entries()) {
      const tell = (): void => onProgress({ done, total: files.length, what: file.path });
      tell();
      const alive = seldom(tell);
      const { path, entry } = fileOfPlace(file.path);
      const parts = parseFile(path, { ...options, only: entry, onAlive: alive });
      yield* piecesOf(file.id, path, parts, fill, alive);
    }
  }

  return {
    listFiles: async (paths, controls) =>
      toListed(await listings.first(() => sized(listFiles(paths)), controls)),
    listMore: async (token, controls) => toListed(await listings.next(token, controls)),
    parseFiles: async (files, settings, controls) =>
      toPage(await readings.first((tell) => readAll(files, settings, tell), controls)),
    parseMore: async (token, controls) => toPage(await readings.next(token, controls)),
    parseText: (text, name, settings) => {
      let parsed: Parsed;
      try {
        parsed = { kind: 'parsed', entry: '', article: parsePaste(text, name) };
      } catch (thrown) {
        parsed = { kind: 'failed', entry: '', failure: toFailure(thrown) };
      }
      const piece = pieceOf(name, name, parsed, metadataFiller({ ...settings, namePattern: null }));
      return { files: joinPieces([piece.item, lastPiece(name).item]) };
    },
    parseBytes: async (bytes, name, settings, controls) => {
      const source = { name, bytes, charset: settings.charset };
      const fill = metadataFiller(settings);
      return toPage(
        await readings.first((onProgress) => {
          const tell = (): void => onProgress({ done: 0, total: 1, what: name });
          tell();
          const alive = seldom(tell);
          const task = createTask({ ...optionsOf(settings), onAlive: alive });
          return piecesOf(name, name, parseSource(source, task), fill, alive);
        }, controls),
      );
    },
  };
}
