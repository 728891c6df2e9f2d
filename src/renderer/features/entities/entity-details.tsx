import { Button, Checkbox, HTMLSelect } from '@blueprintjs/core';
import { useId, useState, type RefObject } from 'react';
import { entityKinds } from '../../../shared/domain/codebook.ts';
import type { Entity } from '../../../shared/domain/entity.ts';
import { renameEntity, setKind } from '../../actions/entities.ts';
import { refresh } from './browser.ts';
import { FailureLine } from './failure-line.tsx';
import { kindOf } from './list-head.tsx';
import { factsText } from './merge-plan.ts';
import { tickBoth } from './merge-with.ts';
import { OtherNames } from './other-names.tsx';
import { useDoing } from './use-doing.ts';

interface Props {
  readonly entity: Entity;
  readonly nameField: RefObject<HTMLInputElement | null>;
}

function Name({ entity, nameField }: Props): React.JSX.Element {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [keepOld, setKeepOld] = useState(true);
  const doing = useDoing();
  const typed = draft ?? entity.name;
  const name = typed.replace(/\s+/g, ' ').trim();
  const isNew = name !== '' && name !== entity.name;
  const rename = (): void =>
    doing.run(async () => {
      const left = await renameEntity(entity.id, name, keepOld);
      setDraft(null);
      await refresh(left);
    });
  return (
    <form
      className="entity-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) rename();
      }}
    >
      <label htmlFor={id}>Name</label>
      <div className="entity-line">
        <input
          id={id}
          ref={nameField}
          className="bp6-input"
          type="text"
          maxLength={500}
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            doing.clear();
            setDraft(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === entity.name) return;
            event.stopPropagation();
            doing.clear();
            setDraft(null);
          }}
        />
        <Button type="submit" text="Rename" disabled={!isNew} />
      </div>
      {isNew && (
        <Checkbox
          className="entity-keep"
          label={`Keep “${entity.name}” as another name`}
          checked={keepOld}
          onChange={(event) => setKeepOld(event.currentTarget.checked)}
        />
      )}
      <FailureLine failure={doing.failure}>
        {doing.failure?.kind === 'exists' && (
          <Button
            size="small"
            text="Choose both to merge"
            onClick={() => doing.run(() => tickBoth(entity, name))}
          />
        )}
      </FailureLine>
    </form>
  );
}

function Kind({ entity }: { readonly entity: Entity }): React.JSX.Element {
  const id = useId();
  const doing = useDoing();
  return (
    <div className="entity-part">
      <label htmlFor={id}>Kind</label>
      <HTMLSelect
        id={id}
        value={entity.kind}
        options={entityKinds}
        onChange={(event) => {
          const kind = kindOf(event.currentTarget.value);
          if (kind === null) return;
          doing.run(async () => {
            const [left] = await setKind([entity.id], kind);
            await refresh(left ?? null);
          });
        }}
      />
      <FailureLine failure={doing.failure} />
    </div>
  );
}

/** What is known of one entity, all of which can be changed. */
export function EntityDetails({ entity, nameField }: Props): React.JSX.Element {
  return (
    <>
      <Name entity={entity} nameField={nameField} />
      <OtherNames entity={entity} />
      <Kind entity={entity} />
      <p className="muted">
        {entity.facts === 0
          ? 'No fact names it at present.'
          : `${factsText(entity.facts)} ${entity.facts === 1 ? 'names' : 'name'} it. They show its name as it is here.`}
      </p>
    </>
  );
}
