import { Button, type ButtonProps } from '@blueprintjs/core';
import { useMemo } from 'react';
import { ariaKeys, keyText } from '../commands/keys.ts';
import { allCommands, isMac, runById } from '../commands/registry.ts';
import { useSession } from '../state/session.ts';

interface CommandButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  readonly command: string;
  /** The name for screen readers and the tooltip, where the command's own title is too long. */
  readonly label?: string;
}

/** A button that runs a command of the registry and tells its keys. */
export function CommandButton({ command: id, label, ...props }: CommandButtonProps) {
  const codebook = useSession((session) => session.codebook);
  const command = useMemo(
    // The registry depends on the codebook.
    () => (codebook === undefined ? undefined : allCommands().find((c) => c.id === id)),
    [codebook, id],
  );
  const keys = command?.keys ?? [];
  const [first] = keys;
  const name = label ?? command?.title ?? id;
  return (
    <Button
      variant="minimal"
      size="small"
      aria-label={props.text === undefined && props.children === undefined ? name : undefined}
      aria-keyshortcuts={keys.length > 0 ? ariaKeys(keys, isMac()) : undefined}
      title={first === undefined ? name : `${name} (${keyText(first, isMac())})`}
      onClick={() => runById(id)}
      {...props}
    />
  );
}
