import { Button } from '@blueprintjs/core';
import { ChevronDownIcon, ChevronRightIcon } from '@blueprintjs/icons';
import { useId, useState, type SyntheticEvent } from 'react';
import { rememberedOptions, rememberOptions } from '../../actions/import-options.ts';
import { importChosen } from '../../actions/importing.ts';
import { attempt, say } from '../../actions/notify.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { closeDialog } from '../../state/dialogs.ts';
import { useImports, type Chosen } from '../../state/imports.ts';
import { useJobs } from '../../state/jobs.ts';
import { ChosenFiles } from './chosen-files.tsx';
import { draftOf, readDraft, type Draft } from './options/draft.ts';
import { ImportOptions } from './options/import-options.tsx';
import { PatternOffer } from './options/pattern-offer.tsx';
import { optionsText } from './options/options-text.ts';
import { WaysIn } from './ways-in.tsx';
import './import.css';
import './options/options.css';

/** One constant, so that guesses are not made anew. */
const noNames: readonly string[] = [];

function cancel(): void {
  useImports.setState({ chosen: null });
  closeDialog();
}

interface FooterProps {
  readonly chosen: Chosen | null;
  readonly hasErrors: boolean;
}

function Footer({ chosen, hasErrors }: FooterProps): React.JSX.Element {
  const running = useJobs((jobs) => jobs.running);
  const waits = running === null ? '' : `${running} is still going on: wait, or cancel it.`;
  return (
    <div className="dialog-footer">
      <span className="muted small">
        {waits === '' ? 'The files themselves are never changed.' : waits}
      </span>
      <Button text="Cancel" onClick={cancel} />
      {chosen !== null && (
        <Button
          key={chosen.label}
          intent="primary"
          type="submit"
          text="Import"
          autoFocus
          disabled={hasErrors || running !== null}
        />
      )}
    </div>
  );
}

/** Asks what is to be imported and how; Enter starts. */
export function ImportDialog(): React.JSX.Element {
  const chosen = useImports((imports) => imports.chosen);
  const [before] = useState(rememberedOptions);
  const [draft, setDraft] = useState<Draft>(() => draftOf(before));
  const { options, errors } = readDraft(draft, before);
  const hasErrors = Object.keys(errors).length > 0;
  const said = optionsText(options);
  const [isOpen, setOpen] = useState(false);
  const region = useId();
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (useJobs.getState().running !== null || chosen === null) return;
    if (hasErrors) {
      setOpen(true);
      say(Object.values(errors)[0] ?? '');
      return;
    }
    rememberOptions(options);
    attempt(() => importChosen(chosen, options));
  };
  return (
    <GlossDialog title="Import" className="import-dialog" size="wide" onClose={cancel}>
      <form className="import-form" onSubmit={submit}>
        <div className="bp6-dialog-body">
          {chosen === null ? <WaysIn /> : <ChosenFiles chosen={chosen} />}
          <Button
            variant="minimal"
            className="import-more"
            icon={isOpen ? <ChevronDownIcon /> : <ChevronRightIcon />}
            aria-expanded={isOpen}
            aria-controls={region}
            onClick={() => setOpen(!isOpen)}
          >
            <strong>How</strong>
            <span className="muted cut">{said === '' ? 'as the files say themselves' : said}</span>
          </Button>
          {!isOpen && draft.pattern === '' && (
            <PatternOffer
              names={chosen?.names ?? noNames}
              onTake={(pattern) => {
                setDraft((old) => ({ ...old, pattern }));
                setOpen(true);
              }}
            />
          )}
          <div id={region}>
            {isOpen && (
              <ImportOptions
                draft={draft}
                errors={errors}
                names={chosen?.names ?? noNames}
                onChange={(change) => setDraft((old) => ({ ...old, ...change }))}
              />
            )}
          </div>
        </div>
        <Footer chosen={chosen} hasErrors={hasErrors} />
      </form>
    </GlossDialog>
  );
}
