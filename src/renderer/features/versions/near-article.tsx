import type { NearArticle } from '../../../shared/domain/versions.ts';
import { showDate } from '../metadata/show-date.ts';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

interface NearArticleProps {
  readonly article: NearArticle;
  /** What it is of the two. */
  readonly role: string;
  /** Whether its text would be read, if the two were one. */
  readonly read: boolean;
}

/** One of two articles that are nearly the same: its metadata above its column. */
export function NearArticleHead({ article, role, read }: NearArticleProps): React.JSX.Element {
  const { title, sourceName, outlet, published, importedAt, facts, length } = article;
  const about = [
    outlet ?? 'no outlet',
    published === null ? 'no date' : showDate(published),
    `${length.toLocaleString('en')} characters`,
    facts === 1 ? '1 fact' : `${facts.toLocaleString('en')} facts`,
  ];
  return (
    <div className="near-article">
      <span className="near-role small muted">
        {role}
        {read && <span className="near-read">its text is read, if they become one</span>}
      </span>
      <h3 className="cut" title={title ?? sourceName}>
        {title ?? sourceName}
      </h3>
      <span className="small muted cut">{about.join(' · ')}</span>
      <span className="small muted cut">
        {sourceName}, imported {moment.format(new Date(importedAt))}
      </span>
    </div>
  );
}
