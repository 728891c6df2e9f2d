import type { RecentsFile } from '../files/recents-file.ts';
import type { ProjectSession } from './session.ts';

/**
 * Opens what Gloss starts with: the project that it was started for, else the one that was open
 * when it quit, else, at the very first start, the sample. What fails is kept by the session.
 */
export async function openFirstProject(
  asked: string | null,
  recents: RecentsFile,
  session: ProjectSession,
  openSample: () => Promise<unknown>,
): Promise<void> {
  const path = asked ?? recents.last();
  if (path !== null) await session.open(path);
  else if (recents.isFirstStart()) await openSample();
}
