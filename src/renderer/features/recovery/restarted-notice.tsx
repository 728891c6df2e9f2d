import { Button } from '@blueprintjs/core';
import { WarningSignIcon } from '@blueprintjs/icons';
import { useSession } from '../../state/session.ts';
import './recovery.css';

/** Says that the store was started again; stays until it has been read. */
export function RestartedNotice() {
  const message = useSession((session) => session.restarted);
  if (message === null) return null;
  return (
    <div className="restarted" role="alert">
      <WarningSignIcon />
      <span className="restarted-message">{message}</span>
      <Button
        size="small"
        text="Understood"
        onClick={() => useSession.setState({ restarted: null })}
      />
    </div>
  );
}
