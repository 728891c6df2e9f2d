import { clipboard } from 'electron/main';
import { openLink } from '../../security/open-link.ts';
import type { AppHandlers } from '../dispatch.ts';
import type { Services } from '../services.ts';

type Own = Pick<AppHandlers, 'link.copy' | 'link.open'>;

/** The two ways in which a link of an article leaves Gloss, both at the coder's wish. */
export function linkHandlers({ link }: Services): Own {
  return {
    'link.copy': async ({ url }) => {
      await clipboard.writeText(url);
      return null;
    },
    'link.open': async ({ url }) => openLink(link.require(), url),
  };
}
