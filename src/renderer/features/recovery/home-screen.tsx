import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import { forgetRecent, openProject } from '../../actions/project.ts';
import { attempt } from '../../actions/notify.ts';
import { useSession } from '../../state/session.ts';
import { ProjectActions } from './project-actions.tsx';
import './recovery.css';

function Recent() {
  const recent = useSession((session) => session.recent);
  if (recent.length === 0) return null;
  return (
    <section className="home-recent" aria-label="Recent projects">
      <h2>Recent projects</h2>
      <ul>
        {recent.map(({ path, name, missing }) => (
          <li key={path}>
            <button
              type="button"
              className="home-project"
              disabled={missing}
              onClick={() => attempt(() => openProject({ how: 'openRecent', path }))}
            >
              <span className="home-name cut">{name}</span>
              <span className="small muted cut" title={path}>
                {missing ? `Not there any more: ${path}` : path}
              </span>
            </button>
            <Button
              variant="minimal"
              size="small"
              icon={<CrossIcon />}
              aria-label={`Take ${name} off the list`}
              title="Take off the list (the file stays)"
              onClick={() => attempt(() => forgetRecent(path))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What shows without a project. */
export function HomeScreen() {
  return (
    <main className="screen start">
      <div className="start-box">
        <h1>Gloss</h1>
        <p className="muted">
          Read articles, mark what they say, and keep every fact with the words that prove it. A
          project is one file on this computer; nothing leaves it.
        </p>
        <ProjectActions primary="create" />
        <Recent />
      </div>
    </main>
  );
}
