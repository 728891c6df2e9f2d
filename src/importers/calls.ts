import { assertNever } from '../shared/assert.ts';
import type { ParsedArticle, CharsetQuestion } from '../shared/domain/article.ts';
import type { Progress } from '../shared/domain/export.ts';
import type { ParseOutcome } from '../shared/ipc/host-calls.ts';
import { GlossError, toFailure } from '../shared/result.ts';
import { createPages } from './pages.ts';
import { parseFile, placeOf, type Parsed } from './parse-files.ts';
import { columnsFailure } from './records/columns.ts';
import { parsePaste } from './paste.ts';

/** What a running call may do beside answering. */
export interface CallControls {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The calls of the importer host. */
export interface ImporterCalls {
  readonly parseFiles: (paths: readonly string[], controls: CallControls) => Promise<ParseOutcome>;
  readonly parseMore: (token: string, controls: CallControls) => Promise<ParseOutcome>;
  readonly parseText: (text: string, name: string) => ParseOutcome;
  readonly parseWithCharset: (token: string, charset: string) => Promise<ParseOutcome>;
}

/** Open questions beyond these are forgotten, the oldest first. */
const mostQuestions = 2000;

/** Where a question was asked: the file is read again when it is answered. */
interface Place {
  readonly path: string;
  readonly entry: string;
}

function sizeOf({ text, original }: ParsedArticle): number {
  return original.byteLength + text.length * 2;
}

/**
 * Makes the calls, with the open questions between them. A question keeps the file's path, not its
 * bytes.
 */
export function createCalls(): ImporterCalls {
  const places = new Map<string, Place>();
  const ask = (place: Place): string => {
    const token = crypto.randomUUID();
    places.set(token, place);
    const [oldest] = places.keys();
    if (places.size > mostQuestions && oldest !== undefined) places.delete(oldest);
    return token;
  };
  const toOutcome = (path: string, parsed: Parsed): { outcome: ParseOutcome; bytes: number } => {
    const place = placeOf(path, parsed.entry);
    switch (parsed.kind) {
      case 'parsed': {
        const article = { ...parsed.article, path: place };
        const outcome = { parsed: [article], failed: [], questions: [] };
        return { outcome, bytes: sizeOf(article) };
      }
      case 'failed': {
        const failed = [{ path: place, failure: parsed.failure }];
        return { outcome: { parsed: [], failed, questions: [] }, bytes: 0 };
      }
      case 'undecided': {
        const token = ask({ path, entry: parsed.entry });
        const question: CharsetQuestion = { token, path: place, candidates: parsed.candidates };
        return { outcome: { parsed: [], failed: [], questions: [question] }, bytes: 0 };
      }
      case 'columns': {
        const failure = toFailure(columnsFailure(parsed.columns.map(({ name }) => name)));
        return {
          outcome: { parsed: [], failed: [{ path: place, failure }], questions: [] },
          bytes: 0,
        };
      }
      default:
        return assertNever(parsed, 'outcome');
    }
  };
  const pages = createPages();

  async function* parseAll(
    paths: readonly string[],
    onProgress: CallControls['onProgress'],
  ): AsyncGenerator<{ outcome: ParseOutcome; bytes: number }, void> {
    for (const [done, path] of paths.entries()) {
      onProgress({ done, total: paths.length, what: path });
      for await (const parsed of parseFile(path)) yield toOutcome(path, parsed);
    }
  }
  return {
    parseFiles: async (paths, { isCancelled, onProgress }) =>
      pages.first(parseAll(paths, onProgress), isCancelled),
    parseMore: async (token, { isCancelled }) => pages.next(token, isCancelled),
    parseText: (text, name) => {
      try {
        return { parsed: [parsePaste(text, name)], failed: [], questions: [] };
      } catch (thrown) {
        return { parsed: [], failed: [{ path: name, failure: toFailure(thrown) }], questions: [] };
      }
    },
    parseWithCharset: async (token, charset) => {
      const place = places.get(token);
      if (place === undefined) {
        throw new GlossError(
          'not-found',
          'This question was answered already, or the importer was started anew.',
          'Import the file again.',
        );
      }
      const { path, entry } = place;
      async function* answer(): AsyncGenerator<{ outcome: ParseOutcome; bytes: number }, void> {
        for await (const parsed of parseFile(path, { charset, only: entry })) {
          if (parsed.kind === 'parsed') places.delete(token);
          yield toOutcome(path, parsed);
        }
      }
      return pages.first(answer(), () => false);
    },
  };
}
