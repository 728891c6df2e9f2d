import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import { attempt } from '../../actions/notify.ts';
import { forgetRecent, openProject } from '../../actions/project.ts';
import { useSession } from '../../state/session.ts';
import './recovery.css';

/** The projects that were open before, but for one that the screen speaks of already. */
export function RecentProjects({ except }: { readonly except: string | null }) {
  const all = useSession((session) => session.recent);
  const recent = all.filter(({ path }) => path !== except);
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
