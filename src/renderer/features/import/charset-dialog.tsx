import { Button } from '@blueprintjs/core';
import { useState } from 'react';
import type { CharsetQuestion } from '../../../shared/domain/article.ts';
import { answerCharset } from '../../actions/importing.ts';
import { attempt } from '../../actions/notify.ts';
import { GlossDialog } from '../../components/gloss-dialog.tsx';
import { useJobs } from '../../state/jobs.ts';
import { charsetChoices, namesOf } from './charset-choices.ts';
import './import.css';

function skip(): void {
  attempt(() => answerCharset(null));
}

function Question({
  question,
  left,
}: {
  readonly question: CharsetQuestion;
  readonly left: number;
}) {
  const { path } = question;
  const choices = charsetChoices(question.candidates);
  const [chosen, setChosen] = useState(choices[0]?.charset ?? null);
  const running = useJobs((jobs) => jobs.running !== null);
  return (
    <GlossDialog title="Which reads right?" size="wide" onClose={skip}>
      <div className="bp6-dialog-body">
        <p>
          <strong>{path.replace(/^.*[\\/]/, '')}</strong> does not say how its letters are encoded.
          Choose the reading that looks right.
        </p>
        <fieldset className="dialog-section">
          <legend className="visually-hidden">Encoding</legend>
          {choices.map(({ charset, charsets, preview }) => (
            <label key={charset} className="charset-choice">
              <input
                type="radio"
                name="charset"
                value={charset}
                checked={chosen === charset}
                onChange={() => setChosen(charset)}
              />
              <span className="charset-name">{namesOf(charsets)}</span>
              <span className="charset-preview">{preview}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className="dialog-footer">
        <span className="muted small">{left > 0 ? `${left} more to ask after this` : ''}</span>
        <Button text="Leave this file out" onClick={skip} />
        <Button
          intent="primary"
          text="Import"
          disabled={chosen === null}
          loading={running}
          onClick={() => attempt(() => answerCharset(chosen))}
        />
      </div>
    </GlossDialog>
  );
}

/** Asks for the encoding of one file after the other. */
export function CharsetDialog() {
  const questions = useJobs((jobs) => jobs.questions);
  const [first] = questions;
  if (first === undefined) return null;
  return <Question key={first.token} question={first} left={questions.length - 1} />;
}
