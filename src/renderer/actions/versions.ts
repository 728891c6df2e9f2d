import type { Span } from '../../shared/domain/span.ts';
import type { CarryDecision, NearDecision, VersionTaken } from '../../shared/domain/versions.ts';
import { call } from '../api.ts';
import { openDialog } from '../state/dialogs.ts';
import { useReading } from '../state/reading.ts';
import { groupOf, useVersions, type CarryGroup } from '../state/versions.ts';
import { commit } from './commit.ts';
import { say } from './notify.ts';
import { refreshPending } from './pending-versions.ts';
import { openArticle } from './reading.ts';

/** How many near-duplicates are loaded at a time; more follow as these are decided. */
const nearLoaded = 200;

/** Reads the near-duplicates that wait; stays at the place of the one that was decided. */
export async function loadNear(): Promise<void> {
  const { rows, total } = await call('near.list', { offset: 0, limit: nearLoaded });
  useVersions.setState(({ nearAt, pending }) => ({
    near: rows,
    nearAt: Math.max(0, Math.min(nearAt, rows.length - 1)),
    pending: { ...pending, nearDuplicates: total },
  }));
}

/** Shows the near-duplicates that wait for decision. */
export async function openNear(): Promise<void> {
  useVersions.setState({ near: null, nearAt: 0 });
  openDialog('near');
  await loadNear();
}

function carriedText({ moved, changed, orphaned }: VersionTaken): string {
  const parts = [
    moved > 0 ? `${moved} moved` : '',
    changed > 0 ? `${changed} changed` : '',
    orphaned > 0 ? `${orphaned} without a place` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'All evidence is where it was' : `Evidence: ${parts.join(', ')}`;
}

/** After an article got another text: shows what a coder has to look at, if anything. */
async function reviewTaken(taken: VersionTaken): Promise<void> {
  say(carriedText(taken));
  await openArticle(taken.articleId);
  if (taken.moved + taken.changed + taken.orphaned > 0) await openCarry(taken.articleId);
}

/** Leaves an article that is going to be gone for the one that stays. */
async function openOlder({ id }: NearDecision): Promise<void> {
  const pair = useVersions.getState().near?.find((one) => one.id === id);
  if (pair !== undefined && useReading.getState().article?.id === pair.newcomer.id)
    await openArticle(pair.older.id);
}

/** Decides about a near-duplicate; where the two became one, its evidence is looked at next. */
export async function decideNear(decision: NearDecision): Promise<void> {
  if (decision.decision !== 'both') await openOlder(decision);
  const { value } = await commit(call('near.decide', decision));
  if (value === null) await loadNear();
  else if (value.moved + value.changed + value.orphaned > 0) await reviewTaken(value);
  else {
    say(carriedText(value));
    await loadNear();
  }
}

/**
 * Reads the evidence of the article that is looked at, and shows the piece that did, or `next`; if
 * that is not there, or null, the first of its group, or of the next group that has any.
 */
export async function loadCarry(next?: string | null): Promise<void> {
  const { article } = useVersions.getState();
  if (article === null) return;
  const carried = await call('carry.list', { articleId: article.id });
  if (useVersions.getState().article?.id !== article.id) return;
  useVersions.setState(({ group, shown }) => {
    const wanted = carried.find(({ id }) => id === (next === undefined ? shown : next));
    const groups: readonly CarryGroup[] = [group, 'orphaned', 'changed', 'moved', 'kept'];
    const first = groups
      .map((candidate) => carried.find((one) => groupOf(one) === candidate))
      .find((one) => one !== undefined);
    const chosen = wanted ?? first;
    return {
      carried,
      shown: chosen?.id ?? null,
      group: chosen === undefined ? group : groupOf(chosen),
    };
  });
}

/** Shows the evidence of an article that waits for decision: of the open one, or the first. */
export async function openCarry(articleId?: string): Promise<void> {
  await refreshPending();
  const { articles } = useVersions.getState().pending;
  const open = useReading.getState().article;
  const id =
    articleId ??
    articles.find((article) => article.articleId === open?.id)?.articleId ??
    articles[0]?.articleId ??
    open?.id;
  if (id === undefined) {
    say('No evidence waits for decision');
    return;
  }
  await openArticle(id);
  const article = useReading.getState().article;
  const title = article?.title ?? article?.sourceName ?? '';
  useVersions.setState({ article: { id, title }, carried: null, group: 'orphaned', shown: null });
  openDialog('carry');
  await loadCarry();
}

/** The piece behind the one that is decided, in its group. */
function neighbour(ids: readonly string[]): string | null {
  const { carried, shown } = useVersions.getState();
  const now = carried?.find(({ id }) => id === shown);
  if (carried === null || now === undefined) return null;
  const group = carried.filter((one) => groupOf(one) === groupOf(now));
  const at = group.findIndex(({ id }) => id === shown);
  const rest = [...group.slice(at + 1), ...group.slice(0, at)];
  return rest.find(({ id }) => !ids.includes(id))?.id ?? null;
}

/** Decides about pieces of evidence, as one step, and goes on to the next. */
export async function decideCarry(ids: readonly string[], decision: CarryDecision): Promise<void> {
  if (ids.length === 0) return;
  const next = neighbour(ids);
  await commit(call('carry.decide', { ids: [...ids], decision }));
  await loadCarry(next);
}

/** Puts a piece of evidence on other words of the text that is read now. */
export async function attachCarry(id: string, span: Span): Promise<void> {
  const next = neighbour([id]);
  await commit(call('carry.attach', { id, span }));
  await loadCarry(next);
}

/** Makes a version the text that is read, then shows what became of the evidence. */
export async function makeCurrent(articleId: string, versionId: string): Promise<void> {
  const { value } = await commit(call('version.makeCurrent', { articleId, versionId }));
  await reviewTaken(value);
}
