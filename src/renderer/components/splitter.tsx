import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { clamp, splitterKey } from './splitter-maths.ts';
import './splitter.css';

interface SplitterProps {
  /** What it resizes, for screen readers: "Width of the article list". */
  readonly label: string;
  /** Width of the pane at its left, in px. */
  readonly position: number;
  readonly least: number;
  readonly most: number;
  readonly onMove: (position: number) => void;
  /** Double click: back to how it came. */
  readonly onReset: () => void;
}

/** The border between two panes: dragged by mouse, moved by arrow keys. */
export function Splitter({ label, position, least, most, onMove, onReset }: SplitterProps) {
  const from = useRef({ x: 0, position: 0 });
  const [dragging, setDragging] = useState(false);

  const down = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, position };
    setDragging(true);
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (!dragging) return;
    onMove(clamp(from.current.position + event.clientX - from.current.x, least, most));
  };
  const key = (event: KeyboardEvent<HTMLDivElement>): void => {
    const to = splitterKey(event.key, event.shiftKey, position, least, most);
    if (to === null) return;
    event.preventDefault();
    onMove(to);
  };

  return (
    <div
      className="splitter"
      data-dragging={dragging || undefined}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={Math.round(position)}
      aria-valuemin={Math.round(least)}
      aria-valuemax={Math.round(Math.max(least, most))}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => setDragging(false)}
      onPointerCancel={() => setDragging(false)}
      onDoubleClick={onReset}
      onKeyDown={key}
    />
  );
}
