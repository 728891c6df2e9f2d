import { shell } from 'electron/common';
import { dialog, type BrowserWindow } from 'electron/main';
import { GlossError } from '../../shared/result.ts';
import { openableLink } from './link.ts';

/**
 * Opens a link in the browser after the coder has seen the whole address and agreed. This is the
 * only file that calls `openExternal`. Answers whether it was opened.
 */
export async function openLink(window: BrowserWindow, text: string): Promise<boolean> {
  const url = openableLink(text);
  if (url === null) throw new GlossError('not-allowed', 'Only http and https links can be opened.');
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Open link',
    message: `Open ${url.host} in your browser?`,
    detail: `${url.href}\n\nGloss itself stays offline. Your browser does not.`,
    buttons: ['Cancel', 'Open in Browser'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  if (response !== 1) return false;
  await shell.openExternal(url.href);
  return true;
}
