import { expect, test } from 'vitest';
import { isChannel, isWindowEvent } from './channels.ts';
import { contract } from './contract.ts';

test('every channel of the contract has its name, and names nothing of Object', () => {
  for (const name of Object.keys(contract)) expect(isChannel(name)).toBe(true);
  for (const name of ['constructor', 'toString', '__proto__', '', 'host.open', null, 3])
    expect(isChannel(name)).toBe(false);
});

test('events are told from other names', () => {
  expect(isWindowEvent('menu')).toBe(true);
  expect(isWindowEvent('hasOwnProperty')).toBe(false);
});
