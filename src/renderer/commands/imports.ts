import { saveOriginal, showReport } from '../actions/import-reports.ts';
import { openImport, pauseOrResume } from '../actions/importing.ts';
import { cancelJob } from '../actions/jobs.ts';
import { canCancelStep, cancelStep } from '../actions/saving.ts';
import { openReadAgain } from '../actions/read-again.ts';
import { openDialog } from '../state/dialogs.ts';
import { useImports } from '../state/imports.ts';
import { useJobs } from '../state/jobs.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import type { Command } from './command.ts';

function hasProject(): boolean {
  return useSession.getState().phase === 'project';
}

function hasArticle(): boolean {
  return useReading.getState().article !== null;
}

function isImporting(): boolean {
  return useJobs.getState().running === 'Importing';
}

function canPauseOrResume(): boolean {
  const { progress, stopped } = useImports.getState();
  return progress?.state === 'running' || (!isImporting() && stopped !== null);
}

type Plain = Pick<Command, 'id' | 'title' | 'keys' | 'when' | 'run'>;

function everywhere(commands: readonly Plain[]): readonly Command[] {
  return commands.map((command) => ({ ...command, group: 'Articles', scope: 'everywhere' }));
}

/** All that brings articles in. */
export const importCommands: readonly Command[] = everywhere([
  {
    id: 'import.files',
    title: 'Import files or a folder',
    keys: ['Mod+i'],
    when: hasProject,
    run: () => {
      openImport(useImports.getState().chosen);
      return undefined;
    },
  },
  {
    id: 'import.paste',
    title: 'Import pasted text',
    keys: ['Mod+Shift+i'],
    when: hasProject,
    run: () => {
      openDialog('paste');
      return undefined;
    },
  },
  {
    id: 'import.reports',
    title: 'Reports of imports',
    keys: ['Mod+Shift+r'],
    when: hasProject,
    run: () => {
      showReport(useImports.getState().progress?.batchId ?? null);
      return undefined;
    },
  },
  {
    id: 'import.figures',
    title: 'Show the running import’s figures',
    keys: ['Mod+Shift+b'],
    when: () => isImporting() || useImports.getState().stopped !== null,
    run: () => {
      useImports.setState(({ isPanelOpen }) => ({ isPanelOpen: !isPanelOpen, isOffered: false }));
      return undefined;
    },
  },
  {
    id: 'import.pause',
    title: 'Pause the import, or go on with it',
    keys: ['Mod+Shift+p'],
    when: canPauseOrResume,
    run: pauseOrResume,
  },
  {
    id: 'import.cancel',
    title: 'Cancel the import, or the step that is being saved',
    keys: ['Mod+.'],
    when: () => canCancelStep() || isImporting(),
    run: async () => (canCancelStep() ? cancelStep() : cancelJob()),
  },
  {
    id: 'article.readAgain',
    title: 'Read this article’s original again: encoding, whole page',
    keys: [],
    when: hasArticle,
    run: () => {
      const { article } = useReading.getState();
      if (article !== null) openReadAgain(article);
      return undefined;
    },
  },
  {
    id: 'article.saveOriginal',
    title: 'Save this article’s original',
    keys: [],
    when: hasArticle,
    run: () => {
      const { article } = useReading.getState();
      return article === null ? undefined : saveOriginal(article.id);
    },
  },
]);
