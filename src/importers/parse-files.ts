import { basename } from 'node:path';
import type { ParsedArticle } from '../shared/domain/article.ts';
import { GlossError, toFailure, type Failure } from '../shared/result.ts';
import { detect } from './detect.ts';
import type { CharsetCandidate, Source } from './importer.ts';
import { refuseNul } from './refuse-nul.ts';
import { readFileBytes } from './read-file.ts';

/** What became of one file. */
export type FileOutcome =
  | { readonly kind: 'parsed'; readonly article: ParsedArticle }
  | { readonly kind: 'undecided'; readonly candidates: readonly CharsetCandidate[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

function parse(source: Source): FileOutcome {
  const { name, bytes } = source;
  const importer = detect(source);
  const reading = importer.read(source);
  if (reading.kind === 'undecided') return reading;
  if (reading.text.trim() === '') {
    throw new GlossError(
      'empty',
      'There is no text in it.',
      'Open it in the program that it comes from and see whether it holds any text.',
    );
  }
  refuseNul(reading.text);
  return {
    kind: 'parsed',
    article: {
      text: reading.text,
      metadata: reading.metadata,
      sourceName: name,
      mediaType: importer.mediaType,
      original: bytes,
    },
  };
}

/** Puts the file's name before a message that does not hold it. */
function naming(name: string, failure: Failure): Failure {
  return failure.message.includes(name)
    ? failure
    : { ...failure, message: `${name}: ${failure.message}` };
}

/** Parses bytes that are read already. Never throws: what goes wrong is `failed`. */
export function parseBytes(source: Source): FileOutcome {
  try {
    return parse(source);
  } catch (thrown) {
    return { kind: 'failed', failure: naming(source.name, toFailure(thrown)) };
  }
}

/**
 * Reads and parses one file; `charset` is an encoding that a person chose, or null. Never rejects:
 * what goes wrong is `failed`, with a message that names the file and a hint that says what to do.
 */
export async function parseFile(path: string, charset: string | null = null): Promise<FileOutcome> {
  const name = basename(path);
  try {
    return parseBytes({ name, bytes: await readFileBytes(path, name), charset });
  } catch (thrown) {
    return { kind: 'failed', failure: naming(name, toFailure(thrown)) };
  }
}
