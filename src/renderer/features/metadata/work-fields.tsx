import { HTMLSelect } from '@blueprintjs/core';
import { useId } from 'react';
import { articleStatuses, type Article } from '../../../shared/domain/article.ts';
import type { ArticlePatch } from '../../../shared/domain/article-table.ts';
import type { ReadPublished } from '../../../shared/domain/published.ts';
import { commit } from '../../actions/commit.ts';
import { attempt } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { readCell, splitTags } from '../articles-grid/cells/read-cell.ts';
import { statusMarks } from '../articles-grid/model/article-defs.ts';
import { MetadataField } from './metadata-field.tsx';

function checkTags(typed: string): ReadPublished {
  const read = readCell('tags', typed);
  return 'error' in read
    ? { input: typed, error: read.error }
    : { value: splitTags(typed).join(' | ') };
}

function patch({ id }: Article, change: ArticlePatch): void {
  attempt(() =>
    commit(call('article.edit', { edits: [{ articles: { ids: [id] }, patch: change }] })),
  );
}

/** How far the work on the article is, and its tags. */
export function WorkFields({ article }: { readonly article: Article }): React.JSX.Element {
  const id = useId();
  return (
    <>
      <div className="metadata-field" data-field="status">
        <label htmlFor={id}>Status</label>
        <HTMLSelect
          id={id}
          value={article.status}
          options={articleStatuses.map((status) => ({
            value: status,
            label: `${statusMarks[status]} ${status}`,
          }))}
          onChange={({ currentTarget: { value } }) => {
            const status = articleStatuses.find((candidate) => candidate === value);
            if (status !== undefined) patch(article, { status });
          }}
        />
      </div>
      <MetadataField
        name="tags"
        label="Tags"
        hint="several with | between them"
        saved={article.tags.join(' | ')}
        draft={undefined}
        check={checkTags}
        onDraft={() => undefined}
        onSave={(value) => patch(article, { tags: { set: [...splitTags(value ?? '')] } })}
      >
        {null}
      </MetadataField>
    </>
  );
}
