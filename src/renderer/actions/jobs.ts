import { call } from '../api.ts';
import { useJobs } from '../state/jobs.ts';
import { say } from './notify.ts';

/** Runs one import or export at a time, with its progress in the status bar. */
export async function runJob<T>(what: string, work: () => Promise<T>): Promise<T | null> {
  const { running } = useJobs.getState();
  if (running !== null) {
    say(`${running} is still going on`);
    return null;
  }
  useJobs.setState({ running: what, cancelling: false, progress: null });
  try {
    return await work();
  } finally {
    useJobs.setState({ running: null, cancelling: false, progress: null });
  }
}

export async function cancelJob(): Promise<void> {
  useJobs.setState({ cancelling: true });
  await call('job.cancel');
}
