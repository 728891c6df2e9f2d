import { Button } from '@blueprintjs/core';
import { AddIcon, FolderOpenIcon, LearningIcon, RefreshIcon } from '@blueprintjs/icons';
import { openProject } from '../../actions/project.ts';
import { attempt } from '../../actions/notify.ts';

type How = 'create' | 'open' | 'openSample' | 'retry';

const actions: readonly {
  readonly how: How;
  readonly text: string;
  readonly icon: React.JSX.Element;
}[] = [
  { how: 'retry', text: 'Try again', icon: <RefreshIcon /> },
  { how: 'create', text: 'New project', icon: <AddIcon /> },
  { how: 'open', text: 'Open a project', icon: <FolderOpenIcon /> },
  { how: 'openSample', text: 'Open the sample', icon: <LearningIcon /> },
];

/** The ways to a project, the most likely one first. */
export function ProjectActions({ primary }: { readonly primary: How }) {
  const shown = actions.filter(({ how }) => how !== 'retry' || primary === 'retry');
  return (
    <div className="start-actions">
      {shown.map(({ how, text, icon }) => (
        <Button
          key={how}
          text={text}
          icon={icon}
          intent={how === primary ? 'primary' : 'none'}
          autoFocus={how === primary}
          onClick={() => attempt(() => openProject({ how }))}
        />
      ))}
    </div>
  );
}
