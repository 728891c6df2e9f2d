import { Button, InputGroup } from '@blueprintjs/core';
import { CrossIcon, SearchIcon } from '@blueprintjs/icons';
import { useEffect, useRef, useState } from 'react';
import { attempt } from '../../../actions/notify.ts';
import { setSearch, useReport } from './report-data.ts';

/** How long the search waits for the next letter, in ms. */
const pause = 150;

/** Finds lines of the report by the file's name, the title, or what is said of it. */
export function ReportSearch(): React.JSX.Element {
  const search = useReport((state) => state.search);
  const found = useReport((state) => state.total);
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search);
  useEffect(() => {
    if (typed === useReport.getState().search) return undefined;
    const timer = setTimeout(() => attempt(() => setSearch(typed)), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const clear = (): void => {
    setTyped('');
    field.current?.focus();
  };
  const count =
    search === '' || found === null
      ? null
      : `${found.toLocaleString('en')} ${found === 1 ? 'line' : 'lines'}`;
  return (
    <search className="report-search">
      <output className="small muted tabular" aria-live="polite">
        {count}
      </output>
      <InputGroup
        inputRef={field}
        size="small"
        type="text"
        value={typed}
        leftIcon={<SearchIcon className="bp6-icon" size={14} />}
        placeholder="Search names and reasons"
        aria-label="Search this report"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            event.stopPropagation();
            clear();
          } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
            event.preventDefault();
            document.querySelector<HTMLElement>('.report-list')?.focus();
          }
        }}
        {...(typed === ''
          ? {}
          : {
              rightElement: (
                <Button
                  variant="minimal"
                  size="small"
                  icon={<CrossIcon size={14} />}
                  aria-label="Clear the search of this report"
                  onClick={clear}
                />
              ),
            })}
      />
    </search>
  );
}
