import { Button, PopoverNext, PopupKind } from '@blueprintjs/core';
import { TagIcon } from '@blueprintjs/icons';
import { useArticleTable } from '../../../state/article-table.ts';
import { TagChoices } from './tag-choices.tsx';

/** Some tags in the room of one: the first, and how many more. */
export function tagsText([first, ...more]: readonly string[]): string {
  return more.length === 0 ? (first ?? '') : `${first ?? ''} +${String(more.length)}`;
}

function change(tags: readonly string[] | null): void {
  useArticleTable.setState({ tags });
}

/** The tags by which the table is filtered: an article must have one of them. */
export function TagFilter(): React.JSX.Element {
  const chosen = useArticleTable((table) => table.tags);
  return (
    <PopoverNext
      content={
        <div className="tag-popover">
          <TagChoices chosen={chosen} onChange={change} autoFocus />
          {chosen !== null && (
            <Button size="small" variant="minimal" text="Any tags" onClick={() => change(null)} />
          )}
        </div>
      }
      placement="bottom-start"
      arrow={false}
      animation="minimal"
      popupKind={PopupKind.DIALOG}
      autoFocus={false}
      shouldReturnFocusOnClose
    >
      <Button
        size="small"
        variant="minimal"
        icon={<TagIcon size={14} />}
        text={chosen === null ? 'Tags' : tagsText(chosen)}
        active={chosen !== null}
        intent={chosen === null ? 'none' : 'primary'}
        title="Show only articles with one of some tags"
      />
    </PopoverNext>
  );
}
