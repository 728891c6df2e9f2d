import { Button } from '@blueprintjs/core';
import { FolderOpenIcon, WarningSignIcon } from '@blueprintjs/icons';
import type { ErrorKind } from '../../../shared/result.ts';
import { attempt } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { useSession } from '../../state/session.ts';
import { ProjectActions } from './project-actions.tsx';
import { RecentProjects } from './recent-projects.tsx';
import './recovery.css';

const headings: Readonly<Partial<Record<ErrorKind, string>>> = {
  'not-a-project': 'This file is not a Gloss project',
  'newer-project': 'This project was made by a newer Gloss',
  'damaged-project': 'This project is damaged',
  locked: 'This project is open elsewhere',
  'read-only': 'This project cannot be written to',
  'not-found': 'This project is not there',
  'disk-full': 'The disk is full',
  'not-allowed': 'This project may not be opened',
  'host-stopped': 'The part of Gloss that keeps the project has stopped',
};

/** Why a project could not be opened and what is safe (the message says both), and what can be done. */
export function FailureScreen() {
  const failure = useSession((session) => session.failure);
  if (failure === null) return null;
  const { path, failure: why } = failure;
  return (
    <main className="screen start">
      <div className="start-box">
        <div role="alert">
          <WarningSignIcon size={28} className="failure-sign" />
          <h1>{headings[why.kind] ?? 'This project could not be opened'}</h1>
          <p className="failure-path">{path}</p>
          <p>{why.message}</p>
          {why.hint !== undefined && <p>{why.hint}</p>}
          <ProjectActions primary="retry" />
          <Button
            variant="minimal"
            icon={<FolderOpenIcon />}
            text="Show the file in its folder"
            onClick={() => attempt(() => call('project.showInFolder'))}
          />
        </div>
        <RecentProjects except={path} />
      </div>
    </main>
  );
}
