import { Button, Menu, MenuItem, PopoverNext, SegmentedControl } from '@blueprintjs/core';
import { ExportIcon, MoreIcon } from '@blueprintjs/icons';
import { changeSettings } from '../../actions/settings.ts';
import { allCommands, runById } from '../../commands/registry.ts';
import { isAvailable } from '../../commands/command.ts';
import { CommandButton } from '../../components/command-button.tsx';
import { Keys } from '../../components/keys.tsx';
import { useCoding } from '../../state/coding.ts';
import { useSettings } from '../../state/settings.ts';

/** What can be done to the fact in work. */
function FactMenu() {
  const fact = useCoding((coding) => coding.fact);
  const commands = allCommands().filter(
    (command) =>
      command.group === 'Facts' && command.id.startsWith('fact.') && isAvailable(command),
  );
  return (
    <Menu aria-label="Fact">
      <MenuItem disabled text={fact === null ? 'Choose a fact first' : `Fact ${fact.n}`} />
      {commands.map(({ id, title, keys: [first] }) => (
        <MenuItem
          key={id}
          text={title}
          labelElement={first === undefined ? undefined : <Keys keys={first} />}
          onClick={() => runById(id)}
        />
      ))}
    </Menu>
  );
}

/** The bar of the facts: whose facts are shown, and what can be done with them. */
export function FactsBar() {
  const scope = useSettings((settings) => settings.scope);
  return (
    <div className="region-bar">
      <h2 className="region-title">Facts</h2>
      <SegmentedControl
        size="small"
        aria-label="Whose facts"
        value={scope}
        options={[
          { value: 'article', label: 'This article' },
          { value: 'project', label: 'Whole project' },
        ]}
        onValueChange={(value) =>
          changeSettings({ scope: value === 'project' ? 'project' : 'article' })
        }
      />
      <CommandButton command="export.table" text="Export" icon={<ExportIcon />} />
      <PopoverNext content={<FactMenu />} placement="bottom-end" animation="minimal" arrow={false}>
        <Button
          variant="minimal"
          size="small"
          icon={<MoreIcon />}
          aria-label="More for this fact"
          title="More for this fact"
        />
      </PopoverNext>
    </div>
  );
}
