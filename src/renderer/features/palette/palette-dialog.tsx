import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { ArticleRow } from '../../../shared/domain/article.ts';
import { attempt, report } from '../../actions/notify.ts';
import { openArticle } from '../../actions/reading.ts';
import { call } from '../../api.ts';
import { isAvailable, searchCommands } from '../../commands/command.ts';
import { allCommands, run } from '../../commands/registry.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useSession } from '../../state/session.ts';
import './palette.css';

interface Entry {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly extra: ReactNode;
  readonly choose: () => void;
}

function commandEntries(query: string): readonly Entry[] {
  const usable = allCommands().filter(
    (command) => command.hidden !== true && command.id !== 'palette' && isAvailable(command),
  );
  return searchCommands(usable, query).map((command) => ({
    id: command.id,
    group: command.group,
    title: command.title,
    extra: command.keys[0] === undefined ? null : <Keys keys={command.keys[0]} />,
    choose: () => run(command),
  }));
}

/** Articles that have the typed words; none before something is typed. */
function useArticlesFound(query: string): readonly ArticleRow[] {
  const inProject = useSession((session) => session.phase === 'project');
  const [found, setFound] = useState<readonly ArticleRow[]>([]);
  useEffect(() => {
    if (query.trim() === '' || !inProject) {
      setFound([]);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      call('article.list', { search: query, offset: 0, limit: 6 }).then(({ rows }) => {
        if (current) setFound(rows);
      }, report);
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, inProject]);
  return found;
}

/** Finds commands and articles by a few letters. */
export function PaletteDialog() {
  const id = useId();
  const [query, setQuery] = useState('');
  const [cursor, setCursor] = useState(0);
  const articles = useArticlesFound(query);
  const entries: readonly Entry[] = [
    ...commandEntries(query),
    ...articles.map((row) => ({
      id: row.id,
      group: 'Open article',
      title: row.title ?? row.sourceName,
      extra: <span className="small muted cut">{row.outlet}</span>,
      choose: () => attempt(() => openArticle(row.id)),
    })),
  ];
  const at = Math.min(cursor, entries.length - 1);

  const choose = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    closeDialog();
    // After the dialog has given the keyboard back, so that commands find it where it was.
    setTimeout(entry.choose, 0);
  };
  const key = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && entries.length > 0) {
      event.preventDefault();
      setCursor((at + by + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(entries[at]);
    }
  };
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  return (
    <GlossDialog title="Commands and articles" className="palette">
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label="Find a command or an article"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={entries.length > 0 ? `${id}-${at}` : undefined}
        placeholder="Find a command or an article"
        ref={(field) => field?.focus()}
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setCursor(0);
        }}
        onKeyDown={key}
      />
      <div className="palette-list" role="listbox" id={`${id}-list`} aria-label="Found">
        {entries.map((entry, index) => (
          <div
            key={entry.id}
            id={`${id}-${index}`}
            className="palette-entry"
            role="option"
            aria-selected={index === at}
            onMouseMove={() => setCursor(index)}
            onClick={() => choose(entry)}
          >
            <span className="palette-group small muted">{entry.group}</span>
            <span className="palette-title cut">{entry.title}</span>
            {entry.extra}
          </div>
        ))}
      </div>
      {entries.length === 0 && <p className="palette-none muted">Nothing has these words.</p>}
    </GlossDialog>
  );
}
