import { Button } from '@blueprintjs/core';
import { groups, type Command, type Group } from '../../commands/command.ts';
import { allCommands } from '../../commands/registry.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import './palette.css';

/** Where the keys of a group work, if that is not everywhere. */
const places: Readonly<Partial<Record<Group, string>>> = {
  Coding: 'in the source',
  Evidence: 'in the source',
  Reading: 'in the source',
  Table: 'in the facts',
};

function Line({ command }: { readonly command: Command }) {
  return (
    <div className="keys-line">
      <dt>{command.title}</dt>
      <dd>
        {command.keys.map((keys) => (
          <Keys key={keys} keys={keys} />
        ))}
      </dd>
    </div>
  );
}

/** All keys, by what they are for. */
export function KeysDialog() {
  const commands = allCommands().filter((command) => command.keys.length > 0);
  return (
    <GlossDialog title="All keys" size="wide" className="keys-dialog">
      <div className="bp6-dialog-body keys-groups" role="region" aria-label="Keys" tabIndex={0}>
        {groups.map((group) => {
          const lines = commands.filter((command) => command.group === group);
          if (lines.length === 0) return null;
          return (
            <section key={group} className="keys-group">
              <h3>
                {group} <span className="small muted">{places[group]}</span>
              </h3>
              <dl>
                {lines.map((command) => (
                  <Line key={command.id} command={command} />
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <div className="dialog-footer">
        <Button intent="primary" autoFocus text="Close" onClick={closeDialog} />
      </div>
    </GlossDialog>
  );
}
