import { useCallback, useMemo } from 'react';
import type { Article } from '../../../shared/domain/article.ts';
import type { Span } from '../../../shared/domain/span.ts';
import { aimAtFact } from '../../actions/cells.ts';
import { attempt } from '../../actions/notify.ts';
import { rememberScroll } from '../../actions/reading.ts';
import { showNote } from '../../actions/sections.ts';
import { showSuggestionByKey } from '../../actions/suggestions.ts';
import { runKey } from '../../commands/registry.ts';
import { useCoding } from '../../state/coding.ts';
import { sourcePane } from '../../state/panes.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/settings.ts';
import { SourcePane } from '../source-pane/source-pane.tsx';
import { useFactNames } from './use-fact-names.ts';
import { useMarginNotes } from './use-margin-notes.ts';
import { ghostNote } from './ghost-note.ts';
import { useGhosts } from './use-ghosts.ts';

function select(selection: Span | null): void {
  useReading.setState({ selection });
}

/** Gives the source pane the open article, and its events to the coding actions. */
export function Source({ article }: { readonly article: Article }) {
  const { id, versionId, text, language } = article;
  const marks = useReading((reading) => reading.marks);
  const scrollTo = useReading((reading) => reading.scrollTo);
  const activeFactId = useCoding(({ target, active }) => (target === null ? null : active));
  const codebook = useSession((session) => session.codebook);
  const size = useSettings((settings) => settings.sourceSize);
  const width = useSettings((settings) => settings.sourceWidth);
  const { factLabel, fieldLabel } = useFactNames();
  const ghosts = useGhosts(id);
  const notes = useMarginNotes(id);

  const shown = useMemo(() => ({ id, versionId, text, language }), [id, versionId, text, language]);
  const types = useMemo(
    () =>
      (codebook?.factTypes ?? []).map(({ key, label, letter, color }) => ({
        key,
        label,
        letter,
        color,
      })),
    [codebook],
  );
  const onMark = useCallback(
    (factIds: readonly string[], field: string | null) => attempt(() => aimAtFact(factIds, field)),
    [],
  );
  const onKey = useCallback(
    (event: KeyboardEvent) => runKey(event, ['source', 'page', 'everywhere']),
    [],
  );
  return (
    <div className="source-text">
      <SourcePane
        ref={sourcePane}
        article={shown}
        marks={marks}
        ghosts={ghosts}
        notes={notes}
        types={types}
        factLabel={factLabel}
        fieldLabel={fieldLabel}
        activeFactId={activeFactId}
        size={size}
        width={width}
        scrollTo={scrollTo > 0 ? scrollTo : null}
        onSelection={select}
        onMark={onMark}
        onGhost={showSuggestionByKey}
        ghostNote={ghostNote}
        onNote={showNote}
        onKey={onKey}
        onScroll={rememberScroll}
      />
    </div>
  );
}
