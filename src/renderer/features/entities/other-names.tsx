import { Button } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import { useId, useRef, useState } from 'react';
import type { Entity } from '../../../shared/domain/entity.ts';
import { addAlias, removeAlias } from '../../actions/entities.ts';
import { refresh } from './browser.ts';
import { FailureLine } from './failure-line.tsx';
import { tickBoth } from './merge-with.ts';
import { useDoing } from './use-doing.ts';

/** The names that an entity is printed under beside its own. */
export function OtherNames({ entity }: { readonly entity: Entity }): React.JSX.Element {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const adding = useDoing();
  const removing = useDoing();
  const name = typed.replace(/\s+/g, ' ').trim();
  const add = (): void =>
    adding.run(async () => {
      const left = await addAlias(entity.id, name);
      setTyped('');
      await refresh(left);
    });
  const remove = (alias: string): void =>
    removing.run(async () => {
      const left = await removeAlias(entity.id, alias);
      // The button is gone with its name: the keyboard stays at the list of names.
      field.current?.focus();
      await refresh(left);
    });
  return (
    <form
      className="entity-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') add();
      }}
    >
      <label htmlFor={id}>Also known as</label>
      {entity.aliases.length > 0 && (
        <ul className="entity-aliases" aria-label="Other names">
          {entity.aliases.map((alias) => (
            <li key={alias}>
              <span className="cut" title={alias}>
                {alias}
              </span>
              <Button
                size="small"
                variant="minimal"
                icon={<CrossIcon size={12} />}
                aria-label={`Take the name “${alias}” away`}
                title="Take this name away"
                onClick={() => remove(alias)}
              />
            </li>
          ))}
        </ul>
      )}
      <FailureLine failure={removing.failure} />
      <div className="entity-line">
        <input
          id={id}
          ref={field}
          className="bp6-input"
          type="text"
          maxLength={500}
          spellCheck={false}
          placeholder="Another name, as texts print it"
          value={typed}
          onChange={(event) => {
            adding.clear();
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || typed === '') return;
            event.stopPropagation();
            adding.clear();
            setTyped('');
          }}
        />
        <Button type="submit" text="Add" disabled={name === ''} />
      </div>
      <FailureLine failure={adding.failure}>
        {adding.failure?.kind === 'exists' && (
          <Button
            size="small"
            text="Choose both to merge"
            onClick={() => adding.run(() => tickBoth(entity, name))}
          />
        )}
      </FailureLine>
    </form>
  );
}
