import { Button } from '@blueprintjs/core';
import { useId, useState } from 'react';
import { changeSettings } from '../../actions/settings.ts';
import { Choice } from '../../components/choice.tsx';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useSession } from '../../state/session.ts';
import { useSettings } from '../../state/settings.ts';
import { Stepper } from './stepper.tsx';
import './settings.css';

/** The coder's name, written when it is left, so that no half a name gets into a step. */
function CoderField() {
  const id = useId();
  const coder = useSettings((settings) => settings.coder);
  const [typed, setTyped] = useState(coder);
  const save = (): void => {
    if (typed.trim() !== coder) changeSettings({ coder: typed.trim() });
  };
  return (
    <div className="dialog-section settings-field">
      <label htmlFor={id}>Coder</label>
      <input
        id={id}
        className="bp6-input"
        type="text"
        maxLength={100}
        value={typed}
        placeholder="Your name"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter') save();
        }}
      />
      <p className="small muted">Stands with every fact and step that you make from now on.</p>
    </div>
  );
}

/** What the coder can set; applied at once. */
export function SettingsDialog() {
  const { theme, zoom, sourceSize, sourceWidth } = useSettings();
  const { gloss, electron, sqlite } = useSession((session) => session.versions);
  return (
    <GlossDialog title="Settings">
      <div className="bp6-dialog-body">
        <CoderField />
        <Choice
          label="Theme"
          value={theme}
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
          onChange={(next) => changeSettings({ theme: next })}
        />
        <Stepper
          label="Zoom of the window"
          value={zoom}
          least={70}
          most={200}
          step={10}
          unit="%"
          onChange={(next) => changeSettings({ zoom: next })}
        />
        <Stepper
          label="Size of the source text"
          value={sourceSize}
          least={12}
          most={32}
          step={1}
          unit="px"
          onChange={(next) => changeSettings({ sourceSize: next })}
        />
        <Stepper
          label="Longest line of the source text"
          value={sourceWidth}
          least={40}
          most={160}
          step={5}
          unit="characters"
          onChange={(next) => changeSettings({ sourceWidth: next })}
        />
      </div>
      <div className="dialog-footer">
        <span className="muted small cut">
          Gloss {gloss}, Electron {electron}, SQLite {sqlite}
        </span>
        <Button intent="primary" text="Close" onClick={closeDialog} />
      </div>
    </GlossDialog>
  );
}
