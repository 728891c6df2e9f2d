import { Button } from '@blueprintjs/core';
import {
  ChevronDownIcon,
  ChevronUpIcon,
  EditIcon,
  PropertiesIcon,
  WarningSignIcon,
} from '@blueprintjs/icons';
import { useId, useState } from 'react';
import type { Article } from '../../../shared/domain/article.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { draftsOf, useMetadataDrafts } from '../../state/metadata-drafts.ts';
import { VersionsButton } from '../versions/versions-button.tsx';
import { HowRead } from '../import/how-read.tsx';
import { DateClue } from './date-clue.tsx';
import { MetadataForm } from './metadata-form.tsx';
import { showDate } from './show-date.ts';
import './metadata.css';

function host(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** The article's metadata above its text: one line, or a form on demand. */
export function MetadataBar({ article }: { readonly article: Article }) {
  const [open, setOpen] = useState(false);
  const form = useId();
  const drafts = useMetadataDrafts(({ byArticle }) => draftsOf(byArticle, article.id));
  const [unsaved] = Object.values(drafts);
  const parts = [
    article.outlet,
    article.author,
    article.published === null ? null : showDate(article.published),
    article.language,
    article.url === null ? null : host(article.url),
    ...article.tags,
  ].filter((part) => part !== null);
  return (
    <>
      <div className="region-bar metadata-bar">
        <div className="metadata-line">
          <h2 className="metadata-title cut" title={article.title ?? article.sourceName}>
            {article.title ?? article.sourceName}
          </h2>
          <span className="metadata-about cut small muted">
            {parts.length === 0 ? 'No outlet, author or date yet' : parts.join(' · ')}
          </span>
        </div>
        {unsaved !== undefined && !open && (
          <Button
            variant="minimal"
            size="small"
            intent="warning"
            icon={<WarningSignIcon size={14} />}
            text={`Not saved: ${unsaved}`}
            className="metadata-unsaved"
            onClick={() => setOpen(true)}
          />
        )}
        <VersionsButton article={article} />
        <CommandButton command="outline" icon={<PropertiesIcon size={14} />} />
        <Button
          variant="minimal"
          size="small"
          icon={<EditIcon size={14} />}
          endIcon={open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          aria-label="Article details"
          title="Article details"
          aria-expanded={open}
          aria-controls={form}
          onClick={() => setOpen(!open)}
        />
      </div>
      <DateClue article={article} />
      <div id={form}>
        {open && (
          <>
            <MetadataForm key={article.id} article={article} />
            <HowRead key={`read ${article.id}`} article={article} />
          </>
        )}
      </div>
    </>
  );
}
