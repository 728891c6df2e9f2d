import { useRef } from 'react';
import { settingsSchema } from '../../../shared/domain/settings.ts';
import { changeSettings } from '../../actions/settings.ts';
import { clamp, splitWidths } from '../../components/splitter-maths.ts';
import { Splitter } from '../../components/splitter.tsx';
import { useSize } from '../../components/use-size.ts';
import { useArticleTable } from '../../state/article-table.ts';
import { useSettings } from '../../state/settings.ts';
import { ArticlesView } from '../articles-grid/articles-view.tsx';
import { ArticlesRegion } from '../articles/articles-region.tsx';
import { FactsRegion } from '../facts/facts-region.tsx';
import { DropZone } from '../import/drop-zone.tsx';
import { StoppedNotice } from '../import/progress/stopped-notice.tsx';
import { SourceRegion } from '../source/source-region.tsx';
import { Header } from './header.tsx';
import './workbench.css';

const least = { articles: 168, source: 320, facts: 300 };
const initial = settingsSchema.parse({}).layout;

/** An open project: articles, source and facts side by side. */
export function Workbench() {
  const columns = useRef<HTMLElement>(null);
  const { width } = useSize(columns);
  const layout = useSettings((settings) => settings.layout);
  const showsTable = useArticleTable((table) => table.open);

  const mostArticles = Math.max(least.articles, width - least.source - least.facts);
  const articles = layout.articlesOpen ? clamp(layout.articles, least.articles, mostArticles) : 0;
  const room = Math.max(0, width - articles - (layout.articlesOpen ? 2 : 1));
  const { left: source } = splitWidths(room, layout.source, least.source, least.facts);

  const set = (change: Partial<typeof layout>): void =>
    changeSettings({ layout: { ...layout, ...change } });
  const share = (px: number): number => clamp(px / Math.max(1, room), 0.15, 0.85);

  return (
    <>
      <Header />
      <StoppedNotice />
      {showsTable && <ArticlesView />}
      <main className="workbench" ref={columns} hidden={showsTable}>
        {layout.articlesOpen && (
          <>
            <div className="workbench-pane" style={{ width: articles }}>
              <ArticlesRegion />
            </div>
            <Splitter
              label="Width of the article list"
              position={articles}
              least={least.articles}
              most={mostArticles}
              onMove={(position) => set({ articles: position })}
              onReset={() => set({ articles: initial.articles })}
            />
          </>
        )}
        <div className="workbench-pane" style={{ width: source }}>
          <SourceRegion />
        </div>
        <Splitter
          label="Width of the source"
          position={source}
          least={Math.min(least.source, source)}
          most={Math.max(source, room - least.facts)}
          onMove={(position) => set({ source: share(position) })}
          onReset={() => set({ source: initial.source })}
        />
        <div className="workbench-pane workbench-rest">
          <FactsRegion />
        </div>
      </main>
      <DropZone />
    </>
  );
}
