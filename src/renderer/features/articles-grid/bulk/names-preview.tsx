import type { AppliedPattern, PatternOutcome } from '../../../../shared/domain/article-table.ts';

function Line({ outcome }: { readonly outcome: PatternOutcome }): React.JSX.Element {
  const { sourceName, changes, reason } = outcome;
  return (
    <tr>
      <td title={sourceName}>{sourceName}</td>
      {reason === null ? (
        <td>
          {changes.length === 0 ? (
            <span className="muted">says nothing new</span>
          ) : (
            changes.map(({ field, before, after }) => (
              <div key={field}>
                <span className="muted">{field}</span> {before !== null && <del>{before}</del>}{' '}
                <strong>{after}</strong>
              </div>
            ))
          )}
        </td>
      ) : (
        <td className="bulk-reason">{reason}</td>
      )}
    </tr>
  );
}

/** What a pattern would make of the names, before anything is changed. */
export function NamesPreview({ tried }: { readonly tried: AppliedPattern }): React.JSX.Element {
  const { changed, same, unfit, outcomes } = tried;
  return (
    <>
      <p className="small" role="status">
        <strong>{changed.toLocaleString('en')}</strong> would be changed,{' '}
        {same.toLocaleString('en')} stay, {unfit.toLocaleString('en')} do not fit.
      </p>
      <div className="bulk-scroll" tabIndex={0} role="group" aria-label="What the names would give">
        <table className="bulk-names">
          <thead>
            <tr>
              <th scope="col">File name</th>
              <th scope="col">What it would give</th>
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <Line key={outcome.id} outcome={outcome} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
