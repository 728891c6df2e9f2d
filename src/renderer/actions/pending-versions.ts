import { call } from '../api.ts';
import { useSession } from '../state/session.ts';
import { noVersions, nothingPending, useVersions } from '../state/versions.ts';

/** Reads how much waits for decision, for the status bar. */
export async function refreshPending(): Promise<void> {
  const project = useSession.getState().project?.id;
  if (project === undefined) {
    useVersions.setState({ pending: nothingPending });
    return;
  }
  const pending = await call('version.pending');
  if (useSession.getState().project?.id === project) useVersions.setState({ pending });
}

/** Forgets what another project had. */
export function forgetVersions(): void {
  useVersions.setState(noVersions);
}
