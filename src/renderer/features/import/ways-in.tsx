import { Button } from '@blueprintjs/core';
import { ClipboardIcon, DocumentIcon, FolderOpenIcon } from '@blueprintjs/icons';
import { choose } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import { Keys } from '../../components/keys.tsx';
import { openDialog } from '../../state/dialogs.ts';

/** The ways to say what is to be imported. */
export function WaysIn(): React.JSX.Element {
  return (
    <section className="ways-in" aria-label="What">
      <div className="ways-in-buttons">
        <Button
          size="large"
          autoFocus
          icon={<DocumentIcon size={18} />}
          text="Choose files…"
          onClick={() => attempt(() => choose('files'))}
        />
        <Button
          size="large"
          icon={<FolderOpenIcon size={18} />}
          text="Choose a folder…"
          onClick={() => attempt(() => choose('folder'))}
        />
        <Button
          size="large"
          icon={<ClipboardIcon size={18} />}
          text="Paste a text"
          endIcon={<Keys keys="Mod+Shift+i" />}
          onClick={() => openDialog('paste')}
        />
      </div>
      <p className="muted">
        Or drop files and folders on the window. Web pages, PDF, Word and other documents, plain
        texts, mails and mailboxes, e-books, tables (CSV, Excel, JSON: each row an article), and ZIP
        archives of any of these. Folders are taken with all that is below them.
      </p>
    </section>
  );
}
