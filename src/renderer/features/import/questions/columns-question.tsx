import { Checkbox } from '@blueprintjs/core';
import { useState } from 'react';
import { answerLater } from '../../../actions/import-questions.ts';
import { countOf } from '../../../actions/import-summary.ts';
import { GlossDialog } from '../../../components/gloss-dialog.tsx';
import { nameOf } from '../report/words.ts';
import { ArticlePreview } from './article-preview.tsx';
import {
  giveRole,
  mapOf,
  rolesOf,
  type ColumnsQuestion as Question,
  type Role,
} from './column-roles.ts';
import { ColumnTable } from './column-table.tsx';
import { ForAll } from './for-all.tsx';
import { QuestionFooter } from './question-footer.tsx';
import { useAnswer, useAnswerKey } from './use-answer.ts';
import './questions.css';

interface Props {
  readonly question: Question;
  readonly left: number;
}

/** Asks what the columns of a table hold, with its first rows and the article they would make. */
export function ColumnsQuestion({ question, left }: Props): React.JSX.Element {
  const { path, columns, rows } = question;
  const [given, setGiven] = useState(() => rolesOf(question));
  const [remember, setRemember] = useState(true);
  const { failure, alike, isForAll, setForAll, send } = useAnswer(question);
  const map = mapOf(columns, given);
  const answer = (): void => {
    if (map !== null) send({ kind: 'columns', columns: map, remember });
  };
  useAnswerKey(answer);
  const give = (at: number, role: Role | null): void => setGiven(giveRole(given, at, role));
  return (
    <GlossDialog
      title="What do the columns hold?"
      size="wide"
      className="columns-dialog"
      onClose={answerLater}
    >
      <div className="columns-question">
        <div className="columns-words">
          <p>
            <strong title={path}>{nameOf(path)}</strong> is a table
            {rows === null ? '' : ` of ${countOf(rows, 'row', 'rows')}`}, and each row becomes an
            article. Say which column holds the text; the rest is as you like.
          </p>
          {failure !== null && (
            <p className="question-failure" role="alert">
              {failure.message} {failure.hint}
            </p>
          )}
        </div>
        <div className="columns-parts">
          <ColumnTable columns={columns} given={given} onGive={give} />
          <ArticlePreview columns={columns} given={given} />
        </div>
        <ForAll alike={alike} isForAll={isForAll} what="with these columns" onChange={setForAll} />
        <Checkbox
          className="question-choice"
          checked={remember}
          onChange={(event) => setRemember(event.currentTarget.checked)}
          label="Remember this for tables with these columns"
        />
      </div>
      <QuestionFooter
        left={left}
        alike={alike}
        isForAll={isForAll}
        canAnswer={map !== null}
        onSkip={() => send({ kind: 'skip' })}
        onAnswer={answer}
      />
    </GlossDialog>
  );
}
