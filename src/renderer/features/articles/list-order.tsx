import { Button, Menu, MenuItem, PopoverNext } from '@blueprintjs/core';
import { SortIcon, TickIcon } from '@blueprintjs/icons';
import { orderArticles } from '../../actions/articles.ts';
import { useSettings } from '../../state/settings.ts';

const orders = [
  { value: 'imported', text: 'As imported', short: 'Imported' },
  { value: 'published', text: 'Newest first', short: 'Newest' },
  { value: 'title', text: 'By title', short: 'Title' },
] as const;

/** In which order the list stands; `isShort` where the filters need the room. */
export function ListOrder({ isShort }: { readonly isShort: boolean }): React.JSX.Element {
  const order = useSettings((settings) => settings.articleOrder);
  const shown = orders.find(({ value }) => value === order);
  const menu = (
    <Menu aria-label="Order">
      {orders.map(({ value, text }) => (
        <MenuItem
          key={value}
          text={text}
          icon={value === order ? <TickIcon size={14} /> : 'blank'}
          onClick={() => orderArticles(value)}
        />
      ))}
    </Menu>
  );
  return (
    <PopoverNext content={menu} placement="bottom-end" animation="minimal" arrow={false}>
      <Button
        size="small"
        variant="minimal"
        text={isShort ? undefined : shown?.short}
        icon={<SortIcon size={12} />}
        aria-label={`Order: ${shown?.text ?? ''}`}
        title={`Order: ${shown?.text ?? ''}`}
      />
    </PopoverNext>
  );
}
