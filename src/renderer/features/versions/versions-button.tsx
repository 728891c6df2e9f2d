import { HistoryIcon } from '@blueprintjs/icons';
import { useEffect, useState } from 'react';
import type { Article } from '../../../shared/domain/article.ts';
import { report } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { useVersions, waitingEvidence } from '../../state/versions.ts';
import './versions.css';

/** Which of several versions of an article is read, and what waits since; nothing of a single one. */
export function VersionsButton({
  article,
}: {
  readonly article: Article;
}): React.JSX.Element | null {
  const { id, versionId } = article;
  const [known, setKnown] = useState<{ versionId: string; number: number; total: number } | null>(
    null,
  );
  const waiting = useVersions(({ pending }) => waitingEvidence(pending, id));
  useEffect(() => {
    let isCurrent = true;
    call('version.list', { articleId: id }).then((versions) => {
      const number = versions.find((version) => version.current)?.number ?? 1;
      if (isCurrent) setKnown({ versionId, number, total: versions.length });
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [id, versionId]);
  if (known?.versionId !== versionId || known.total < 2) return null;
  return (
    <>
      <CommandButton
        command="versions"
        icon={<HistoryIcon size={14} />}
        text={`Version ${String(known.number)} of ${String(known.total)}`}
      />
      {waiting > 0 && (
        <CommandButton
          command="carry"
          className="versions-waiting"
          text={`${waiting.toLocaleString('en')} to review`}
          label="Review the evidence that waits since this article has another text"
        />
      )}
    </>
  );
}
