import { Button, Checkbox } from '@blueprintjs/core';
import { EditIcon } from '@blueprintjs/icons';
import { useEffect, useRef, useState } from 'react';
import type { TagCount } from '../../../../shared/domain/article-table.ts';
import { renameTag } from '../../../actions/article-table.ts';
import { attempt, report } from '../../../actions/notify.ts';
import { call } from '../../../api.ts';
import { useArticles } from '../../../state/articles.ts';
import { TagName } from './tag-name.tsx';

export interface TagChoicesProps {
  readonly chosen: readonly string[] | null;
  readonly onChange: (tags: readonly string[] | null) => void;
  /** Whether the keyboard goes to the first tag once they are there. */
  readonly autoFocus?: boolean;
}

/** All tags of the project, to choose from and to rename. */
export function TagChoices(props: TagChoicesProps): React.JSX.Element {
  const { chosen, onChange, autoFocus = false } = props;
  const [tags, setTags] = useState<readonly TagCount[] | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const generation = useArticles((articles) => articles.generation);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    call('article.tags').then(setTags, report);
  }, [generation]);
  const isRead = tags !== null;
  useEffect(() => {
    if (!autoFocus || !isRead) return undefined;
    // The popover's own focus goes to its frame.
    const frame = requestAnimationFrame(() => list.current?.querySelector('input')?.focus());
    return () => cancelAnimationFrame(frame);
  }, [autoFocus, isRead]);
  const toggle = (tag: string, isOn: boolean): void => {
    const others = (chosen ?? []).filter((other) => other !== tag);
    const next = isOn ? [...others, tag] : others;
    onChange(next.length === 0 ? null : next);
  };
  const rename = (tag: string, to: string): void =>
    attempt(async () => {
      await renameTag(tag, to);
      setRenamed(null);
      setTags(await call('article.tags'));
    });
  return (
    <div ref={list} className="tag-choice" role="group" aria-label="Tags">
      {tags?.length === 0 && <p className="muted">No article has a tag yet.</p>}
      {tags?.map(({ tag, articles }) =>
        renamed === tag ? (
          <TagName
            key={tag}
            tag={tag}
            onName={(to) => rename(tag, to)}
            onLeave={() => setRenamed(null)}
          />
        ) : (
          <div key={tag} className="tag-choice-row">
            <Checkbox
              checked={chosen?.includes(tag) === true}
              onChange={(event) => toggle(tag, event.currentTarget.checked)}
            >
              {tag} <span className="muted tabular">{articles.toLocaleString('en')}</span>
            </Checkbox>
            <Button
              size="small"
              variant="minimal"
              icon={<EditIcon size={12} />}
              aria-label={`Rename the tag ${tag}`}
              title="Rename it in all articles"
              onClick={() => setRenamed(tag)}
            />
          </div>
        ),
      )}
    </div>
  );
}
