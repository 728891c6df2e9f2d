import type { ReadFile } from '../../shared/ipc/batch-calls.ts';
import type { ReadPiece } from './read-files.ts';

/** What the store is given in one go. */
export interface Chunk {
  readonly chunk: readonly ReadFile[];
  readonly rest: readonly ReadPiece[];
}

/** A piece as the store takes it: of a question only what kind it is and why it is asked. */
function toReadFile({ id, parsed, failed, asked, done, again }: ReadPiece): ReadFile {
  return {
    itemId: id,
    articles: [...parsed],
    failed: [...failed],
    asked: asked.map(({ path, message, ask }) => ({ path, message, kind: ask.kind })),
    done,
    again,
  };
}

function weightOf({ parsed, failed, asked }: ReadPiece): number {
  return Math.max(1, parsed.length + failed.length + asked.length);
}

/**
 * Takes pieces off the front that together are about as many items as wanted, at least one. A piece
 * with more articles than that is parted: the file is done with its last part only.
 */
export function takeChunk(pieces: readonly ReadPiece[], size: number): Chunk {
  const chunk: ReadFile[] = [];
  let weight = 0;
  for (const [index, piece] of pieces.entries()) {
    if (weight > 0 && weight + weightOf(piece) > size) {
      return { chunk, rest: pieces.slice(index) };
    }
    if (piece.parsed.length > size) {
      const first = { ...piece, parsed: piece.parsed.slice(0, size), failed: [], asked: [] };
      const rest = { ...piece, parsed: piece.parsed.slice(size), again: false };
      chunk.push(toReadFile({ ...first, done: false }));
      return { chunk, rest: [rest, ...pieces.slice(index + 1)] };
    }
    chunk.push(toReadFile(piece));
    weight += weightOf(piece);
  }
  return { chunk, rest: [] };
}
