import { Button } from '@blueprintjs/core';
import { useState } from 'react';
import { importText } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import { Keys } from '../../components/keys.tsx';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useJobs } from '../../state/jobs.ts';
import './import.css';

/** Imports a text from the clipboard as an article. */
export function PasteDialog() {
  const [text, setText] = useState('');
  const running = useJobs((jobs) => jobs.running !== null);
  const blank = text.trim() === '';
  const save = (): void => {
    if (!blank && !running) attempt(() => importText(text));
  };
  return (
    <GlossDialog title="Import pasted text" size="wide">
      <div className="bp6-dialog-body">
        <textarea
          className="bp6-input paste-text"
          aria-label="Text of the article"
          placeholder="Paste the text of one article here"
          // The dialog is for this field alone.
          ref={(field) => field?.focus()}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          }}
        />
      </div>
      <div className="dialog-footer">
        <span className="muted small">
          Kept exactly as pasted. Title and date can be added afterwards.
        </span>
        <Button text="Cancel" onClick={closeDialog} />
        <Button
          intent="primary"
          text="Import"
          endIcon={<Keys keys="Mod+Enter" />}
          disabled={blank}
          loading={running}
          onClick={save}
        />
      </div>
    </GlossDialog>
  );
}
