import type { MenuItemConstructorOptions } from 'electron/main';
import { expect, test, vi } from 'vitest';
import { menuCommands } from '../../shared/commands.ts';
import { menuTemplate, type MenuOptions } from './menu-template.ts';

function options(changes: Partial<MenuOptions> = {}): MenuOptions {
  return {
    platform: 'linux',
    projectOpen: true,
    recent: [],
    theme: 'system',
    devTools: false,
    command: () => undefined,
    openRecent: () => undefined,
    setTheme: () => undefined,
    ...changes,
  };
}

function items(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...items(item.submenu)] : [item],
  );
}

test.each(['linux', 'win32', 'darwin'] as const)(
  'on %s every command is there once',
  (platform) => {
    const ids = items(menuTemplate(options({ platform }))).flatMap((item) => item.id ?? []);
    expect(ids.toSorted()).toEqual([...menuCommands].toSorted());
  },
);

test('the window hears its keys itself, except on macOS', () => {
  for (const item of items(menuTemplate(options({ platform: 'win32' }))))
    if (item.accelerator !== undefined) expect(item.registerAccelerator).toBe(false);
  const copy = items(menuTemplate(options())).find((item) => item.role === 'copy');
  expect(copy?.registerAccelerator).toBe(false);
});

test('no accelerator stands twice', () => {
  const keys = items(menuTemplate(options())).flatMap((item) => item.accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('without a project only what needs none can be chosen', () => {
  const enabled = items(menuTemplate(options({ projectOpen: false })))
    .filter((item) => item.id !== undefined && item.enabled !== false)
    .map((item) => item.id);
  expect(enabled).toEqual(expect.arrayContaining(['project.new', 'project.open', 'settings']));
  for (const id of ['import.files', 'export.table', 'edit.undo', 'project.close'])
    expect(enabled).not.toContain(id);
});

test('recent projects open, and missing ones cannot be chosen', () => {
  const openRecent = vi.fn<(path: string) => void>();
  const recent = [
    { path: '/a.gloss', name: 'a', openedAt: '', missing: false },
    { path: '/b.gloss', name: 'b', openedAt: '', missing: true },
  ];
  const all = items(menuTemplate(options({ recent, openRecent })));
  const [a, b] = ['a', 'b'].map((label) => all.find((item) => item.label === label));
  expect([a?.enabled, b?.enabled]).toEqual([true, false]);
  // Electron passes three arguments that the item does not look at.
  const click = a?.click as (() => void) | undefined;
  click?.();
  expect(openRecent).toHaveBeenCalledWith('/a.gloss');
});

test('developer tools are for a checkout only', () => {
  const roles = (devTools: boolean) =>
    items(menuTemplate(options({ devTools }))).map((item) => item.role);
  expect(roles(false)).not.toContain('toggleDevTools');
  expect(roles(true)).toContain('toggleDevTools');
});
