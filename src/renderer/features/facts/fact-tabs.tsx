import { useEffect, useRef, type KeyboardEvent } from 'react';
import { chooseTab } from '../../actions/facts.ts';
import { attempt } from '../../actions/notify.ts';
import { LetterBadge } from '../../components/letter-badge.tsx';
import { useCoding } from '../../state/coding.ts';
import { useReading } from '../../state/reading.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/settings.ts';
import { countByType } from '../source/marks.ts';

/** How many facts each tab holds, where that is known without counting the whole project. */
function useCounts(): (key: string | null) => number | undefined {
  const marks = useReading((reading) => reading.marks);
  const scope = useSettings((settings) => settings.scope);
  const tab = useCoding((coding) => coding.tab);
  const total = useCoding((coding) => coding.total);
  const project = useSession((session) => session.project?.facts);
  const counts = countByType(marks);
  return (key) => {
    if (key === tab && total !== null) return total;
    if (scope === 'project') return key === null ? project : undefined;
    if (key !== null) return counts.get(key) ?? 0;
    return [...counts.values()].reduce((sum, count) => sum + count, 0);
  };
}

/** One tab per fact type of the codebook, after the one for all. */
export function FactTabs() {
  const factTypes = useSession((session) => session.codebook?.factTypes ?? []);
  const tab = useCoding((coding) => coding.tab);
  const list = useRef<HTMLDivElement>(null);
  const count = useCounts();
  const keys: readonly (string | null)[] = [null, ...factTypes.map((type) => type.key)];

  useEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const next = keys[(keys.indexOf(tab) + by + keys.length) % keys.length] ?? null;
    attempt(() => chooseTab(next));
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[keys.indexOf(next)]?.focus();
  };
  return (
    <div ref={list} className="fact-tabs" role="tablist" aria-label="Fact types" onKeyDown={move}>
      {keys.map((key) => {
        const type = factTypes.find((candidate) => candidate.key === key);
        const facts = count(key);
        return (
          <button
            key={key ?? ''}
            type="button"
            role="tab"
            className="fact-tab"
            aria-selected={tab === key}
            aria-controls="facts-panel"
            tabIndex={tab === key ? 0 : -1}
            data-fact-color={type?.color}
            title={type?.definition === '' ? undefined : type?.definition}
            onClick={() => attempt(() => chooseTab(key))}
          >
            {type !== undefined && <LetterBadge letter={type.letter} color={type.color} />}
            {type?.label ?? 'All'}
            {facts !== undefined && facts > 0 && (
              <span className="fact-tab-count tabular muted">{facts.toLocaleString('en')}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}
