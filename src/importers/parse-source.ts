import type { ParsedArticle } from '../shared/domain/article.ts';
import { assertNever } from '../shared/assert.ts';
import { GlossError, toFailure, type Failure } from '../shared/result.ts';
import { detect } from './detect.ts';
import type { CharsetCandidate, ColumnsAsked, Part, ReadArticle, Source } from './importer.ts';
import { maxNesting } from './limits.ts';
import { refuseNul } from './refuse-nul.ts';
import { isAsked, isWanted, type Task } from './task.ts';

/** What became of one file, or of one thing in it. */
export type FileOutcome =
  | { readonly kind: 'parsed'; readonly article: ParsedArticle }
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] }
  | ColumnsAsked
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The same with its place in the file, as in `inner/name.txt`; '' for the file itself. */
export type Parsed = FileOutcome & { readonly entry: string };

/** Checks what an importer made. Throws `empty` and `unknown-format`. */
function finish(
  { text, metadata, notes }: ReadArticle,
  sourceName: string,
  mediaType: string,
  original: Uint8Array,
): FileOutcome {
  if (text.trim() === '') {
    throw new GlossError(
      'empty',
      'There is no text in it.',
      'Open it in the program that it comes from and see whether it holds any text.',
    );
  }
  refuseNul(text);
  const article = { text, metadata, sourceName, mediaType, original };
  return {
    kind: 'parsed',
    article:
      notes === undefined || notes.length === 0 ? article : { ...article, notes: [...notes] },
  };
}

/** Puts the file's name before a message that does not hold it. */
export function naming(name: string, failure: Failure): Failure {
  return failure.message.includes(name)
    ? failure
    : { ...failure, message: `${name}: ${failure.message}` };
}

/** What goes wrong in a library has no kind and no cure yet. */
function explain(thrown: unknown): Failure {
  if (thrown instanceof GlossError) return toFailure(thrown);
  const isDeep = thrown instanceof RangeError;
  return {
    kind: 'unknown-format',
    message: isDeep
      ? 'It is nested too deeply or too large to be read.'
      : `It is damaged, or made in a way that Gloss does not read (${toFailure(thrown).message.slice(0, 200)}).`,
    hint: 'Open it in the program that it comes from, save it anew or as plain text, and import that.',
  };
}

function joined(entry: string, inner: string): string {
  return entry === '' || inner === '' ? entry + inner : `${entry}/${inner}`;
}

async function* parsePart(
  part: Part,
  source: Source,
  task: Task,
  around: string,
): AsyncGenerator<Parsed> {
  const entry = joined(around, part.entry);
  const name = joined(source.name, part.entry);
  if (!isWanted(task, entry) || (part.kind !== 'source' && !isAsked(task, entry))) return;
  try {
    if (part.kind === 'failed') {
      yield { kind: 'failed', entry, failure: naming(name, part.failure) };
      return;
    }
    if (part.kind === 'asked') {
      yield { ...part.asked, entry };
      return;
    }
    if (part.kind === 'article') {
      yield { ...finish(part.article, name, part.mediaType, part.original), entry };
      return;
    }
    const inner = { name, bytes: part.open(), charset: part.charset };
    yield* parseSource(inner, { ...task, depth: task.depth + 1 }, entry);
  } catch (thrown) {
    yield { kind: 'failed', entry, failure: naming(name, explain(thrown)) };
  }
}

async function* parse(source: Source, task: Task, entry: string): AsyncGenerator<Parsed> {
  const importer = detect(source);
  if (importer.isContainer === true && task.depth >= maxNesting) {
    throw new GlossError(
      'too-large',
      `It lies in ${String(maxNesting)} files around it already. Gloss goes no deeper.`,
      'Unpack it yourself and import what is in it.',
    );
  }
  const reading = await importer.read(source, task);
  switch (reading.kind) {
    case 'read':
      yield { ...finish(reading, source.name, importer.mediaType, source.bytes), entry };
      return;
    case 'undecided':
    case 'columns':
      yield { ...reading, entry };
      return;
    case 'parts':
      for await (const part of reading.parts) {
        task.spendEntry();
        yield* parsePart(part, source, task, entry);
      }
      return;
    default:
      assertNever(reading, 'reading');
  }
}

/**
 * Parses bytes that are read already: an article, or all that lies in an archive, a mailbox or a
 * table, one by one as they are asked for. Never throws: what goes wrong is `failed`, with a message
 * that names the file and a hint that says what to do.
 */
export async function* parseSource(source: Source, task: Task, entry = ''): AsyncGenerator<Parsed> {
  try {
    yield* parse(source, task, entry);
  } catch (thrown) {
    yield { kind: 'failed', entry, failure: naming(source.name, explain(thrown)) };
  }
}
