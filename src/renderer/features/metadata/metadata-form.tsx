import { Button } from '@blueprintjs/core';
import { DuplicateIcon, ShareIcon } from '@blueprintjs/icons';
import type { Article, Metadata } from '../../../shared/domain/article.ts';
import { setMetadata } from '../../actions/articles.ts';
import { attempt, say } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { draftsOf, keepDraft, useMetadataDrafts } from '../../state/metadata-drafts.ts';
import { MetadataField } from './metadata-field.tsx';
import { WorkFields } from './work-fields.tsx';
import { readPublished, type ReadPublished } from '../../../shared/domain/published.ts';

function plain(typed: string): ReadPublished {
  const value = typed.trim();
  return { value: value === '' ? null : value };
}

const fields: readonly {
  readonly key: keyof Metadata;
  readonly label: string;
  readonly hint?: string;
  readonly check: (typed: string) => ReadPublished;
}[] = [
  { key: 'title', label: 'Title', check: plain },
  { key: 'outlet', label: 'Outlet', check: plain },
  { key: 'author', label: 'Author', check: plain },
  { key: 'published', label: 'Published', hint: '2025-04-11, 2025-04, 2025', check: readPublished },
  { key: 'language', label: 'Language', hint: 'en', check: plain },
  { key: 'url', label: 'URL', hint: 'https://…', check: plain },
];

async function copy(url: string): Promise<void> {
  await call('link.copy', { url });
  say('Address copied');
}

/** What is known of the article beside its text; each field is saved when the coder leaves it. */
export function MetadataForm({ article }: { readonly article: Article }) {
  const { id, url } = article;
  const drafts = useMetadataDrafts(({ byArticle }) => draftsOf(byArticle, id));
  return (
    <form
      className="metadata-form"
      aria-label="Article details"
      onSubmit={(event) => event.preventDefault()}
    >
      <WorkFields article={article} />
      {fields.map(({ key, label, hint, check }) => (
        <MetadataField
          key={key}
          name={key}
          label={label}
          hint={hint}
          saved={article[key] ?? ''}
          draft={drafts[key]}
          check={check}
          onDraft={(typed) => keepDraft(id, key, typed)}
          onSave={(value) => attempt(() => setMetadata(id, { [key]: value }))}
        >
          {key === 'url' && url !== null && (
            <>
              <Button
                size="small"
                variant="minimal"
                icon={<DuplicateIcon size={14} />}
                aria-label="Copy the address"
                title="Copy the address"
                onClick={() => attempt(() => copy(url))}
              />
              <Button
                size="small"
                variant="minimal"
                icon={<ShareIcon size={14} />}
                aria-label="Open in the browser"
                title="Open in the browser (asks first)"
                onClick={() => attempt(() => call('link.open', { url }))}
              />
            </>
          )}
        </MetadataField>
      ))}
    </form>
  );
}
