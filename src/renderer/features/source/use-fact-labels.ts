import { useCallback, useMemo } from 'react';
import { useCoding } from '../../state/coding.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';

/** Names a fact of the open article for the source's hover card: `Aid, fact 12`. */
export function useFactLabels(): (factId: string) => string {
  const codebook = useSession((session) => session.codebook);
  const marks = useReading((reading) => reading.marks);
  const fact = useCoding((coding) => coding.fact);
  const types = useMemo(() => new Map(marks.map((m) => [m.factId, m.factType])), [marks]);
  return useCallback(
    (factId) => {
      const key = types.get(factId);
      const label = codebook?.factTypes.find((type) => type.key === key)?.label ?? key ?? 'Fact';
      return fact?.id === factId ? `${label}, fact ${fact.n}` : label;
    },
    [types, codebook, fact],
  );
}
