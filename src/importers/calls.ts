import { assertNever } from '../shared/assert.ts';
import type { Progress } from '../shared/domain/export.ts';
import type { CharsetQuestion } from '../shared/domain/article.ts';
import type { ParseOutcome } from '../shared/ipc/host-calls.ts';
import { GlossError, toFailure } from '../shared/result.ts';
import { parseFile, type FileOutcome } from './parse-files.ts';
import { parsePaste } from './paste.ts';

/** What a running call may do beside answering. */
export interface CallControls {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: Progress) => void;
}

/** The three calls of the importer host. */
export interface ImporterCalls {
  readonly parseFiles: (paths: readonly string[], controls: CallControls) => Promise<ParseOutcome>;
  readonly parseText: (text: string, name: string) => ParseOutcome;
  readonly parseWithCharset: (token: string, charset: string) => Promise<ParseOutcome>;
}

/** Open questions beyond these are forgotten, the oldest first. */
const mostQuestions = 2000;

function toOutcome(
  path: string,
  outcome: FileOutcome,
  ask: (path: string) => string,
): ParseOutcome {
  switch (outcome.kind) {
    case 'parsed':
      return { parsed: [outcome.article], failed: [], questions: [] };
    case 'failed':
      return { parsed: [], failed: [{ path, failure: outcome.failure }], questions: [] };
    case 'undecided': {
      const question: CharsetQuestion = {
        token: ask(path),
        path,
        candidates: outcome.candidates,
      };
      return { parsed: [], failed: [], questions: [question] };
    }
    default:
      return assertNever(outcome, 'outcome');
  }
}

function join(outcomes: readonly ParseOutcome[]): ParseOutcome {
  return {
    parsed: outcomes.flatMap(({ parsed }) => parsed),
    failed: outcomes.flatMap(({ failed }) => failed),
    questions: outcomes.flatMap(({ questions }) => questions),
  };
}

/**
 * Makes the calls, with the open questions between them. A question keeps the file's path, not its
 * bytes; the file is read again when it is answered.
 */
export function createCalls(): ImporterCalls {
  const pathByToken = new Map<string, string>();
  const ask = (path: string): string => {
    const token = crypto.randomUUID();
    pathByToken.set(token, path);
    const [oldest] = pathByToken.keys();
    if (pathByToken.size > mostQuestions && oldest !== undefined) pathByToken.delete(oldest);
    return token;
  };
  return {
    parseFiles: async (paths, { isCancelled, onProgress }) => {
      const outcomes: ParseOutcome[] = [];
      for (const [done, path] of paths.entries()) {
        if (isCancelled())
          throw new GlossError('cancelled', 'The import was stopped. Nothing was imported.');
        onProgress({ done, total: paths.length, what: path });
        outcomes.push(toOutcome(path, await parseFile(path), ask));
      }
      return join(outcomes);
    },
    parseText: (text, name) => {
      try {
        return { parsed: [parsePaste(text, name)], failed: [], questions: [] };
      } catch (thrown) {
        return { parsed: [], failed: [{ path: name, failure: toFailure(thrown) }], questions: [] };
      }
    },
    parseWithCharset: async (token, charset) => {
      const path = pathByToken.get(token);
      if (path === undefined) {
        throw new GlossError(
          'not-found',
          'This question was answered already, or the importer was started anew.',
          'Import the file again.',
        );
      }
      const outcome = await parseFile(path, charset);
      if (outcome.kind === 'parsed') pathByToken.delete(token);
      return toOutcome(path, outcome, ask);
    },
  };
}
