import type { App, Session } from 'electron/main';
import { note, type Blocked } from './blocked.ts';
import { isOwnAddress } from './origin.ts';

/** Schemes that Chromium could load from elsewhere; a handler of ours answers them with an error. */
const deadSchemes = ['http', 'https', 'ftp', 'file'] as const;

/** Turns off what Chromium does on its own over the network. Must run before the app is ready. */
export function silenceChromium(app: App): void {
  const { commandLine } = app;
  // No name resolves, not even that of an address in numbers.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('dns-prefetch-disable');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('disable-sync');
}

/** Whether a request stays inside the program. `devTools`: a checkout may open them. */
export function mayLoad(address: string, devTools: boolean): boolean {
  if (isOwnAddress(address)) return true;
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  // Icons within our style sheets; a page cannot be navigated to one.
  if (protocol === 'data:') return true;
  return devTools && protocol === 'devtools:';
}

/** Cancels every request of a session that is not for the window's own files. */
export async function blockNetwork(
  session: Session,
  blocked: Blocked,
  devTools: boolean,
): Promise<void> {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !mayLoad(details.url, devTools);
    if (cancel) note(blocked.requests, details.url);
    answer({ cancel });
  });
  for (const scheme of deadSchemes) {
    session.protocol.handle(scheme, (request) => {
      note(blocked.requests, request.url);
      return Response.error();
    });
  }
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  // Neither the system's proxy nor its automatic configuration is asked for.
  await session.setProxy({ mode: 'direct' });
}
