import type { Article } from '../../shared/domain/article.ts';
import { codedKeys } from '../../shared/domain/coded.ts';
import type { KnownEntity } from '../../shared/domain/understanding.ts';
import { call } from '../api.ts';
import { useReading } from '../state/reading.ts';
import { useSession } from '../state/session.ts';
import { nothingSuggested, useSuggestions } from '../state/suggestions.ts';
import { readOnWorker, type Reading } from '../understanding/reader.ts';

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

let reading: Reading | null = null;

/** Leaves the article: what is being read is not wanted any more. */
export function forgetSuggestions(): void {
  reading?.cancel();
  reading = null;
  const { hidden, dismissedClues } = useSuggestions.getState();
  useSuggestions.setState({ ...nothingSuggested, hidden, dismissedClues });
}

/** Reads the article on another thread; a later call overtakes an earlier one. */
export async function readSuggestions(article: Article): Promise<void> {
  forgetSuggestions();
  const { codebook } = useSession.getState();
  if (codebook === null) return;
  const { id, text, published } = article;
  useSuggestions.setState({ articleId: id, phase: 'reading' });
  const isWanted = (): boolean => useSuggestions.getState().articleId === id;
  try {
    const [entities, decisions] = await Promise.all([
      knownEntities(),
      call('suggestion.decisions', { articleId: id }),
    ]);
    if (!isWanted()) return;
    useSuggestions.setState({ decisions });
    const mine = readOnWorker({ text, context: { published, entities }, codebook }, (part, what) =>
      useSuggestions.setState({ part, what }),
    );
    reading = mine;
    const read = await mine.result;
    if (!isWanted() || reading !== mine) return;
    const coded = codedKeys(read.suggestions, useReading.getState().marks);
    useSuggestions.setState({ phase: 'ready', part: 1, read, coded });
  } catch (thrown) {
    const failure = thrown instanceof Error ? thrown.message : String(thrown);
    if (isWanted()) useSuggestions.setState({ phase: 'failed', failure });
  }
}

/** Fetches anew what was decided: a step, or its undoing, may have changed it. */
export async function refreshDecisions(): Promise<void> {
  const { articleId } = useSuggestions.getState();
  if (articleId === null) return;
  const decisions = await call('suggestion.decisions', { articleId });
  if (useSuggestions.getState().articleId === articleId) useSuggestions.setState({ decisions });
}
