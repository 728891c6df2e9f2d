import { useEffect, useState } from 'react';
import { rememberedOptions } from '../../actions/import-options.ts';
import { fewFiles, importDrop, openImport } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import { useDialogs } from '../../state/dialogs.ts';
import { optionsText } from './options/options-text.ts';
import { readDrop } from './read-drop.ts';
import './import.css';

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

async function take(transfer: DataTransfer): Promise<void> {
  const isAsking = useDialogs.getState().open === 'import';
  const chosen = await readDrop(transfer);
  if (chosen === null) return;
  if (isAsking) openImport(chosen);
  else await importDrop(chosen);
}

/** Takes files and folders that are dropped anywhere on the window. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const { dataTransfer } = event;
      if (!hasFiles(event) || dataTransfer === null) return;
      event.preventDefault();
      attempt(() => take(dataTransfer));
    };
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    addEventListener('dragenter', drag, options);
    addEventListener('dragover', drag, options);
    addEventListener('dragleave', leave, options);
    addEventListener('drop', drop, options);
    return () => stop.abort();
  }, []);
  if (!over) return null;
  const options = optionsText(rememberedOptions());
  return (
    <div className="drop-zone" role="status">
      <div>
        <p>Drop the files to import them</p>
        <p className="muted">
          Up to {fewFiles} files go in at once{options === '' ? '' : `, with ${options}`}. Of more,
          and of folders, you can say how first.
        </p>
      </div>
    </div>
  );
}
