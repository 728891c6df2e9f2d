import type { ReactNode } from 'react';
import type { Failure } from '../../../shared/result.ts';

/** Why something was not done, beside what was tried. */
export function FailureLine(props: {
  readonly failure: Failure | null;
  readonly children?: ReactNode;
}): React.JSX.Element {
  const { failure, children } = props;
  return (
    <div role="alert" className="entity-failure">
      {failure !== null && (
        <>
          {failure.message} {failure.hint} {children}
        </>
      )}
    </div>
  );
}
