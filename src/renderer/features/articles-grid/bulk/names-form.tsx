import { Button, Checkbox, DialogBody, InputGroup } from '@blueprintjs/core';
import { useEffect, useId, useRef, useState } from 'react';
import {
  patternFields,
  type AppliedPattern,
  type PatternField,
} from '../../../../shared/domain/article-table.ts';
import { compileNamePattern } from '../../../../shared/domain/name-pattern.ts';
import type { GuessedPattern } from '../../../../shared/domain/name-pattern/guess.ts';
import { applyPattern } from '../../../actions/article-table.ts';
import { attempt, report } from '../../../actions/notify.ts';
import { call } from '../../../api.ts';
import { closeDialog } from '../../../state/dialogs.ts';
import { NamesPreview } from './names-preview.tsx';

interface Props {
  readonly ids: readonly string[];
  /** "3 articles". */
  readonly what: string;
}

const labels: Readonly<Record<PatternField, string>> = {
  title: 'Title',
  outlet: 'Outlet',
  author: 'Author',
  published: 'Published',
  language: 'Language',
};

interface Use {
  readonly pattern: string;
  readonly fields: readonly PatternField[];
  readonly overwrite: boolean;
}

/** What the pattern would do, a moment after the last change; null before that. */
function useTried(ids: readonly string[], use: Use): AppliedPattern | null {
  const [tried, setTried] = useState<AppliedPattern | null>(null);
  const { pattern, fields, overwrite } = use;
  useEffect(() => {
    let isCurrent = true;
    setTried(null);
    if (!compileNamePattern(pattern).ok || fields.length === 0) return undefined;
    const timer = window.setTimeout(() => {
      const articles = { ids: [...ids] };
      call('article.tryPattern', { articles, pattern, fields: [...fields], overwrite }).then(
        (answer) => {
          if (isCurrent) setTried(answer);
        },
        report,
      );
    }, 200);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [ids, pattern, fields, overwrite]);
  return tried;
}

/** Reads metadata from the names of the articles' files, with a look at what would come of it. */
export function NamesForm({ ids, what }: Props): React.JSX.Element {
  const [guesses, setGuesses] = useState<readonly GuessedPattern[]>([]);
  const [use, setUse] = useState<Use>({ pattern: '', fields: patternFields, overwrite: false });
  const isTyped = useRef(false);
  const id = useId();
  useEffect(() => {
    call('article.guessPatterns', { articles: { ids: [...ids] } }).then((found) => {
      setGuesses(found);
      const [best] = found;
      if (best !== undefined && !isTyped.current)
        setUse((before) => ({ ...before, pattern: best.pattern }));
    }, report);
  }, [ids]);
  const tried = useTried(ids, use);
  const compiled = compileNamePattern(use.pattern);
  const isReady = compiled.ok && tried !== null && tried.changed > 0;
  const type = (pattern: string): void => {
    isTyped.current = true;
    setUse({ ...use, pattern });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        attempt(async () => {
          await applyPattern({ ids: [...ids] }, use);
          closeDialog();
        });
      }}
    >
      <DialogBody>
        <div className="bulk-pattern">
          <label htmlFor={id}>The names are built like</label>
          <InputGroup
            id={id}
            value={use.pattern}
            placeholder="{date}_{outlet}_{title}"
            aria-describedby={`${id}-says`}
            onChange={(event) => type(event.target.value)}
          />
        </div>
        <p id={`${id}-says`} className="small muted" role="status">
          {!compiled.ok && use.pattern !== ''
            ? compiled.reason
            : 'Fields: {date}, {outlet}, {author}, {title}, {language}; {skip} stands for anything.'}
        </p>
        {guesses.length > 0 && (
          <div className="bulk-fields" role="group" aria-label="Likely patterns">
            {guesses.map(({ pattern, matched }) => (
              <Button
                key={pattern}
                size="small"
                variant="outlined"
                active={pattern === use.pattern}
                text={`${pattern} (${matched})`}
                onClick={() => type(pattern)}
              />
            ))}
          </div>
        )}
        <div className="bulk-fields" role="group" aria-label="What is taken from the names">
          {patternFields.map((field) => (
            <Checkbox
              key={field}
              inline
              label={labels[field]}
              checked={use.fields.includes(field)}
              onChange={(event) =>
                setUse({
                  ...use,
                  fields: patternFields.filter((other) =>
                    other === field ? event.currentTarget.checked : use.fields.includes(other),
                  ),
                })
              }
            />
          ))}
          <Checkbox
            inline
            label="Also where an article says something else"
            checked={use.overwrite}
            onChange={(event) => setUse({ ...use, overwrite: event.currentTarget.checked })}
          />
        </div>
        {tried !== null && <NamesPreview tried={tried} />}
      </DialogBody>
      <div className="dialog-footer">
        <span className="muted small">One step: undo takes all of it back.</span>
        <Button text="Cancel" onClick={closeDialog} />
        <Button
          type="submit"
          intent="primary"
          disabled={!isReady}
          text={
            tried === null || tried.changed === 0
              ? `Change ${what}`
              : `Change ${tried.changed.toLocaleString('en')} of ${what}`
          }
        />
      </div>
    </form>
  );
}
