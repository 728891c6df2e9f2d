import { useMemo, useState, type RefObject } from 'react';
import { differenceOf, type Part, type Row } from './difference.ts';
import './difference.css';

interface DifferenceViewProps {
  readonly before: string;
  readonly after: string;
  /** What the two columns are, for screen readers. */
  readonly names: readonly [string, string];
  readonly language: string | null;
  /** The box that scrolls; differences in it have `data-difference`. */
  readonly box: RefObject<HTMLDivElement | null>;
}

/** Longer stretches are not shown at once when they are unfolded by mistake. */
const shownAtOnce = 20_000;

function Words({
  parts,
  without,
}: {
  readonly parts: readonly Part[];
  readonly without: Part['kind'];
}) {
  return parts
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, index) => {
      // Parts have no name of their own, and the list never changes its order.
      const key = `${String(index)}-${kind}`;
      if (kind === 'removed') return <del key={key}>{text}</del>;
      if (kind === 'added') return <ins key={key}>{text}</ins>;
      return <span key={key}>{text}</span>;
    });
}

function Folded({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const length = text.length.toLocaleString('en');
  return (
    <div className="difference-folded">
      <button
        type="button"
        className="difference-fold"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Fold' : 'Show'} {length} characters that are the same
      </button>
      {open && (
        <div className="difference-same">
          {text.length > shownAtOnce ? `${text.slice(0, shownAtOnce)} …` : text}
        </div>
      )}
    </div>
  );
}

function Side({
  row,
  side,
  name,
}: {
  readonly row: Row;
  readonly side: 0 | 1;
  readonly name: string;
}) {
  if (row.kind === 'same') return null;
  const without = side === 0 ? 'added' : 'removed';
  const isEmpty = row.parts.every(({ kind }) => kind === without);
  return (
    <div className="difference-side" data-side={side}>
      <span className="visually-hidden">{name}: </span>
      {isEmpty ? (
        <span className="muted small">nothing here</span>
      ) : (
        <Words parts={row.parts} without={without} />
      )}
    </div>
  );
}

/** Two texts side by side, their different words marked, what is the same folded. */
export function DifferenceView(props: DifferenceViewProps): React.JSX.Element {
  const { before, after, names, language, box } = props;
  const rows = useMemo(() => differenceOf(before, after), [before, after]);
  return (
    <div
      ref={box}
      className="difference"
      role="region"
      aria-label="Differences"
      tabIndex={0}
      lang={language ?? undefined}
      dir="auto"
    >
      {rows.map((row, index) => {
        const key = `${String(index)}-${row.kind}`;
        return row.kind === 'same' ? (
          <Folded key={key} text={row.text} />
        ) : (
          <div key={key} className="difference-row" data-difference>
            <Side row={row} side={0} name={names[0]} />
            <Side row={row} side={1} name={names[1]} />
          </div>
        );
      })}
    </div>
  );
}

/** Goes to the next or previous difference in a box, and answers which of how many it is. */
export function stepDifference(box: HTMLDivElement | null, by: 1 | -1): string | null {
  const all = [...(box?.querySelectorAll<HTMLElement>('[data-difference]') ?? [])];
  if (all.length === 0) return null;
  const now = all.findIndex((element) => element.dataset['current'] !== undefined);
  const next = now === -1 ? (by === 1 ? 0 : all.length - 1) : (now + by + all.length) % all.length;
  for (const element of all) delete element.dataset['current'];
  const chosen = all[next];
  if (chosen === undefined) return null;
  chosen.dataset['current'] = '';
  chosen.scrollIntoView({ block: 'center' });
  return `Difference ${next + 1} of ${all.length}`;
}
