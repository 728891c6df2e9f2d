import { useReading } from '../../state/reading.ts';
import { useArticles } from '../../state/articles.ts';
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

/** The middle pane: the open article with its metadata and what can be done to it. */
export function SourceRegion() {
  return (
    <section className="region source" aria-label="Source" data-region="Source">
      <Content />
    </section>
  );
}
