import { Button, Checkbox, PopoverNext, PopupKind } from '@blueprintjs/core';
import { TagIcon } from '@blueprintjs/icons';
import { useEffect, useRef, useState } from 'react';
import type { TagCount } from '../../../../shared/domain/article-table.ts';
import { report } from '../../../actions/notify.ts';
import { call } from '../../../api.ts';
import { useArticleTable } from '../../../state/article-table.ts';
import { useArticles } from '../../../state/articles.ts';

interface Props {
  readonly chosen: readonly string[] | null;
  readonly onChange: (tags: readonly string[] | null) => void;
}

function Choices({ chosen, onChange }: Props): React.JSX.Element {
  const [tags, setTags] = useState<readonly TagCount[] | null>(null);
  const generation = useArticles((articles) => articles.generation);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    call('article.tags').then(setTags, report);
  }, [generation]);
  const isRead = tags !== null;
  useEffect(() => {
    // The popover's own focus goes to its frame.
    const frame = requestAnimationFrame(() => list.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [isRead]);
  const toggle = (tag: string, isOn: boolean): void => {
    const others = (chosen ?? []).filter((other) => other !== tag);
    const next = isOn ? [...others, tag] : others;
    onChange(next.length === 0 ? null : next);
  };
  return (
    <div ref={list} className="tag-choice" role="group" aria-label="Tags">
      {tags?.length === 0 && <p className="muted">No article has a tag yet.</p>}
      {tags?.map(({ tag, articles }) => (
        <Checkbox
          key={tag}
          checked={chosen?.includes(tag) === true}
          onChange={(event) => toggle(tag, event.currentTarget.checked)}
        >
          {tag} <span className="muted tabular">{articles.toLocaleString('en')}</span>
        </Checkbox>
      ))}
      {chosen !== null && (
        <Button size="small" variant="minimal" text="Any tags" onClick={() => onChange(null)} />
      )}
    </div>
  );
}

/** Chooses tags, of which an article must have one to be shown. */
export function TagChoice({
  chosen,
  onChange,
  label,
}: Props & { readonly label?: string }): React.JSX.Element {
  const [first] = chosen ?? [];
  const more = (chosen?.length ?? 0) - 1;
  const text = first === undefined ? 'Tags' : more === 0 ? first : `${first} +${more}`;
  return (
    <PopoverNext
      content={<Choices chosen={chosen} onChange={onChange} />}
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
        text={text}
        active={chosen !== null}
        intent={chosen === null ? 'none' : 'primary'}
        title="Show only articles with one of some tags"
        {...(label === undefined ? {} : { 'aria-label': label })}
      />
    </PopoverNext>
  );
}

/** The tags by which the table is filtered. */
export function TagFilter(): React.JSX.Element {
  const tags = useArticleTable((table) => table.tags);
  return <TagChoice chosen={tags} onChange={(next) => useArticleTable.setState({ tags: next })} />;
}
