import type { Article } from '../../shared/domain/article.ts';
import { codedKeys } from '../../shared/domain/coded.ts';
import type { KnownEntity } from '../../shared/domain/understanding.ts';
import { call } from '../api.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import { nothingSuggested, useSuggestions } from '../state/suggestions.ts';
import type { ReadArticle } from '../understanding/messages.ts';
import { readOnWorker, warmUpWhenIdle, type Reading } from '../understanding/reader.ts';
import { report } from './notify.ts';

/** How many known entities are fetched at once. */
const entityPage = 1000;

async function knownEntities(): Promise<readonly KnownEntity[]> {
  const known: KnownEntity[] = [];
  for (;;) {
    const { rows, total } = await call('entity.known', {
      offset: known.length,
      limit: entityPage,
    });
    known.push(...rows);
    if (rows.length === 0 || known.length >= total) return known;
  }
}

/**
 * How long names rest before the article is read with them anew, in ms, and how many times longer
 * than the last reading took at least: coding makes names all day, and a long text is work.
 */
const namesRest = 1500;
const restPerReading = 5;

/** How long the marks rest before suggestions are held against them, in ms. */
const rest = 150;
let timer = 0;

function sameKeys(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}

/** Puts away what the coder has coded by hand, and takes it out again when the fact is gone. */
function holdAgainstMarks(): void {
  const { read, articleId, coded } = useSuggestions.getState();
  const { article, marks } = useReading.getState();
  if (read === null || article?.id !== articleId) return;
  const found = codedKeys(read.suggestions, marks);
  if (!sameKeys(found, coded)) useSuggestions.setState({ coded: found });
}

useReading.subscribe((now, before) => {
  if (now.marks === before.marks) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(holdAgainstMarks, rest);
});

// The first article of a project finds a worker that has read before.
useSession.subscribe(({ codebook }, before) => {
  if (codebook !== null && before.codebook === null) warmUpWhenIdle(codebook);
});

let reading: Reading | null = null;
let lastTook = 0;
let namesTimer = 0;

/** Leaves the article: what is being read is not wanted any more. */
export function forgetSuggestions(): void {
  window.clearTimeout(namesTimer);
  reading?.cancel();
  reading = null;
  const { hidden, dismissedClues } = useSuggestions.getState();
  useSuggestions.setState({ ...nothingSuggested, hidden, dismissedClues });
}

/** Whether the article is still open, with the text and the date that it had. */
function isWanted({ id, versionId, published }: Article): boolean {
  const { article } = useReading.getState();
  const isSame = article?.versionId === versionId && article.published === published;
  return isSame && useSuggestions.getState().articleId === id;
}

/** Reads the article with the names as they are now; what it found is null if it came too late. */
async function readArticle(article: Article, isQuiet: boolean): Promise<ReadArticle | null> {
  const { text, published } = article;
  const entities = await knownEntities();
  const { codebook } = useSession.getState();
  if (codebook === null || !isWanted(article)) return null;
  reading?.cancel();
  const started = performance.now();
  const mine = readOnWorker({ text, context: { published, entities }, codebook }, (part, what) => {
    if (!isQuiet) useSuggestions.setState({ part, what });
  });
  reading = mine;
  const found = await mine.result;
  lastTook = performance.now() - started;
  return isWanted(article) && reading === mine ? found : null;
}

function take(found: ReadArticle | null): void {
  if (found === null) return;
  const coded = codedKeys(found.suggestions, useReading.getState().marks);
  useSuggestions.setState({ phase: 'ready', part: 1, read: found, coded });
}

/** Reads the article on another thread; a later call overtakes an earlier one. */
export async function readSuggestions(article: Article): Promise<void> {
  forgetSuggestions();
  if (useSession.getState().codebook === null) return;
  const { id } = article;
  useSuggestions.setState({ articleId: id, phase: 'reading' });
  try {
    const decisions = await call('suggestion.decisions', { articleId: id });
    if (!isWanted(article)) return;
    useSuggestions.setState({ decisions });
    take(await readArticle(article, false));
  } catch (thrown) {
    const failure = thrown instanceof Error ? thrown.message : String(thrown);
    if (isWanted(article)) useSuggestions.setState({ phase: 'failed', failure });
  }
}

async function readAgain(): Promise<void> {
  const { article } = useReading.getState();
  const { phase, articleId } = useSuggestions.getState();
  if (article === null || phase !== 'ready' || article.id !== articleId) return;
  take(await readArticle(article, true));
}

/**
 * Reads the open article again, unseen, once the project's names rest: an alias or a merge says who
 * is meant. What was proposed stands until then.
 */
export function readWithNewNames(): void {
  window.clearTimeout(namesTimer);
  const wait = Math.max(namesRest, lastTook * restPerReading);
  namesTimer = window.setTimeout(() => readAgain().catch(report), wait);
}

/** Fetches anew what was decided: a step, or its undoing, may have changed it. */
export async function refreshDecisions(): Promise<void> {
  const { articleId } = useSuggestions.getState();
  if (articleId === null) return;
  const decisions = await call('suggestion.decisions', { articleId });
  if (useSuggestions.getState().articleId === articleId) useSuggestions.setState({ decisions });
}
