import { ProjectActions } from './project-actions.tsx';
import { RecentProjects } from './recent-projects.tsx';
import './recovery.css';

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
        <RecentProjects except={null} />
      </div>
    </main>
  );
}
