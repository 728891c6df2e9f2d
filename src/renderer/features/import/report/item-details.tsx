import { Button } from '@blueprintjs/core';
import type { ImportItem } from '../../../../shared/domain/batch.ts';
import { saveOriginal } from '../../../actions/import-reports.ts';
import { attempt } from '../../../actions/notify.ts';
import { actOn } from './act-on.ts';
import { outcomeText, whenText, withoutName } from './words.ts';

function Acts({ item }: { readonly item: ImportItem }): React.JSX.Element {
  const { outcome, articleId } = item;
  return (
    <div className="report-acts">
      {outcome === 'asked' && (
        <Button size="small" intent="primary" text="Answer…" onClick={() => actOn(item)} />
      )}
      {articleId !== null && (
        <Button
          size="small"
          text={outcome === 'duplicate' ? 'Open that article' : 'Open the article'}
          onClick={() => actOn(item)}
        />
      )}
      {articleId !== null && outcome === 'imported' && (
        <Button
          size="small"
          variant="minimal"
          text="Save original…"
          onClick={() => attempt(() => saveOriginal(articleId))}
        />
      )}
    </div>
  );
}

/** What is known of one line: where it lies, what became of it, why, and what helps. */
export function ItemDetails({ item }: { readonly item: ImportItem | undefined }) {
  if (item === undefined) return <section className="report-details" aria-label="The file" />;
  const { path, outcome, title, articleId, message, hint, notes, at } = item;
  const isGone = articleId === null && (outcome === 'imported' || outcome === 'duplicate');
  return (
    <section className="report-details" aria-label="The file" data-outcome={outcome}>
      <div className="report-words">
        <p className="report-path">{path}</p>
        <p>
          <strong>{outcomeText[outcome]}</strong>
          {title !== null && <> as “{title}”</>}
          {at !== null && <span className="muted"> · {whenText(at)}</span>}
          {isGone && <span className="muted"> · the article was undone or deleted since</span>}
        </p>
        {message !== null && (
          <p>
            {withoutName(message, path)} {hint !== null && <span className="muted">{hint}</span>}
          </p>
        )}
        {outcome === 'pending' && (
          <p className="muted">It was not read before the import stopped.</p>
        )}
        {notes.map((note) => (
          <p key={note} className="muted">
            {note}
          </p>
        ))}
      </div>
      <Acts item={item} />
    </section>
  );
}
