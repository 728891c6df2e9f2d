import type { ParsedArticle } from '../shared/domain/article.ts';
import { assertNever } from '../shared/assert.ts';
import type { AskedPlace, ParsedFile } from '../shared/ipc/host-calls.ts';
import { toFailure } from '../shared/result.ts';
import type { Sized } from './pages.ts';
import type { Parsed } from './parse-source.ts';
import { placeOf } from './place.ts';
import { readAhead } from './read-ahead.ts';
import { columnsFailure } from './records/columns.ts';

function sizeOf({ text, original }: ParsedArticle): number {
  return original.byteLength + text.length * 2;
}

const nothing = { parsed: [], failed: [], asked: [], done: false } as const;

/** What is sent when all of a file was read. */
export function lastPiece(id: string): Sized<ParsedFile> {
  return { item: { ...nothing, id, done: true }, bytes: 0 };
}

/** One outcome within a file, as it is sent. */
export function pieceOf(
  id: string,
  path: string,
  parsed: Parsed,
  fill: (article: ParsedArticle, place: string) => ParsedArticle,
): Sized<ParsedFile> {
  const place = placeOf(path, parsed.entry);
  const asked = (message: string, ask: AskedPlace['ask']): Sized<ParsedFile> => ({
    item: { ...nothing, id, asked: [{ path: place, message, ask }] },
    bytes: 0,
  });
  switch (parsed.kind) {
    case 'parsed': {
      const article = readAhead({ ...fill(parsed.article, place), path: place });
      return { item: { ...nothing, id, parsed: [article] }, bytes: sizeOf(article) };
    }
    case 'failed': {
      const failed = [{ path: place, ...parsed.failure }];
      return { item: { ...nothing, id, failed }, bytes: 0 };
    }
    case 'undecided':
      return asked('It does not say its encoding, and the likely ones read differently.', {
        kind: 'charset',
        candidates: parsed.candidates,
      });
    case 'columns': {
      const { columns, guess, rows } = parsed;
      const { message } = toFailure(columnsFailure(columns.map(({ name }) => name)));
      return asked(message, { kind: 'columns', columns, guess, rows });
    }
    default:
      return assertNever(parsed, 'outcome');
  }
}

/** Puts together what was read of the same file, one piece after another. */
export function joinPieces(pieces: readonly ParsedFile[]): ParsedFile[] {
  const joined: ParsedFile[] = [];
  for (let start = 0; start < pieces.length;) {
    const { id = '' } = pieces[start] ?? {};
    let end = start + 1;
    while (pieces[end]?.id === id) end += 1;
    const own = pieces.slice(start, end);
    joined.push({
      id,
      parsed: own.flatMap(({ parsed }) => parsed),
      failed: own.flatMap(({ failed }) => failed),
      asked: own.flatMap(({ asked }) => asked),
      done: own.at(-1)?.done ?? false,
    });
    start = end;
  }
  return joined;
}
