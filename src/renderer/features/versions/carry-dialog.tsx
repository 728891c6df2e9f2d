import { Button } from '@blueprintjs/core';
import { useEffect, useRef, useState } from 'react';
import { attempt } from '../../actions/notify.ts';
import { decideCarry, loadCarry, openCarry } from '../../actions/versions.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useReading } from '../../state/reading.ts';
import { groupOf, useVersions, type CarryGroup } from '../../state/versions.ts';
import { CarryDetails } from './carry-details.tsx';
import { CarryList } from './carry-list.tsx';
import { carryGroups, groupHints, groupNames } from './carry-names.ts';
import { dialogKeys } from '../history/dialog-keys.ts';
import { UndoFooter } from '../history/undo-footer.tsx';
import './versions.css';

function show(id: string): void {
  useVersions.setState({ shown: id });
}

function showGroup(group: CarryGroup): void {
  useVersions.setState(({ carried }) => ({
    group,
    shown: carried?.find((one) => groupOf(one) === group)?.id ?? null,
  }));
}

function Tabs({
  counts,
  group,
}: {
  readonly counts: ReadonlyMap<CarryGroup, number>;
  readonly group: CarryGroup;
}) {
  return (
    <div className="carry-tabs" role="tablist" aria-label="What became of the evidence">
      {carryGroups.map((name, index) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === group}
          aria-controls="carry-panel"
          tabIndex={name === group ? 0 : -1}
          onClick={() => showGroup(name)}
        >
          {groupNames[name]} <span className="tabular">{counts.get(name) ?? 0}</span>{' '}
          <Keys keys={String(index + 1)} />
        </button>
      ))}
    </div>
  );
}

const reload = (): Promise<void> => loadCarry();

/** What is left when nothing waits in this article: others, or the end. */
function Done() {
  const articles = useVersions(({ pending }) => pending.articles);
  const here = useVersions(({ article }) => article?.id);
  const next = articles.find(({ articleId }) => articleId !== here);
  return (
    <div className="versions-empty">
      <h3>All evidence of this article is decided</h3>
      <p className="muted">
        When an article gets another text, evidence that is not simply where it was is listed here.
      </p>
      {next === undefined ? (
        <Button intent="primary" text="Close" onClick={closeDialog} />
      ) : (
        <Button
          intent="primary"
          text={`Go on with “${next.title ?? next.sourceName}”`}
          onClick={() => attempt(() => openCarry(next.articleId))}
        />
      )}
    </div>
  );
}

/** The evidence of an article that got another text: what moved, changed, and has no place. */
export function CarryDialog(): React.JSX.Element {
  const { article, carried, group, shown } = useVersions();
  const open = useReading((reading) => reading.article);
  const list = useRef<HTMLDivElement>(null);
  const [attaching, setAttaching] = useState(false);
  const rows = (carried ?? []).filter((one) => groupOf(one) === group);
  const one = rows.find(({ id }) => id === shown);
  const isEmpty = carried !== null && carried.length === 0;
  useEffect(() => {
    setAttaching(false);
    list.current?.focus();
  }, [shown, isEmpty]);
  const counts = new Map(
    carryGroups.map((name) => [name, (carried ?? []).filter((c) => groupOf(c) === name).length]),
  );
  const decide = (decision: 'accept' | 'keep' | 'remove') => () => {
    if (one !== undefined && !(decision === 'accept' && one.outcome === 'orphaned'))
      attempt(() => decideCarry([one.id], decision));
  };
  const all = (): void =>
    attempt(() =>
      decideCarry(
        rows.map(({ id }) => id),
        'accept',
      ),
    );
  const mayAcceptAll = (group === 'moved' || group === 'changed') && rows.length > 1;
  const keys = {
    a: decide('accept'),
    k: decide('keep'),
    r: decide('remove'),
    t: () => setAttaching(one !== undefined),
    'Shift+a': () => {
      if (mayAcceptAll) all();
    },
    ...Object.fromEntries(
      carryGroups.map((name, index) => [String(index + 1), () => showGroup(name)]),
    ),
  };
  return (
    <GlossDialog
      title={`Evidence after a new text: ${article?.title ?? ''}`}
      size="wide"
      className="versions-dialog"
    >
      <div className="carry" onKeyDown={dialogKeys(keys, reload)} role="presentation">
        {isEmpty ? (
          <Done />
        ) : (
          <>
            <Tabs counts={counts} group={group} />
            <div
              className="carry-panel"
              id="carry-panel"
              role="tabpanel"
              aria-label={groupNames[group]}
            >
              <div className="carry-side">
                <p className="small muted carry-hint">{groupHints[group]}</p>
                <CarryList rows={rows} shown={shown} list={list} onShow={show} />
                {mayAcceptAll && (
                  <Button
                    className="carry-all"
                    text={`Accept all ${String(rows.length)} ${group}`}
                    endIcon={<Keys keys="Shift+a" />}
                    onClick={all}
                  />
                )}
              </div>
              <div className="carry-details">
                {one === undefined ? (
                  <p className="muted">{carried === null ? 'Looking…' : 'None here.'}</p>
                ) : (
                  <CarryDetails
                    key={one.id}
                    one={one}
                    article={open?.id === article?.id ? open : null}
                    attaching={attaching}
                    onAttaching={(next) => {
                      setAttaching(next);
                      if (!next) list.current?.focus();
                    }}
                  />
                )}
              </div>
            </div>
          </>
        )}
      </div>
      <UndoFooter reload={reload} />
    </GlossDialog>
  );
}
