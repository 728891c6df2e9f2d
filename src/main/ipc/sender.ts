import type { IpcMainInvokeEvent } from 'electron/main';
import { isOwnAddress } from '../security/origin.ts';
import type { WindowLink } from '../window/window-link.ts';

/** Whether a message comes from our page in the top frame of our window, and nowhere else. */
export function isTrusted(event: IpcMainInvokeEvent, link: WindowLink): boolean {
  const frame = event.senderFrame;
  if (frame === null || !link.owns(event.sender)) return false;
  return frame === event.sender.mainFrame && isOwnAddress(frame.url);
}
