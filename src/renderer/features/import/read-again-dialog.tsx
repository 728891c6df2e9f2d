import { Button, HTMLSelect } from '@blueprintjs/core';
import { useId, useState, type SyntheticEvent } from 'react';
import { toFailure, type Failure } from '../../../shared/result.ts';
import { readAgain } from '../../actions/read-again.ts';
import { Choice } from '../../components/choice.tsx';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useImports } from '../../state/imports.ts';
import { useJobs } from '../../state/jobs.ts';
import { charsets } from './options/charsets.ts';
import './how-read.css';
import './options/options.css';
import './questions/questions.css';

type Page = 'same' | 'article' | 'whole';

const wholePage: Readonly<Record<Page, boolean | null>> = {
  same: null,
  article: false,
  whole: true,
};

/** Asks how the original of an article is to be read, where the first reading was not right. */
export function ReadAgainDialog(): React.JSX.Element | null {
  const article = useImports((imports) => imports.readAgain);
  const running = useJobs((jobs) => jobs.running !== null);
  const [charset, setCharset] = useState('');
  const [page, setPage] = useState<Page>('same');
  const [failure, setFailure] = useState<Failure | null>(null);
  const id = useId();
  if (article === null) return null;
  const read = async (): Promise<void> => {
    setFailure(null);
    try {
      await readAgain(article.id, {
        charset: charset === '' ? null : charset,
        wholePage: wholePage[page],
      });
    } catch (thrown) {
      setFailure(toFailure(thrown));
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!running) void read();
  };
  const nothing = charset === '' && page === 'same';
  return (
    <GlossDialog title="Read again">
      <form className="import-form read-again" onSubmit={submit}>
        <div className="bp6-dialog-body">
          <p>
            <strong>{article.name}</strong> is read from its original once more. Another text
            becomes a new version of the article; the evidence of its facts is carried over to it.
          </p>
          {failure !== null && (
            <p className="question-failure" role="alert">
              {failure.message} {failure.hint}
            </p>
          )}
          <div className="option-field">
            <label htmlFor={id}>Encoding</label>
            <HTMLSelect
              id={id}
              fill
              autoFocus
              value={charset}
              options={[{ value: '', label: 'As it was decided' }, ...charsets]}
              onChange={(event) => setCharset(event.currentTarget.value)}
            />
          </div>
          <Choice
            label="Of a web page"
            value={page}
            options={[
              { value: 'same', label: 'What was taken' },
              { value: 'article', label: 'Only the article found in it' },
              {
                value: 'whole',
                label: 'All of its text',
                hint: 'Menus and what stands beside the article come too.',
              },
            ]}
            onChange={setPage}
          />
        </div>
        <div className="dialog-footer">
          <span className="muted small">Undo takes it back.</span>
          <Button text="Cancel" onClick={closeDialog} />
          <Button
            intent="primary"
            type="submit"
            text="Read again"
            disabled={nothing}
            loading={running}
          />
        </div>
      </form>
    </GlossDialog>
  );
}
