import { useReading } from '../../state/reading.ts';
import { useArticles } from '../../state/articles.ts';
import { useSuggestions } from '../../state/suggestions.ts';
import { MetadataBar } from '../metadata/metadata-bar.tsx';
import { EmptyProject } from '../import/empty-project.tsx';
import { CodingBar } from './coding-bar.tsx';
import { Source } from './source.tsx';
import './source.css';

function Content() {
  const article = useReading((reading) => reading.article);
  const wanted = useReading((reading) => reading.wanted);
  const total = useArticles((articles) => articles.total);
  const search = useArticles((articles) => articles.search);
  if (article !== null)
    return (
      <>
        <MetadataBar article={article} />
        <Source article={article} />
        <CodingBar />
      </>
    );
  if (total === 0 && search === '') return <EmptyProject />;
  // While the first article loads there is nothing to say.
  return wanted === null && total !== null ? (
    <p className="source-none muted">Choose an article in the list.</p>
  ) : null;
}

/**
 * How far the open article is: `loading` while another was asked for, `reading` while what it says
 * is still being found, after which nothing moves by itself.
 */
function useProgress(): 'none' | 'loading' | 'reading' | 'read' {
  const open = useReading(({ article }) => article?.id ?? null);
  const wanted = useReading((reading) => reading.wanted);
  const isLooking = useReading((reading) => reading.isLooking);
  const isReading = useSuggestions(({ phase }) => phase === 'reading');
  if (wanted !== open) return 'loading';
  if (open === null) return 'none';
  return isReading || isLooking ? 'reading' : 'read';
}

/** The middle pane: the open article with its metadata and what can be done to it. */
export function SourceRegion() {
  const progress = useProgress();
  return (
    <section
      className="region source"
      aria-label="Source"
      data-region="Source"
      data-progress={progress}
    >
      <Content />
    </section>
  );
}
