import type { OpenFailure, ProjectInfo } from '../../shared/domain/project.ts';
import { GlossError } from '../../shared/result.ts';
import { call } from '../api.ts';
import { useAliasOffer } from '../state/alias-offer.ts';
import { noArticleTable, useArticleTable } from '../state/article-table.ts';
import { noArticles, useArticles } from '../state/articles.ts';
import { nothingCoded, useCoding } from '../state/coding.ts';
import { closeDialog } from '../state/dialogs.ts';
import { noImports, useImports } from '../state/imports.ts';
import { nothingRead, useReading } from '../state/reading.ts';
import { factsGrid } from '../state/panes.ts';
import { useSaving } from '../state/saving.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import { articleAt, loadArticlePage } from './articles.ts';
import { lookForStopped } from './importing.ts';
import { closeArticle, openArticle } from './reading.ts';
import { flushSettings } from './settings.ts';
import { clearToasts, report, toast } from './notify.ts';
import { forgetVersions, refreshPending } from './pending-versions.ts';

async function refreshRecent(): Promise<void> {
  const { recent } = await call('app.state');
  useSession.setState({ recent });
}

/** Leaves whatever is open for the start screen, a failure, or another project. */
function clear(): void {
  closeDialog();
  useAliasOffer.setState({ offer: null });
  useImports.setState(noImports);
  forgetVersions();
  useReading.setState(nothingRead);
  useCoding.setState(nothingCoded);
  useArticleTable.setState(noArticleTable);
  useArticles.setState((old) => ({ ...noArticles, generation: old.generation + 1 }));
}

/** Shows a project: its codebook, its list, and the article where the coder was. */
export async function enterProject(project: ProjectInfo): Promise<void> {
  if (useSession.getState().project?.id !== project.id) clear();
  useSaving.setState({ history: project.history, savedAt: null, message: '' });
  const codebook = await call('codebook.get');
  const place = useSettings.getState().places[project.id];
  const tab = codebook.factTypes.some(({ key }) => key === place?.tab) ? place?.tab : undefined;
  useCoding.setState({ tab: tab ?? null });
  useSession.setState({ phase: 'project', project, codebook, failure: null });
  await loadArticlePage(0);
  lookForStopped().catch(report);
  refreshPending().catch(report);
  const last = place?.articleId ?? null;
  // It may have been taken out meanwhile; the first one is as good a start.
  if (last !== null) await openArticle(last).catch(closeArticle);
  if (useReading.getState().article !== null) return;
  const first = await articleAt(0);
  if (first !== undefined) await openArticle(first.id);
}

/** Shows why a project could not be opened, or takes that away. */
export function takeFailure(failure: OpenFailure | null): void {
  if (failure !== null) {
    clear();
    clearToasts();
  }
  const { project } = useSession.getState();
  const otherwise = project === null ? 'home' : 'project';
  useSession.setState(
    failure === null
      ? { failure, phase: otherwise }
      : { failure, phase: 'failure', project: null, codebook: null },
  );
}

type Opening =
  | { readonly how: 'create' | 'open' | 'openAsked' | 'openSample' | 'retry' }
  | { readonly how: 'openRecent'; readonly path: string };

async function askForProject(opening: Opening): Promise<ProjectInfo | null> {
  return opening.how === 'openRecent'
    ? call('project.openRecent', { path: opening.path })
    : call(`project.${opening.how}`);
}

/** Whether the failure screen says this already. Another try that fails alike must be seen to. */
function isShown(thrown: unknown, { how }: Opening): boolean {
  const shown = useSession.getState().failure?.failure;
  return how !== 'retry' && thrown instanceof GlossError && thrown.message === shown?.message;
}

/** How long the event of a failure may come after the answer that tells the same, in ms. */
const eventDelay = 100;

/** Opens or makes a project; a failure comes as an event and gets a screen of its own. */
export async function openProject(opening: Opening): Promise<void> {
  await factsGrid.current?.commitEdit();
  await flushSettings();
  try {
    const project = await askForProject(opening);
    if (project !== null) await enterProject(project);
  } catch (thrown) {
    await new Promise((done) => {
      setTimeout(done, eventDelay);
    });
    if (!isShown(thrown, opening)) throw thrown;
  }
}

export async function closeProject(): Promise<void> {
  await factsGrid.current?.commitEdit();
  await flushSettings();
  await call('project.close');
  clear();
  useSession.setState({ phase: 'home', project: null, codebook: null });
  await refreshRecent();
}

export async function saveCopy(): Promise<void> {
  await factsGrid.current?.commitEdit();
  const path = await call('project.saveCopy');
  if (path !== null) toast({ tone: 'success', message: `Copy saved as ${path}` }, 'copy');
}

export async function forgetRecent(path: string): Promise<void> {
  useSession.setState({ recent: await call('project.forgetRecent', { path }) });
}
