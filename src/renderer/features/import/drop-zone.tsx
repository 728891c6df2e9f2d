import { useEffect, useState } from 'react';
import { importDrop } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import './import.css';

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Takes files that are dropped anywhere on the window. */
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
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      attempt(() => importDrop(files));
    };
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    addEventListener('dragenter', drag, options);
    addEventListener('dragover', drag, options);
    addEventListener('dragleave', leave, options);
    addEventListener('drop', drop, options);
    return () => stop.abort();
  }, []);
  return over ? (
    <div className="drop-zone" role="status">
      <p>Drop the files to import them</p>
    </div>
  ) : null;
}
