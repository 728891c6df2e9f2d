import type { ArticleRow } from '../../../shared/domain/article.ts';
import { statusMarks } from '../articles-grid/model/article-defs.ts';
import { showDate } from '../metadata/show-date.ts';
import '../../components/status-mark.css';

interface ArticleOptionProps {
  readonly id: string;
  /** Undefined while its page is on the way. */
  readonly row: ArticleRow | undefined;
  readonly index: number;
  readonly total: number;
  /** Distance from the list's start, in px. */
  readonly top: number;
  readonly isOpen: boolean;
  readonly isCursor: boolean;
  readonly onChoose: () => void;
}

/** A quiet mark of how far the work is; its shape says it, and its name for screen readers. */
function StatusMark({ row }: { readonly row: ArticleRow }) {
  return (
    <span
      className={`article-option-status article-status-${row.status.replace(' ', '-')}`}
      role="img"
      aria-label={row.status}
    >
      {statusMarks[row.status]}
    </span>
  );
}

function showPublished(row: ArticleRow | undefined): string {
  return typeof row?.published === 'string' ? showDate(row.published.slice(0, 10)) : '';
}

/** One article of the list: its title, and below it outlet, date and number of facts. */
export function ArticleOption(props: ArticleOptionProps) {
  const { id, row, index, total, top, isOpen, isCursor, onChoose } = props;
  const about = [row?.outlet, showPublished(row)];
  return (
    // The list itself holds the keyboard; rows only take clicks.
    <div
      id={id}
      className="article-option"
      role="option"
      aria-selected={isOpen}
      aria-posinset={index + 1}
      aria-setsize={total}
      data-cursor={isCursor || undefined}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onChoose}
    >
      <span className="article-option-title cut">{row?.title ?? row?.sourceName ?? ' '}</span>
      <span className="article-option-about small muted">
        <span className="cut">
          {row !== undefined && <StatusMark row={row} />}
          {about.filter(Boolean).join(' · ')}
        </span>
        {row !== undefined && row.facts > 0 && (
          <span className="article-option-facts tabular">
            {row.facts.toLocaleString('en')} {row.facts === 1 ? 'fact' : 'facts'}
          </span>
        )}
      </span>
    </div>
  );
}
