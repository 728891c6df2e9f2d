import { useState } from 'react';
import { toFailure, type Failure } from '../../../shared/result.ts';

export interface Doing {
  /** Why the last try failed; shown beside what was tried. */
  readonly failure: Failure | null;
  /** Runs something that may fail; a failure shows until the next try. */
  readonly run: (work: () => Promise<void>) => void;
  readonly clear: () => void;
}

/** For one control: its failure stays with it, in place of a toast over everything. */
export function useDoing(): Doing {
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFailure(null);
    try {
      await work();
    } catch (thrown) {
      setFailure(toFailure(thrown));
    }
  };
  return {
    failure,
    run: (work) => void attempt(work),
    clear: () => setFailure(null),
  };
}
