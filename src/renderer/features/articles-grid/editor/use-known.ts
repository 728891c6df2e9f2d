import { useEffect, useState } from 'react';
import type { ArticlesSource, KnownValue } from '../contract.ts';
import { isListed, type ArticleGridColumn } from '../model/article-columns.ts';

const none: readonly KnownValue[] = [];

/** The values that articles have in a column already; none while they are on the way. */
export function useKnown(
  source: Pick<ArticlesSource, 'known'>,
  key: ArticleGridColumn['key'],
): readonly KnownValue[] {
  const [known, setKnown] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    if (!isListed(key) && key !== 'tags') return undefined;
    source.known(key).then(
      (values) => {
        if (isCurrent) setKnown(values);
      },
      // Without suggestions a typed value is still a value.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [source, key]);
  return known;
}
