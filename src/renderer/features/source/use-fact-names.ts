import { useCallback, useEffect, useMemo } from 'react';
import { fieldsOf } from '../../../shared/domain/codebook.ts';
import { call } from '../../api.ts';
import { learnNumbers, useFactNumbers } from '../../state/fact-numbers.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';

/** How many facts are asked for at once. */
const batch = 500;

/** Asks for the numbers of marked facts that no table has shown yet. */
function useUnknownNumbers(): void {
  const marks = useReading((reading) => reading.marks);
  useEffect(() => {
    // The table asks for most of them itself in the meantime.
    const timer = setTimeout(() => {
      const { numbers } = useFactNumbers.getState();
      const ids = [...new Set(marks.map((mark) => mark.factId))].filter((id) => !numbers.has(id));
      for (let at = 0; at < ids.length; at += batch)
        call('fact.get', { ids: ids.slice(at, at + batch) }).then(learnNumbers, () => undefined);
    }, 500);
    return () => clearTimeout(timer);
  }, [marks]);
}

/** Names facts and their fields for the source's notes: `Fact 12`, `Donor`. */
export function useFactNames(): {
  readonly factLabel: (factId: string) => string;
  readonly fieldLabel: (factType: string, field: string) => string;
} {
  const codebook = useSession((session) => session.codebook);
  const numbers = useFactNumbers((known) => known.numbers);
  useUnknownNumbers();
  const factLabel = useCallback(
    (factId: string) => {
      const n = numbers.get(factId);
      return n === undefined ? 'Fact' : `Fact ${n}`;
    },
    [numbers],
  );
  const fieldLabel = useCallback(
    (factType: string, key: string) => {
      const fields = codebook === null ? [] : fieldsOf(codebook, factType);
      return fields.find((field) => field.key === key)?.label ?? key;
    },
    [codebook],
  );
  return useMemo(() => ({ factLabel, fieldLabel }), [factLabel, fieldLabel]);
}
