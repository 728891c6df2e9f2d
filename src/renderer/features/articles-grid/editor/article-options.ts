import { articleStatuses } from '../../../../shared/domain/article.ts';
import { replaceToken, tokenAt } from '../../../grid/list-token.ts';
import type { TableOption } from '../../../grid/option.ts';
import type { KnownValue } from '../contract.ts';
import { statusMarks } from '../model/article-defs.ts';
import type { ArticleGridColumn } from '../model/article-columns.ts';

/** Most options that are shown at a time. */
const shown = 50;

export interface ArticleOptions {
  readonly options: readonly TableOption[];
  /** The option that Enter takes unless the coder chooses another; -1 for none. */
  readonly initial: number;
}

export const noArticleOptions: ArticleOptions = { options: [], initial: -1 };

const meanings = {
  unread: 'nothing was done with it yet',
  'in work': 'some of it is coded',
  done: 'nothing is left to code',
} as const;

function statusOptions(typed: string, untouched: boolean): ArticleOptions {
  const word = typed.trim().toLowerCase();
  const found = articleStatuses.filter((status) => untouched || status.includes(word));
  const options = found.map((status) => ({
    key: status.replace(' ', '-'),
    label: `${statusMarks[status]} ${status}`,
    detail: meanings[status],
    kind: 'existing' as const,
    insert: status,
  }));
  const at = found.findIndex((status) => status.startsWith(word));
  return { options, initial: word === '' ? -1 : at };
}

/**
 * What can be chosen for a cell as the text stands, of the values that articles have already. What
 * is typed is taken as it is: an option only where the coder goes to it. `untouched` while the cell
 * still shows what it held.
 */
export function articleOptions(
  key: ArticleGridColumn['key'],
  text: string,
  caret: number,
  known: readonly KnownValue[],
  untouched: boolean,
): ArticleOptions {
  if (key === 'status') return statusOptions(text, untouched);
  const isList = key === 'tags';
  const typed = (isList ? tokenAt(text, caret).text : text.trim()).toLowerCase();
  const taken = new Set(isList ? text.split('|').map((tag) => tag.trim().toLowerCase()) : []);
  const options = known
    .filter(({ value }) => {
      const lower = value.toLowerCase();
      if (taken.has(lower)) return false;
      return (untouched && !isList) || lower.includes(untouched && isList ? '' : typed);
    })
    .slice(0, shown)
    .map(({ value, articles }, at) => ({
      key: String(at),
      label: value,
      detail: `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}`,
      kind: 'existing' as const,
      insert: value,
    }));
  return { options, initial: -1 };
}

/** The text with an option taken, and where the caret is then. */
export function takeOption(
  key: ArticleGridColumn['key'],
  text: string,
  caret: number,
  { insert }: TableOption,
): { readonly text: string; readonly caret: number } {
  return key === 'tags'
    ? replaceToken(text, caret, insert)
    : { text: insert, caret: insert.length };
}
