import { openCarry, openNear } from '../actions/versions.ts';
import { openDialog } from '../state/dialogs.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import type { Command } from './command.ts';

function hasProject(): boolean {
  return useSession.getState().phase === 'project';
}

/** Near-duplicates, versions of articles, and evidence that was carried to another text. */
export const versionCommands: readonly Command[] = [
  {
    id: 'near',
    title: 'Decide about near-duplicates',
    group: 'Articles',
    keys: ['Mod+Shift+d'],
    scope: 'everywhere',
    when: hasProject,
    run: openNear,
  },
  {
    id: 'carry',
    title: 'Review evidence after a new text',
    group: 'Evidence',
    keys: ['Mod+Shift+l'],
    scope: 'everywhere',
    when: hasProject,
    run: () => openCarry(),
  },
  {
    id: 'versions',
    title: 'Show the versions of this article',
    group: 'Articles',
    keys: [],
    scope: 'page',
    when: () => useReading.getState().article !== null,
    run: () => {
      openDialog('versions');
      return undefined;
    },
  },
];
