import type { Article, RepeatedPassage, RepeatedPassages } from '../../shared/domain/article.ts';
import type { Section } from '../../shared/domain/understanding.ts';
import { GlossError } from '../../shared/result.ts';
import { call } from '../api.ts';
import { useCoding } from '../state/coding.ts';
import { nothingRead, useReading } from '../state/reading.ts';
import { factsGrid } from '../state/panes.ts';
import { useSession } from '../state/session.ts';
import { useSettings } from '../state/settings.ts';
import { report } from './notify.ts';
import { changePlace } from './settings.ts';
import { forgetSuggestions, readSuggestions } from './understanding.ts';

function projectId(): string | undefined {
  return useSession.getState().project?.id;
}

/** Opens an article where the coder left it; a later call overtakes an earlier one. */
export async function openArticle(id: string): Promise<void> {
  if (useReading.getState().article?.id === id) {
    useReading.setState({ wanted: id });
    return;
  }
  await factsGrid.current?.commitEdit();
  useReading.setState({ wanted: id });
  const [article, marks, sections] = await Promise.all([
    call('article.get', { id }),
    call('fact.marks', { articleId: id }),
    call('article.sections', { articleId: id }),
  ]);
  if (useReading.getState().wanted !== id) return;
  const project = projectId();
  const place = project === undefined ? undefined : useSettings.getState().places[project];
  const { fact } = useCoding.getState();
  const isOutOfSight = fact !== null && fact.articleId !== id;
  if (isOutOfSight && useSettings.getState().scope === 'article')
    useCoding.setState({ target: null, fact: null });
  useReading.setState({
    article,
    marks,
    sections,
    repeated: [],
    selection: null,
    scrollTo: place?.scroll[id] ?? 0,
  });
  readSuggestions(article).catch(report);
  readRepeated(id).catch(report);
  if (project !== undefined) changePlace(project, (old) => ({ ...old, articleId: id }));
}

/** How long the store is left to others between two looks, in ms. */
const pause = 50;

/** Looks for passages that other articles have too, once the text is there to be read. */
async function readRepeated(id: string): Promise<void> {
  useReading.setState({ isLooking: true });
  try {
    await lookForRepeated(id);
  } finally {
    if (useReading.getState().article?.id === id) useReading.setState({ isLooking: false });
  }
}

async function lookForRepeated(id: string): Promise<void> {
  const isOpen = (): boolean => useReading.getState().article?.id === id;
  const repeated: RepeatedPassage[] = [];
  let from: number | null = 0;
  while (from !== null) {
    const { found, next }: RepeatedPassages = await call('article.repeated', {
      articleId: id,
      from,
    });
    if (!isOpen()) return;
    repeated.push(...found);
    from = next;
    if (from !== null) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  if (repeated.length > 0) useReading.setState({ repeated });
}

export function closeArticle(): void {
  forgetSuggestions();
  useReading.setState(nothingRead);
}

/** How many articles' scroll positions a project keeps. */
const keptScrolls = 500;

/** Remembers the first visible position (UTF-16) of the open article. */
export function rememberScroll(position: number): void {
  const project = projectId();
  const article = useReading.getState().article?.id;
  if (project === undefined || article === undefined) return;
  changePlace(project, (place) => {
    const others = Object.entries(place.scroll).filter(([id]) => id !== article);
    return {
      ...place,
      scroll: Object.fromEntries([...others.slice(1 - keptScrolls), [article, position]]),
    };
  });
}

export async function reloadMarks(): Promise<void> {
  const articleId = useReading.getState().article?.id;
  if (articleId === undefined) return;
  const marks = await call('fact.marks', { articleId });
  const { article } = useReading.getState();
  if (article?.id !== articleId) return;
  // They may be of another text already, which is on its way; none may lie outside this one.
  const { length } = article.text;
  useReading.setState({ marks: marks.filter(({ end }) => end <= length) });
}

/** Shows another text of the open article, with all that is read in it. */
async function readOtherText(article: Article, sections: readonly Section[]): Promise<void> {
  const marks = await call('fact.marks', { articleId: article.id });
  if (useReading.getState().article?.id !== article.id) return;
  useReading.setState({ article, sections, marks, repeated: [], selection: null });
  readRepeated(article.id).catch(report);
  await readSuggestions(article);
}

/** Fetches the open article again; closes it if it is no longer there. */
export async function reloadArticle(): Promise<void> {
  const id = useReading.getState().article?.id;
  if (id === undefined) return;
  try {
    const [article, sections] = await Promise.all([
      call('article.get', { id }),
      call('article.sections', { articleId: id }),
    ]);
    const before = useReading.getState().article;
    if (before?.id !== id) return;
    if (before.versionId !== article.versionId) {
      await readOtherText(article, sections);
      return;
    }
    useReading.setState({ article, sections });
    // Another date, and words such as "today" mean another day.
    if (before.published !== article.published) await readSuggestions(article);
  } catch (thrown) {
    if (!(thrown instanceof GlossError) || thrown.kind !== 'not-found') throw thrown;
    if (useReading.getState().article?.id === id) closeArticle();
  }
}
