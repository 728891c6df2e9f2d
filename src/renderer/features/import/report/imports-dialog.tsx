import { useEffect, useRef, type KeyboardEvent } from 'react';
import { travelInPlace } from '../../../actions/entities.ts';
import { attempt, report } from '../../../actions/notify.ts';
import { keyOf } from '../../../commands/keys.ts';
import { isMac } from '../../../commands/registry.ts';
import { CommandButton } from '../../../components/command-button.tsx';
import { GlossDialog } from '../../../components/gloss-dialog.tsx';
import { useImports } from '../../../state/imports.ts';
import { useSaving } from '../../../state/saving.ts';
import { BatchHead } from './batch-head.tsx';
import { BatchList } from './batch-list.tsx';
import { ItemDetails } from './item-details.tsx';
import { ItemList } from './item-list.tsx';
import { itemAt, openReports, refresh, shownBatch, useReport } from './report-data.ts';
import { ReportFooter } from './report-footer.tsx';
import './report.css';

const ways: Readonly<Record<string, 'undo' | 'redo'>> = {
  'Mod+z': 'undo',
  'Mod+Shift+z': 'redo',
  'Mod+y': 'redo',
};

/** Undo and redo as everywhere; the search field has its own. */
function travelByKey(event: KeyboardEvent): void {
  const way = ways[keyOf(event.nativeEvent, isMac())];
  if (way === undefined || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  attempt(() => travelInPlace(way));
}

/** How often what shows is read anew while an import runs, in ms. */
const interval = 1000;

/** Keeps what shows true: after each step, and while an import runs. */
function useFresh(): void {
  const history = useSaving((saving) => saving.history);
  const isRunning = useImports((imports) => imports.progress !== null);
  const isLoaded = useReport((state) => state.batches !== null);
  const last = useRef(0);
  useEffect(() => {
    if (!isLoaded) return undefined;
    const wait = isRunning ? Math.max(0, last.current + interval - performance.now()) : 0;
    const timer = setTimeout(() => {
      last.current = performance.now();
      refresh().catch(report);
    }, wait);
    return () => clearTimeout(timer);
  }, [history, isRunning, isLoaded]);
}

function NoImports(): React.JSX.Element {
  return (
    <div className="report-none">
      <p>Nothing has been imported into this project yet.</p>
      <p className="muted">
        What is imported is listed here, file by file: what came in, what was there already, and
        what could not be read, with the reason and what helps.
      </p>
      <CommandButton command="import.files" text="Import files" variant="solid" intent="primary" />
    </div>
  );
}

/** All imports of the project with what became of each file. */
export function ImportsDialog(): React.JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useImports((imports) => imports.shownBatch);
  const state = useReport();
  const batch = shownBatch(state);
  useEffect(() => {
    attempt(async () => {
      await openReports(wanted);
      list.current?.focus();
    });
  }, [wanted]);
  useFresh();
  return (
    <GlossDialog title="Imports" size="wide" className="imports-dialog">
      <div className="imports" onKeyDown={travelByKey} role="presentation">
        {state.batches !== null && state.batchTotal === 0 && <NoImports />}
        {batch !== undefined && (
          <>
            <BatchList />
            <section className="report" aria-label="Report">
              <BatchHead batch={batch} />
              {state.total === 0 && (
                <p className="report-empty muted">
                  {state.search === '' ? 'No file is here.' : 'No line of these has such words.'}
                </p>
              )}
              <ItemList list={list} />
              <ItemDetails item={itemAt(state.pages, state.cursor)} />
            </section>
          </>
        )}
      </div>
      <ReportFooter batch={batch} />
    </GlossDialog>
  );
}
