import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { report } from '../../actions/notify.ts';
import { useSize } from '../../components/use-size.ts';
import { moveCursor, pagesOf, scrollToShow, visibleRows } from '../articles/windowing.ts';
import { loadPages, moveTo, pageSize, rowAt, tick, untickAll, useBrowser } from './browser.ts';
import { EntityRow } from './entity-row.tsx';

/** Height of one row in px; `entities.css` has the same. */
const rowHeight = 30;

interface Props {
  readonly list: RefObject<HTMLDivElement | null>;
  /** The keyboard goes on to what is to be done with the entity or the ticked ones. */
  readonly onEnter: () => void;
  /** A character was typed: it belongs to the search. */
  readonly onType: () => void;
}

function isCharacter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return /^\S$/u.test(key) && !ctrlKey && !metaKey && !altKey;
}

/** The entities, drawn only where they can be seen. Space ticks; Shift and an arrow tick on. */
export function EntityList({ list, onEnter, onType }: Props): React.JSX.Element {
  const id = useId();
  const { height } = useSize(list);
  const [scrollTop, setScrollTop] = useState(0);
  const { total, pages, cursor, ticked } = useBrowser();
  const anchor = useRef(0);
  const rows = total ?? 0;
  const { first, last } = visibleRows(scrollTop, height, rowHeight, rows);

  useEffect(() => {
    loadPages(pagesOf({ first, last }, pageSize)).catch(report);
  }, [first, last, pages]);
  useEffect(() => {
    const { current } = list;
    if (current === null || cursor === -1) return;
    current.scrollTop = scrollToShow(cursor, current.scrollTop, current.clientHeight, rowHeight);
  }, [list, cursor, pages, height]);

  const toggle = (index: number): void => {
    const entity = rowAt(pages, index);
    if (entity !== undefined) tick([entity], !ticked.has(entity.id));
    anchor.current = index;
  };
  /** Ticks from where ticking began to a row. */
  const tickTo = (index: number): void => {
    const [from, to] = [Math.min(anchor.current, index), Math.max(anchor.current, index)];
    const between = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    tick(
      between.flatMap((at) => rowAt(pages, at) ?? []),
      true,
    );
  };
  const go = (index: number, extend: boolean): void => {
    if (!extend) anchor.current = index;
    moveTo(index);
    if (extend) tickTo(index);
  };
  const key = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const to = moveCursor(event.key, cursor, rows, page);
    if (to !== null) go(to, event.shiftKey);
    else if (event.key === ' ') toggle(cursor);
    else if (event.key === 'Enter' || event.key === 'F2') onEnter();
    else if (event.key === 'Escape' && ticked.size > 0) {
      event.stopPropagation();
      untickAll();
    } else {
      if (isCharacter(event)) onType();
      return;
    }
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="entity-list"
      role="listbox"
      aria-label="Entities"
      aria-multiselectable
      aria-activedescendant={cursor >= first && cursor < last ? `${id}-${cursor}` : undefined}
      tabIndex={0}
      onKeyDown={key}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div className="entity-list-all" role="presentation" style={{ height: rows * rowHeight }}>
        {Array.from({ length: last - first }, (_, step) => first + step).map((index) => {
          const entity = rowAt(pages, index);
          return (
            <EntityRow
              key={index}
              id={`${id}-${index}`}
              entity={entity}
              index={index}
              total={rows}
              top={index * rowHeight}
              isCursor={index === cursor}
              isTicked={entity !== undefined && ticked.has(entity.id)}
              onChoose={({ shiftKey, ctrlKey, metaKey }) => {
                go(index, shiftKey);
                if (ctrlKey || metaKey) toggle(index);
              }}
              onTick={() => toggle(index)}
            />
          );
        })}
      </div>
    </div>
  );
}
