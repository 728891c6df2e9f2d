import { Button } from '@blueprintjs/core';
import { ChevronLeftIcon, ChevronRightIcon } from '@blueprintjs/icons';
import { useState } from 'react';
import {
  rowsKnown,
  sampleOf,
  type ColumnsQuestion,
  type Role,
  type Roles,
} from './column-roles.ts';

interface Props {
  readonly columns: ColumnsQuestion['columns'];
  readonly given: Roles;
}

const about: readonly Role[] = ['outlet', 'author', 'published', 'language', 'url'];

/** An article as the rows would make it, one of the first. */
export function ArticlePreview({ columns, given }: Props): React.JSX.Element {
  const [row, setRow] = useState(0);
  const known = rowsKnown(columns);
  const of = (role: Role): string => sampleOf(columns, given, role, row);
  const text = of('text');
  const title = of('title');
  const said = about.map(of).filter((part) => part !== '');
  return (
    <section className="article-preview" aria-label="Article as it would be">
      <header>
        <span className="small muted tabular">
          Article of row {row + 1} of the first {known}
        </span>
        <Button
          size="small"
          variant="minimal"
          icon={<ChevronLeftIcon />}
          aria-label="The row before"
          disabled={known < 2}
          onClick={() => setRow((row + known - 1) % known)}
        />
        <Button
          size="small"
          variant="minimal"
          icon={<ChevronRightIcon />}
          aria-label="The row after"
          disabled={known < 2}
          onClick={() => setRow((row + 1) % known)}
        />
      </header>
      <h3 className={title === '' ? 'muted' : ''}>{title === '' ? 'No title' : title}</h3>
      <p className="small muted">
        {said.length === 0 ? 'No outlet, author or date' : said.join(' · ')}
      </p>
      <p className="article-preview-text">
        {given.includes('text') ? (
          text === '' ? (
            <span className="muted">There is no text in this row: it would not become one.</span>
          ) : (
            text
          )
        ) : (
          <span className="muted">Choose the column that holds the text.</span>
        )}
      </p>
    </section>
  );
}
