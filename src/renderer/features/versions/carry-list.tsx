import { useEffect, useRef, type RefObject } from 'react';
import type { CarriedEvidence } from '../../../shared/domain/versions.ts';
import { useSession } from '../../state/session.ts';
import { provenBy } from './carry-names.ts';

interface CarryListProps {
  readonly rows: readonly CarriedEvidence[];
  readonly shown: string | null;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onShow: (id: string) => void;
}

/** More are not listed at once; they come up as these are decided. */
const listed = 500;

/** The evidence of one group; the arrows go through it. */
export function CarryList({ rows, shown, list, onShow }: CarryListProps): React.JSX.Element {
  const codebook = useSession((session) => session.codebook);
  const current = useRef<HTMLDivElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [shown]);
  const move = (by: number): void => {
    const at = rows.findIndex(({ id }) => id === shown);
    const next = rows[Math.max(0, Math.min(at + by, rows.length - 1))];
    if (next !== undefined) onShow(next.id);
  };
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 10,
    PageUp: -10,
    Home: -rows.length,
    End: rows.length,
  };
  return (
    <div
      ref={list}
      className="carry-list"
      role="listbox"
      aria-label="Evidence"
      aria-activedescendant={shown === null ? undefined : `carry-${shown}`}
      tabIndex={0}
      onKeyDown={(event) => {
        const by = moves[event.key];
        if (by === undefined) return;
        event.preventDefault();
        move(by);
      }}
    >
      {rows.slice(0, listed).map((one) => (
        <div
          key={one.id}
          id={`carry-${one.id}`}
          ref={one.id === shown ? current : undefined}
          className="carry-option"
          role="option"
          aria-selected={one.id === shown}
          onClick={() => onShow(one.id)}
        >
          <span className="cut" dir="auto">
            {one.from.quote}
          </span>
          <span className="small muted cut">{provenBy(one, codebook)}</span>
        </div>
      ))}
      {rows.length > listed && (
        <p className="small muted carry-more">
          and {(rows.length - listed).toLocaleString('en')} more
        </p>
      )}
    </div>
  );
}
