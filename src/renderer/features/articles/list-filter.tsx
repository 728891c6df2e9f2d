import { Button, PopoverNext, PopupKind, Radio, RadioGroup } from '@blueprintjs/core';
import { CrossIcon, FilterIcon } from '@blueprintjs/icons';
import { useEffect, useRef } from 'react';
import { articleStatuses } from '../../../shared/domain/article.ts';
import { filterArticles } from '../../actions/articles.ts';
import { isFiltered, useArticles } from '../../state/articles.ts';
import { TagChoices } from '../articles-grid/bar/tag-choices.tsx';
import { tagsText } from '../articles-grid/bar/tag-filter.tsx';
import { statusMarks } from '../articles-grid/model/article-defs.ts';
import { ListOrder } from './list-order.tsx';

const any = 'any';

/** Status and tags of the articles that the list shows. */
function Choices(): React.JSX.Element {
  const status = useArticles((articles) => articles.status);
  const tags = useArticles((articles) => articles.tags);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The popover's own focus goes to its frame.
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLInputElement>('input:checked')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <div ref={box} className="list-filter" role="group" aria-label="Filter the list">
      <RadioGroup
        label="Status"
        selectedValue={status ?? any}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          filterArticles({ status: articleStatuses.find((each) => each === chosen) ?? null });
        }}
      >
        <Radio value={any} label="Any status" />
        {articleStatuses.map((each) => (
          <Radio key={each} value={each}>
            {statusMarks[each]} {each}
          </Radio>
        ))}
      </RadioGroup>
      <h3 className="list-filter-title">Tags</h3>
      <TagChoices chosen={tags} onChange={(next) => filterArticles({ tags: next })} />
    </div>
  );
}

interface ChipProps {
  readonly text: string;
  /** What it is, for its button. */
  readonly what: string;
  readonly onRemove: () => void;
}

/** One filter that is on, and the way to take it off. */
function Chip({ text, what, onRemove }: ChipProps): React.JSX.Element {
  return (
    <span className="list-chip" title={text}>
      <span className="cut">{text}</span>
      <button type="button" aria-label={`Take the filter off: ${what}`} onClick={onRemove}>
        <CrossIcon size={12} />
      </button>
    </span>
  );
}

/** Which articles the list shows, and in which order: one line, whatever is on. */
export function ListFilter(): React.JSX.Element {
  const articles = useArticles();
  const { status, tags, total } = articles;
  const button = useRef<HTMLButtonElement>(null);
  const isOn = status !== null || tags !== null;
  const takeOff = (filter: Parameters<typeof filterArticles>[0]): void => {
    filterArticles(filter);
    // The chip that had the keyboard is gone.
    button.current?.focus();
  };
  return (
    <>
      <div className="articles-filter">
        <PopoverNext
          content={<Choices />}
          placement="bottom-start"
          arrow={false}
          animation="minimal"
          popupKind={PopupKind.DIALOG}
          autoFocus={false}
          shouldReturnFocusOnClose
        >
          <Button
            ref={button}
            size="small"
            variant="minimal"
            icon={<FilterIcon size={14} />}
            text={isOn ? undefined : 'Filter'}
            intent={isOn ? 'primary' : 'none'}
            aria-label="Filter the list"
            title="Show only articles of a status or with tags"
          />
        </PopoverNext>
        <span className="articles-chips">
          {status !== null && (
            <Chip
              text={`${statusMarks[status]} ${status}`}
              what={status}
              onRemove={() => takeOff({ status: null })}
            />
          )}
          {tags !== null && (
            <Chip
              text={tagsText(tags)}
              what={tags.join(', ')}
              onRemove={() => takeOff({ tags: null })}
            />
          )}
        </span>
        <ListOrder isShort={isOn} />
      </div>
      <output className="articles-found small muted" aria-live="polite">
        {!isFiltered(articles) || total === null
          ? ''
          : `${total.toLocaleString('en')} ${total === 1 ? 'article' : 'articles'} found`}
      </output>
    </>
  );
}
