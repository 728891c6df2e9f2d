import { Button } from '@blueprintjs/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Article } from '../../../shared/domain/article.ts';
import type { ArticleVersion } from '../../../shared/domain/versions.ts';
import { attempt, report, say } from '../../actions/notify.ts';
import { makeCurrent } from '../../actions/versions.ts';
import { call } from '../../api.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useReading } from '../../state/reading.ts';
import { useSaving } from '../../state/saving.ts';
import { dialogKeys } from '../history/dialog-keys.ts';
import { DifferenceView, stepDifference } from './difference-view.tsx';
import { UndoFooter } from '../history/undo-footer.tsx';
import { useTexts } from './use-texts.ts';
import './versions.css';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function VersionOption(props: {
  readonly version: ArticleVersion;
  readonly shown: boolean;
  readonly onShow: () => void;
}) {
  const { version, shown, onShow } = props;
  const { number, current, createdAt, sourceName, length, evidence } = version;
  return (
    <label className="version-option" data-shown={shown || undefined}>
      <input type="radio" name="version" checked={shown} onChange={onShow} />
      <span className="version-about">
        <span>
          <strong>Version {number}</strong>{' '}
          {current && <span className="version-now">read now</span>}
        </span>
        <span className="small muted cut">{moment.format(new Date(createdAt))}</span>
        <span className="small muted cut" title={sourceName}>
          {sourceName}
        </span>
        <span className="small muted">
          {length.toLocaleString('en')} characters, {evidence.toLocaleString('en')}{' '}
          {evidence === 1 ? 'quote' : 'quotes'}
        </span>
      </span>
    </label>
  );
}

function Versions({
  article,
  newest,
  versions,
}: {
  readonly article: Article;
  readonly newest: ArticleVersion;
  readonly versions: readonly ArticleVersion[];
}) {
  const current = versions.find((version) => version.current) ?? newest;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown =
    versions.find(({ id }) => id === chosen) ??
    versions.find((version) => !version.current) ??
    current;
  const box = useRef<HTMLDivElement>(null);
  const texts = useTexts(`version ${shown.id}`, `version ${article.versionId}`);
  const step = (by: 1 | -1): void => say(stepDifference(box.current, by) ?? 'No differences');
  const keys = { n: () => step(1), p: () => step(-1) };
  return (
    <div
      className="versions"
      onKeyDown={dialogKeys(keys, () => Promise.resolve())}
      role="presentation"
    >
      <fieldset className="versions-list">
        <legend className="visually-hidden">Versions</legend>
        {versions.map((version) => (
          <VersionOption
            key={version.id}
            version={version}
            shown={version.id === shown.id}
            onShow={() => setChosen(version.id)}
          />
        ))}
      </fieldset>
      <div className="versions-text">
        <div className="near-bar">
          {shown.current ? (
            <span className="muted">This is the version that is read.</span>
          ) : (
            <span>
              <strong>Version {shown.number}</strong> beside version {current.number}, which is read
              now
            </span>
          )}
          <span className="near-steps">
            <Button
              size="small"
              text="Previous"
              endIcon={<Keys keys="p" />}
              onClick={() => step(-1)}
            />
            <Button
              size="small"
              text="Next difference"
              endIcon={<Keys keys="n" />}
              onClick={() => step(1)}
            />
            <Button
              size="small"
              intent="primary"
              text={`Read version ${String(shown.number)}`}
              disabled={shown.current}
              onClick={() =>
                attempt(async () => {
                  closeDialog();
                  await makeCurrent(article.id, shown.id);
                })
              }
            />
          </span>
        </div>
        {texts === null ? (
          <p className="muted near-wait">Reading the texts…</p>
        ) : (
          <DifferenceView
            before={texts[0]}
            after={texts[1]}
            names={[`Version ${String(shown.number)}`, `Version ${String(current.number)}`]}
            language={article.language}
            box={box}
          />
        )}
      </div>
    </div>
  );
}

/** All texts that the open article has or had, each beside the one that is read. */
export function VersionsDialog(): React.JSX.Element {
  const article = useReading((reading) => reading.article);
  const history = useSaving((saving) => saving.history);
  const [versions, setVersions] = useState<readonly ArticleVersion[]>([]);
  const id = article?.id;
  const load = useCallback(async (): Promise<void> => {
    if (id !== undefined) setVersions(await call('version.list', { articleId: id }));
  }, [id]);
  useEffect(() => {
    load().catch(report);
  }, [load, history]);
  const [newest] = versions;
  const title = article?.title ?? article?.sourceName ?? '';
  return (
    <GlossDialog title={`Versions: ${title}`} size="wide" className="versions-dialog">
      {article !== null && newest !== undefined && (
        <Versions article={article} newest={newest} versions={versions} />
      )}
      <UndoFooter reload={load} />
    </GlossDialog>
  );
}
