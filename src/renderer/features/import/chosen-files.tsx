import { Button } from '@blueprintjs/core';
import { DocumentIcon, FolderOpenIcon } from '@blueprintjs/icons';
import { choose } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import type { Chosen } from '../../state/imports.ts';

const listed = 4;

/** What was chosen, with some of its names, and the way to choose otherwise. */
export function ChosenFiles({ chosen }: { readonly chosen: Chosen }): React.JSX.Element {
  const { label, names, count } = chosen;
  const isFolder = count === null;
  const rest = (count ?? names.length) - listed;
  return (
    <section className="chosen" aria-label="What">
      {isFolder ? <FolderOpenIcon size={18} /> : <DocumentIcon size={18} />}
      <div className="chosen-words">
        <p className="chosen-label">
          <strong>{label}</strong>
          {isFolder && <span className="muted"> with all that is below</span>}
        </p>
        <ul className="chosen-names small muted">
          {names.slice(0, listed).map((name, index) => (
            <li key={`${name}-${String(index)}`} className="cut" title={name}>
              {name}
            </li>
          ))}
        </ul>
        {rest > 0 && names.length > 0 && (
          <p className="small muted tabular">
            {isFolder ? 'and more' : `and ${rest.toLocaleString('en')} more`}
          </p>
        )}
      </div>
      <div className="chosen-acts">
        <Button
          size="small"
          variant="minimal"
          text="Other files…"
          onClick={() => attempt(() => choose('files'))}
        />
        <Button
          size="small"
          variant="minimal"
          text="Another folder…"
          onClick={() => attempt(() => choose('folder'))}
        />
      </div>
    </section>
  );
}
