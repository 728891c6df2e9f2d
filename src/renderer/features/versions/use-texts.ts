import { useEffect, useState } from 'react';
import { report } from '../../actions/notify.ts';
import { call } from '../../api.ts';

/** The text of an article as it is read now, or of one version. */
export type TextOf = `article ${string}` | `version ${string}`;

async function textOf(what: TextOf): Promise<string> {
  const [kind, id = ''] = what.split(' ');
  if (kind === 'version') return call('version.text', { versionId: id });
  return (await call('article.get', { id })).text;
}

interface Fetched {
  readonly key: string;
  readonly texts: readonly [string, string];
}

/** Two texts, fetched together; null until both are there. */
export function useTexts(one: TextOf, other: TextOf): readonly [string, string] | null {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const key = `${one} ${other}`;
  useEffect(() => {
    let isCurrent = true;
    Promise.all([textOf(one), textOf(other)]).then((texts) => {
      if (isCurrent) setFetched({ key: `${one} ${other}`, texts });
    }, report);
    return () => {
      isCurrent = false;
    };
  }, [one, other]);
  return fetched?.key === key ? fetched.texts : null;
}
