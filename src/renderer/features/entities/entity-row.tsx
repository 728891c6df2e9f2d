import { TickIcon } from '@blueprintjs/icons';
import type { Entity } from '../../../shared/domain/entity.ts';

interface Props {
  readonly id: string;
  /** Undefined while its page is loading. */
  readonly entity: Entity | undefined;
  readonly index: number;
  readonly total: number;
  /** In px from the list's top. */
  readonly top: number;
  readonly isCursor: boolean;
  readonly isTicked: boolean;
  readonly onChoose: (event: React.MouseEvent) => void;
  readonly onTick: () => void;
}

/** One entity of the list: its tick, name and other names, kind, and how many facts name it. */
export function EntityRow(props: Props): React.JSX.Element {
  const { id, entity, index, total, top, isCursor, isTicked, onChoose, onTick } = props;
  return (
    <div
      id={id}
      className="entity-row"
      role="option"
      aria-selected={isTicked}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-cursor={isCursor || undefined}
      style={{ top }}
      onClick={onChoose}
    >
      {/* The keyboard ticks with Space; this serves the mouse. */}
      <span
        className="entity-tick"
        onClick={(event) => {
          event.stopPropagation();
          onTick();
        }}
      >
        {isTicked && <TickIcon size={12} />}
      </span>
      <span className="entity-names cut">
        <span className="entity-name">{entity?.name ?? '…'}</span>
        {entity !== undefined && entity.aliases.length > 0 && (
          <span className="entity-also muted">also {entity.aliases.join(', ')}</span>
        )}
      </span>
      <span className="entity-kind small muted">{entity?.kind}</span>
      <span className="entity-facts tabular">{entity?.facts.toLocaleString('en')}</span>
    </div>
  );
}
