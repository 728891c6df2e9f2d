import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { report } from '../../../actions/notify.ts';
import { useSize } from '../../../components/use-size.ts';
import { moveCursor, pagesOf, scrollToShow, visibleRows } from '../../articles/windowing.ts';
import { actOn } from './act-on.ts';
import { ItemRow } from './item-row.tsx';
import { itemAt, loadPages, moveTo, pageSize, useReport } from './report-data.ts';

/** Height of one row in px; `report.css` has the same. */
const rowHeight = 28;

/** The lines of a report, drawn only where they can be seen. Enter does what a line is for. */
export function ItemList({ list }: { readonly list: RefObject<HTMLDivElement | null> }) {
  const id = useId();
  const { height } = useSize(list);
  const [scrollTop, setScrollTop] = useState(0);
  const { total, pages, cursor, shown, filter } = useReport();
  const rows = total ?? 0;
  const { first, last } = visibleRows(scrollTop, height, rowHeight, rows);
  const timer = useRef(0);

  useEffect(() => {
    // While the bar is dragged past thousands of lines only those are fetched where it rests.
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      loadPages(pagesOf({ first, last }, pageSize)).catch(report);
    }, 30);
    return () => clearTimeout(timer.current);
  }, [first, last, pages]);
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    current.scrollTop = scrollToShow(cursor, current.scrollTop, current.clientHeight, rowHeight);
  }, [list, cursor, height]);
  useEffect(() => {
    if (list.current !== null) list.current.scrollTop = 0;
  }, [list, shown, filter]);

  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(height / rowHeight) - 1);
    const to = moveCursor(event.key, cursor, rows, page);
    if (to !== null) moveTo(to);
    else if (event.key === 'Enter') actOn(itemAt(pages, cursor));
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      className="report-list"
      role="listbox"
      aria-label="Files of this import"
      aria-activedescendant={
        cursor >= first && cursor < last ? `${id}-${String(cursor)}` : undefined
      }
      tabIndex={0}
      onKeyDown={key}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
    >
      <div className="report-list-all" role="presentation" style={{ height: rows * rowHeight }}>
        {Array.from({ length: last - first }, (_, step) => first + step).map((index) => (
          <ItemRow
            key={index}
            id={`${id}-${String(index)}`}
            item={itemAt(pages, index)}
            index={index}
            total={rows}
            top={index * rowHeight}
            isCursor={index === cursor}
            onChoose={() => moveTo(index)}
            onOpen={() => actOn(itemAt(pages, index))}
          />
        ))}
      </div>
    </div>
  );
}
