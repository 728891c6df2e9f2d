import { Button } from '@blueprintjs/core';
import { useEffect, useState } from 'react';
import type { Article } from '../../../shared/domain/article.ts';
import type { ImportItem } from '../../../shared/domain/batch.ts';
import { saveOriginal, showReport } from '../../actions/import-reports.ts';
import { openReadAgain } from '../../actions/read-again.ts';
import { attempt, report } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { folderOf, nameOf, whenText } from './report/words.ts';
import './how-read.css';

/** The line of the report by which the article came in, once it is known. */
function useItem(articleId: string): ImportItem | null {
  const [item, setItem] = useState<ImportItem | null>(null);
  useEffect(() => {
    let isWanted = true;
    call('batch.ofArticle', { articleId }).then((found) => {
      if (isWanted) setItem(found);
    }, report);
    return () => {
      isWanted = false;
    };
  }, [articleId]);
  return item;
}

/** Where an article was read from and how, with the ways to read it otherwise. */
export function HowRead({ article }: { readonly article: Article }): React.JSX.Element {
  const { id, sourceName, importedAt } = article;
  const item = useItem(id);
  const folder = item === null ? '' : nameOf(folderOf(item.path));
  const batchId = item?.batchId;
  return (
    <section className="how-read small" aria-label="How it was read">
      <div className="how-read-words muted">
        <p className="cut" title={item?.path ?? sourceName}>
          From <span className="how-read-name">{nameOf(sourceName)}</span>
          {folder !== '' && <> in {folder}</>}, {whenText(importedAt)}
        </p>
        {item?.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      <Button
        size="small"
        variant="minimal"
        text="Read again…"
        title="Read the original with another encoding, or the whole page"
        onClick={() => openReadAgain(article)}
      />
      <Button
        size="small"
        variant="minimal"
        text="Save original…"
        onClick={() => attempt(() => saveOriginal(id))}
      />
      {batchId !== undefined && (
        <Button
          size="small"
          variant="minimal"
          text="Report"
          title="Show the report of the import that brought it"
          onClick={() => showReport(batchId)}
        />
      )}
    </section>
  );
}
