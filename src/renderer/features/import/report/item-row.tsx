import { DocumentIcon, DuplicateIcon, ErrorIcon, HelpIcon, TimeIcon } from '@blueprintjs/icons';
import type { ComponentType } from 'react';
import type { ImportItem, ItemOutcome } from '../../../../shared/domain/batch.ts';
import { folderOf, nameOf, outcomeText, withoutName } from './words.ts';

const icons: Readonly<Record<ItemOutcome, ComponentType<{ size?: number }>>> = {
  imported: DocumentIcon,
  duplicate: DuplicateIcon,
  failed: ErrorIcon,
  asked: HelpIcon,
  pending: TimeIcon,
};

/** What is worth saying of a line beside its name. */
function aboutOf({ outcome, title, articleId, message, path }: ImportItem): string {
  if (outcome === 'imported') return articleId === null ? 'undone or deleted since' : (title ?? '');
  if (outcome === 'duplicate') return title === null ? '' : `the same text as ${title}`;
  return message === null ? '' : withoutName(message, path);
}

interface Props {
  readonly id: string;
  /** Undefined while its page is loading. */
  readonly item: ImportItem | undefined;
  readonly index: number;
  readonly total: number;
  /** In px from the list's top. */
  readonly top: number;
  readonly isCursor: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

/** One line of a report: what became of a file, its name, and its title or the reason. */
export function ItemRow(props: Props): React.JSX.Element {
  const { id, item, index, total, top, isCursor, onChoose, onOpen } = props;
  const Icon = item === undefined ? null : icons[item.outcome];
  return (
    <div
      id={id}
      className="report-row"
      role="option"
      aria-selected={isCursor}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-outcome={item?.outcome}
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      {item === undefined || Icon === null ? (
        <span className="muted">…</span>
      ) : (
        <>
          <span className="report-icon">
            <Icon size={14} />
            <span className="visually-hidden">{outcomeText[item.outcome]}:</span>
          </span>
          <span className="report-name cut">
            {nameOf(item.path)}
            <span className="report-folder small muted">{nameOf(folderOf(item.path))}</span>
          </span>
          <span className="report-about cut muted">{aboutOf(item)}</span>
        </>
      )}
    </div>
  );
}
