import { Button, Menu, MenuItem, PopoverNext } from '@blueprintjs/core';
import { CaretDownIcon, SortIcon, TickIcon } from '@blueprintjs/icons';
import { articleStatuses } from '../../../shared/domain/article.ts';
import { filterArticles, orderArticles } from '../../actions/articles.ts';
import { isFiltered, useArticles } from '../../state/articles.ts';
import { useSettings } from '../../state/settings.ts';
import { TagChoice } from '../articles-grid/bar/tag-filter.tsx';
import { statusMarks } from '../articles-grid/model/article-defs.ts';

interface MenuChoiceProps<T> {
  readonly label: string;
  readonly value: T;
  /** `short` stands on the button, where there is little room. */
  readonly options: readonly {
    readonly value: T;
    readonly text: string;
    readonly short: string;
  }[];
  readonly isOn: boolean;
  /** In the place of the caret. */
  readonly icon?: React.JSX.Element;
  readonly onChange: (value: T) => void;
}

/** A button that shows one of a few and opens the others. */
function MenuChoice<T extends string | null>(props: MenuChoiceProps<T>): React.JSX.Element {
  const { label, value, options, isOn, icon, onChange } = props;
  const menu = (
    <Menu aria-label={label}>
      {options.map((option) => (
        <MenuItem
          key={option.text}
          text={option.text}
          icon={option.value === value ? <TickIcon size={14} /> : 'blank'}
          onClick={() => onChange(option.value)}
        />
      ))}
    </Menu>
  );
  const shown = options.find((option) => option.value === value);
  return (
    <PopoverNext content={menu} placement="bottom-start" animation="minimal" arrow={false}>
      <Button
        size="small"
        variant="minimal"
        intent={isOn ? 'primary' : 'none'}
        text={shown?.short}
        icon={icon}
        endIcon={icon === undefined ? <CaretDownIcon size={12} /> : undefined}
        aria-label={`${label}: ${shown?.text ?? ''}`}
        title={label}
      />
    </PopoverNext>
  );
}

const statuses = [
  { value: null, text: 'Any status', short: 'Status' },
  ...articleStatuses.map((value) => ({
    value,
    text: `${statusMarks[value]} ${value}`,
    short: `${statusMarks[value]} ${value}`,
  })),
];
const orders = [
  { value: 'imported', text: 'As imported', short: 'Imported' },
  { value: 'published', text: 'Newest first', short: 'Newest' },
  { value: 'title', text: 'By title', short: 'Title' },
] as const;

/** Which articles the list shows, and in which order. */
export function ListFilter(): React.JSX.Element {
  const articles = useArticles();
  const { status, tags, total } = articles;
  const order = useSettings((settings) => settings.articleOrder);
  return (
    <>
      <div className="articles-filter">
        <MenuChoice
          label="Status"
          value={status}
          options={statuses}
          isOn={status !== null}
          onChange={(value) => filterArticles({ status: value })}
        />
        <TagChoice
          chosen={tags}
          label="Tags of the listed articles"
          onChange={(next) => filterArticles({ tags: next })}
        />
        <MenuChoice
          label="Order"
          value={order}
          options={orders}
          isOn={false}
          icon={<SortIcon size={12} />}
          onChange={orderArticles}
        />
      </div>
      <output className="articles-found small muted" aria-live="polite">
        {!isFiltered(articles) || total === null
          ? ''
          : `${total.toLocaleString('en')} ${total === 1 ? 'article' : 'articles'} found`}
      </output>
    </>
  );
}
