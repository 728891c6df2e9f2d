import { useCallback } from 'react';
import { changeSettings } from '../../actions/settings.ts';
import { takeCell, tellTableClick, tellTableKey } from '../../actions/cells.ts';
import { report, say } from '../../actions/notify.ts';
import { runKey } from '../../commands/registry.ts';
import { useCoding } from '../../state/coding.ts';
import { factsGrid } from '../../state/panes.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/settings.ts';
import type { Settings } from '../../../shared/domain/settings.ts';
import { FactsGrid } from '../facts-grid/facts-grid.tsx';
import { SuggestionsPanel } from '../suggestions/suggestions-panel.tsx';
import { FactTabs } from './fact-tabs.tsx';
import { FactsBar } from './facts-bar.tsx';
import { factsSource } from './facts-source.ts';
import './facts.css';

/** Settings' name for the tab of all types; no fact type has a lower-case key. */
const allTab = 'all';

function Table() {
  const codebook = useSession((session) => session.codebook);
  const tab = useCoding((coding) => coding.tab);
  const scope = useSettings((settings) => settings.scope);
  const open = useReading((reading) => reading.article?.id ?? null);
  const columns = useSettings((settings) => settings.columns[tab ?? allTab] ?? null);
  const keepColumns = useCallback(
    (next: readonly Settings['columns'][string][number][]) =>
      changeSettings({
        columns: { ...useSettings.getState().columns, [tab ?? allTab]: [...next] },
      }),
    [tab],
  );
  if (codebook === null || (scope === 'article' && open === null)) return null;
  return (
    <FactsGrid
      ref={factsGrid}
      codebook={codebook}
      tab={tab}
      articleId={scope === 'article' ? open : null}
      columns={columns}
      onColumns={keepColumns}
      source={factsSource}
      onCell={takeCell}
      onKey={(event) => runKey(event, ['facts', 'page', 'everywhere'])}
      onQuery={(query) => useCoding.setState({ query })}
      onTotal={(total) => useCoding.setState({ total })}
      onNotice={say}
      onFailure={report}
    />
  );
}

/** The right pane: the facts of this article or of the project, one tab per type. */
export function FactsRegion() {
  return (
    <section className="region facts" aria-label="Facts" data-region="Facts">
      <FactsBar />
      <FactTabs />
      <div
        className="facts-table"
        role="tabpanel"
        id="facts-panel"
        aria-label="Facts table"
        onPointerDownCapture={() => tellTableKey(false)}
        onKeyDownCapture={() => tellTableKey(true)}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('.ag-cell') !== null)
            tellTableClick();
        }}
      >
        <Table />
      </div>
      <SuggestionsPanel />
    </section>
  );
}
