import type { FileOutcome } from '../importers/parse-files.ts';
import { columnsFailure } from '../importers/records/columns.ts';
import { toFailure, type Failure } from '../shared/result.ts';

/** Why a file did not parse; `path` as the person gave it. */
export function fileFailure(
  path: string,
  outcome: Exclude<FileOutcome, { kind: 'parsed' }>,
): Failure {
  if (outcome.kind === 'failed') return outcome.failure;
  if (outcome.kind === 'columns')
    return toFailure(columnsFailure(outcome.columns.map(({ name }) => name)));
  const likely = outcome.candidates.map(({ charset }) => charset);
  return {
    kind: 'unknown-charset',
    message: `${path} is neither UTF-8 nor marked as UTF-16. It may be ${likely.join(', ')}.`,
    hint: `If you know its encoding, name it: --charset ${likely[0] ?? 'NAME'}.`,
  };
}
