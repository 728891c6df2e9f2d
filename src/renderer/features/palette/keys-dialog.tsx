import { Button } from '@blueprintjs/core';
import { groups, type Command, type Scope } from '../../commands/command.ts';
import { allCommands } from '../../commands/registry.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { Keys } from '../../components/keys.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import './palette.css';

const places: Readonly<Partial<Record<Scope, string>>> = { source: 'source', facts: 'facts' };

function Line({ command }: { readonly command: Command }) {
  const place = places[command.scope];
  return (
    <div className="keys-line">
      <dt>
        {command.title}
        {place !== undefined && command.group !== 'Reading' && (
          <span className="small muted"> in the {place}</span>
        )}
      </dt>
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
      <div className="bp6-dialog-body keys-groups">
        {groups.map((group) => {
          const lines = commands.filter((command) => command.group === group);
          if (lines.length === 0) return null;
          return (
            <section key={group} className="keys-group">
              <h3>{group}</h3>
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
