import { Button, HTMLSelect } from '@blueprintjs/core';
import { useEffect, useId, useState, type RefObject } from 'react';
import { entityKinds } from '../../../shared/domain/codebook.ts';
import type { Entity } from '../../../shared/domain/entity.ts';
import { mergeEntities, setKind } from '../../actions/entities.ts';
import { report } from '../../actions/notify.ts';
import { call } from '../../api.ts';
import { refresh, tick, untickAll, useBrowser } from './browser.ts';
import { FailureLine } from './failure-line.tsx';
import { kindOf } from './list-head.tsx';
import { factsText, likelyName, namesToCome } from './merge-plan.ts';
import { useDoing } from './use-doing.ts';

/** How many of the ticked entities are listed to choose from; all of them are merged. */
const listed = 50;

/** How many facts would name another entity than now; null while it is counted. */
function useFactsChanged(entities: readonly Entity[], into: Entity): number | null {
  const [facts, setFacts] = useState<number | null>(null);
  const others = entities.filter(({ id }) => id !== into.id).map(({ id }) => id);
  const key = others.join(' ');
  useEffect(() => {
    let isCurrent = true;
    setFacts(null);
    if (key === '') return undefined;
    call('entity.countFacts', { ids: key.split(' ') }).then((count) => {
      if (isCurrent) setFacts(count);
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return facts;
}

function Preview({
  entities,
  into,
}: {
  readonly entities: readonly Entity[];
  readonly into: Entity;
}): React.JSX.Element {
  const facts = useFactsChanged(entities, into);
  const names = namesToCome(entities, into);
  const others = entities.filter(({ id }) => id !== into.id);
  const [only] = others;
  const what = others.length === 1 && only !== undefined ? only.name : `the other ${others.length}`;
  return (
    <div className="entity-preview" role="status">
      <p>
        {facts === null ? (
          'Counting the facts…'
        ) : (
          <>
            <strong>{factsText(facts)}</strong> that {facts === 1 ? 'names' : 'name'} {what} will
            name <strong>{into.name}</strong> ({into.kind}).
          </>
        )}
      </p>
      <p>It will be known as {names.join(', ')}, too.</p>
    </div>
  );
}

/** What can be done with several entities together: made one, or of one kind. */
export function MergePanel(props: {
  readonly entities: readonly Entity[];
  readonly firstField: RefObject<HTMLInputElement | null>;
}): React.JSX.Element | null {
  const { entities, firstField } = props;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const merging = useDoing();
  const typing = useDoing();
  const { shown } = useBrowser();
  const into = entities.find((entity) => entity.id === chosen) ?? likelyName(entities);
  if (into === undefined) return null;
  const ids = entities.map((entity) => entity.id);
  return (
    <form
      className="entity-part"
      onSubmit={(event) => {
        event.preventDefault();
        merging.run(async () => {
          const left = await mergeEntities(
            ids.filter((other) => other !== into.id),
            into.id,
          );
          untickAll();
          await refresh(left);
        });
      }}
    >
      <fieldset className="entity-into">
        <legend>Make these {entities.length} one, under the name</legend>
        {entities.slice(0, listed).map((entity) => (
          <label key={entity.id} className="entity-choice">
            <input
              ref={entity.id === into.id ? firstField : undefined}
              type="radio"
              name={id}
              checked={entity.id === into.id}
              onChange={() => setChosen(entity.id)}
            />
            <span className="cut">{entity.name}</span>
            <span className="small muted">
              {entity.kind} · {factsText(entity.facts)}
            </span>
          </label>
        ))}
      </fieldset>
      {entities.length > listed && (
        <p className="muted">and {(entities.length - listed).toLocaleString('en')} more</p>
      )}
      <Preview entities={entities} into={into} />
      <div className="entity-line entity-merge">
        <Button type="submit" intent="primary" text={`Merge into ${into.name}`} ellipsizeText />
        <Button className="entity-untick" text="Untick all" onClick={untickAll} />
      </div>
      <FailureLine failure={merging.failure} />
      <label htmlFor={`${id}-kind`}>Kind of all</label>
      <HTMLSelect
        id={`${id}-kind`}
        value={entities.every(({ kind }) => kind === into.kind) ? into.kind : ''}
        options={[{ value: '', label: 'Several kinds', disabled: true }, ...entityKinds]}
        onChange={(event) => {
          const kind = kindOf(event.currentTarget.value);
          if (kind === null) return;
          typing.run(async () => {
            tick(await setKind(ids, kind), true);
            await refresh(shown);
          });
        }}
      />
      <FailureLine failure={typing.failure} />
    </form>
  );
}
