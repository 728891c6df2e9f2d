import { useState } from 'react';
import type { ImportQuestion } from '../../../../shared/domain/batch.ts';
import { answerLater } from '../../../actions/import-questions.ts';
import { GlossDialog } from '../../../components/gloss-dialog.tsx';
import { charsetChoices, namesOf } from '../charset-choices.ts';
import { nameOf } from '../report/words.ts';
import { ForAll } from './for-all.tsx';
import { QuestionFooter } from './question-footer.tsx';
import { useAnswer, useAnswerKey } from './use-answer.ts';
import './questions.css';

interface Props {
  readonly question: Extract<ImportQuestion, { kind: 'charset' }>;
  readonly left: number;
}

/** Asks for the encoding of a file that does not say it, by how it would read. */
export function CharsetQuestion({ question, left }: Props): React.JSX.Element {
  const { path } = question;
  const choices = charsetChoices(question.candidates);
  const [chosen, setChosen] = useState(choices[0]?.charset ?? null);
  const { failure, alike, isForAll, setForAll, send } = useAnswer(question);
  const answer = (): void => {
    if (chosen !== null) send({ kind: 'charset', charset: chosen });
  };
  useAnswerKey(answer);
  return (
    <GlossDialog title="Which reads right?" size="wide" onClose={answerLater}>
      <div
        className="bp6-dialog-body"
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Enter') answer();
        }}
      >
        <p>
          <strong title={path}>{nameOf(path)}</strong> does not say how its letters are encoded.
          Choose the reading that looks right.
        </p>
        {failure !== null && (
          <p className="question-failure" role="alert">
            {failure.message} {failure.hint}
          </p>
        )}
        <fieldset className="dialog-section">
          <legend className="visually-hidden">Encoding</legend>
          {choices.map(({ charset, charsets, preview }) => (
            <label key={charset} className="charset-choice">
              <input
                type="radio"
                name="charset"
                value={charset}
                checked={chosen === charset}
                ref={(input) => {
                  // The keyboard goes to the likeliest, so that Enter takes it.
                  if (chosen === charset && document.activeElement?.tagName !== 'INPUT')
                    input?.focus();
                }}
                onChange={() => setChosen(charset)}
              />
              <span className="charset-name">{namesOf(charsets)}</span>
              <span className="charset-preview">{preview}</span>
            </label>
          ))}
        </fieldset>
        <ForAll
          alike={alike}
          isForAll={isForAll}
          what="that do not say their encoding"
          onChange={setForAll}
        />
      </div>
      <QuestionFooter
        left={left}
        alike={alike}
        isForAll={isForAll}
        canAnswer={chosen !== null}
        onSkip={() => send({ kind: 'skip' })}
        onAnswer={answer}
      />
    </GlossDialog>
  );
}
