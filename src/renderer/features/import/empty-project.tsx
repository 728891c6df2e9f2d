import { ClipboardIcon, DocumentIcon, ImportIcon } from '@blueprintjs/icons';
import { CommandButton } from '../../components/command-button.tsx';
import './import.css';

/** What a project without articles shows: the ways to bring some in. */
export function EmptyProject() {
  return (
    <div className="empty-project">
      <DocumentIcon size={32} className="muted" />
      <h2>No articles yet</h2>
      <p className="muted">
        Import web pages, PDFs, documents, mails, tables or whole folders of them, paste a text, or
        drop files anywhere on the window. The files themselves are never changed.
      </p>
      <div className="empty-actions">
        <CommandButton
          command="import.files"
          text="Import files"
          variant="solid"
          intent="primary"
          size="medium"
          icon={<ImportIcon />}
        />
        <CommandButton
          command="import.paste"
          text="Paste text"
          variant="solid"
          size="medium"
          icon={<ClipboardIcon />}
        />
      </div>
    </div>
  );
}
