import { rememberPrintedName } from '../actions/aliases.ts';
import { openDialog } from '../state/dialogs.ts';
import { useCoding } from '../state/coding.ts';
import { useSession } from '../state/session.ts';
import type { Command } from './command.ts';

/** What concerns the names that facts are about. */
export const entityCommands: readonly Command[] = [
  {
    id: 'entities',
    title: 'Entities: names, kinds, merging',
    group: 'Project',
    keys: ['Mod+Shift+n'],
    scope: 'everywhere',
    when: () => useSession.getState().phase === 'project',
    run: () => {
      openDialog('entities');
      return undefined;
    },
  },
  {
    id: 'alias.remember',
    title: 'Remember the printed name as another name of the entity',
    group: 'Coding',
    keys: ['Mod+Shift+a'],
    scope: 'everywhere',
    when: () => useCoding.getState().fact !== null,
    run: rememberPrintedName,
  },
];
