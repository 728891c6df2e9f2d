import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { RecentProject } from '../../shared/domain/project.ts';
import { loadJson, saveJson } from './json-file.ts';

const recentsSchema = z.object({
  projects: z
    .array(z.object({ path: z.string(), name: z.string(), openedAt: z.string() }))
    .default([]),
  /** The project that was open when Gloss quit; null if it was closed, undefined at first start. */
  last: z.string().nullable().optional(),
});
type Recents = z.infer<typeof recentsSchema>;

const limit = 12;

/** The projects that were opened, the newest first, and the one to open at the next start. */
export interface RecentsFile {
  readonly list: () => readonly RecentProject[];
  readonly last: () => string | null;
  /** Whether Gloss has never had a project open with this data folder. */
  readonly isFirstStart: () => boolean;
  readonly opened: (path: string, name: string) => void;
  readonly closed: () => void;
  readonly forget: (path: string) => void;
}

/** Puts a project at the head of the list, once. */
export function withOpened(recents: Recents, path: string, name: string, at: string): Recents {
  const others = recents.projects.filter((project) => project.path !== path);
  return { projects: [{ path, name, openedAt: at }, ...others].slice(0, limit), last: path };
}

/** Opens `recent.json` of the data folder; `report` hears of a file that could not be used. */
export function openRecents(folder: string, report: (message: string) => void): RecentsFile {
  const path = join(folder, 'recent.json');
  const { value, problem } = loadJson(path, recentsSchema);
  if (problem !== null) report(problem);
  let recents: Recents = value;

  const replace = (next: Recents): void => {
    recents = next;
    try {
      saveJson(path, recentsSchema, recents);
    } catch (error) {
      report(`The list of recent projects could not be saved: ${String(error)}`);
    }
  };

  return {
    list: () =>
      recents.projects.map((project) => ({ ...project, missing: !existsSync(project.path) })),
    last: () => recents.last ?? null,
    // A list that was kept aside as unreadable is no first start either.
    isFirstStart: () => problem === null && recents.last === undefined,
    opened: (project, name) =>
      replace(withOpened(recents, project, name, new Date().toISOString())),
    closed: () => replace({ ...recents, last: null }),
    forget: (project) =>
      replace({
        projects: recents.projects.filter((each) => each.path !== project),
        last: recents.last === project ? null : recents.last,
      }),
  };
}
