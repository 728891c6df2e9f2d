import { Button } from '@blueprintjs/core';
import { useMemo } from 'react';
import type { Metadata } from '../../../../shared/domain/article.ts';
import {
  compileNamePattern,
  matchName,
  type NamePattern as Pattern,
} from '../../../../shared/domain/name-pattern.ts';
import { guessNamePatterns } from '../../../../shared/domain/name-pattern/guess.ts';
import { countOf } from '../../../actions/import-summary.ts';
import { OptionField } from './option-field.tsx';

const shown = 3;
const labels = {
  published: 'Published',
  outlet: 'Outlet',
  author: 'Author',
  title: 'Title',
  language: 'Language',
} as const;
type Shown = keyof typeof labels;
const order: readonly Shown[] = ['published', 'outlet', 'author', 'title', 'language'];

function Given({ metadata }: { readonly metadata: Partial<Metadata> }): React.JSX.Element {
  return (
    <>
      {order.flatMap((key) => {
        const value = metadata[key] ?? null;
        return value === null
          ? []
          : [
              <span key={key} className="pattern-value">
                <span className="muted">{labels[key]}</span> {value}
              </span>,
            ];
      })}
    </>
  );
}

/** What the pattern makes of some names, those that do not fit among them. */
function Preview(props: { readonly pattern: Pattern; readonly names: readonly string[] }) {
  const { pattern, names } = props;
  const matched = names.map((name) => ({ name, match: matchName(pattern, name) }));
  const fits = matched.filter(({ match }) => match.ok);
  const unfit = matched.filter(({ match }) => !match.ok);
  const some = [...fits.slice(0, unfit.length > 0 ? shown - 1 : shown), ...unfit.slice(0, 1)];
  return (
    <div className="pattern-preview" aria-live="polite">
      <p className="small muted">
        {fits.length === names.length
          ? `Fits ${names.length === 1 ? 'the name' : `all ${String(names.length)} names`}${names.length === 1 ? '' : ' looked at'}.`
          : `Fits ${String(fits.length)} of ${countOf(names.length, 'name', 'names')} looked at; the others are imported without.`}
      </p>
      <ul>
        {some.map(({ name, match }) => (
          <li key={name}>
            <span className="pattern-name cut" title={name}>
              {name}
            </span>
            <span className="pattern-given" data-fits={match.ok || undefined}>
              {match.ok ? <Given metadata={match.metadata} /> : match.reason}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Props {
  readonly value: string;
  readonly error: string | undefined;
  readonly names: readonly string[];
  readonly onChange: (pattern: string) => void;
}

/** How the files' names are built, with what that gives of the chosen ones. */
export function NamePattern({ value, error, names, onChange }: Props): React.JSX.Element {
  const guesses = useMemo(() => guessNamePatterns(names).slice(0, 3), [names]);
  const compiled = value.trim() === '' ? null : compileNamePattern(value.trim());
  const offered = guesses.filter(({ pattern }) => pattern !== value.trim());
  return (
    <OptionField
      label="Names of the files"
      value={value}
      error={error}
      placeholder="{date}_{outlet}_{title}"
      wide
      onChange={onChange}
    >
      {offered.length > 0 && (
        <p className="pattern-guesses small">
          <span className="muted">{value.trim() === '' ? 'Looks like' : 'Or'}</span>
          {offered.map(({ pattern }) => (
            <Button
              key={pattern}
              size="small"
              variant="outlined"
              text={pattern}
              onClick={() => onChange(pattern)}
            />
          ))}
        </p>
      )}
      {compiled?.ok === true && names.length > 0 && (
        <Preview pattern={compiled.pattern} names={names} />
      )}
      {value.trim() === '' && offered.length === 0 && (
        <p className="small muted">
          If names tell something: {'{date}'}, {'{outlet}'}, {'{author}'}, {'{title}'},{' '}
          {'{language}'}, and {'{skip}'} for anything else.
        </p>
      )}
    </OptionField>
  );
}
