import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const main = `const { app, BrowserWindow } = require('electron');
app.setPath('userData', process.env.GLOSS_USER_DATA);
app.whenReady().then(() => {
  const webPreferences = { sandbox: true, contextIsolation: true, spellcheck: false };
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences });
  window.once('ready-to-show', () => window.show());
  window.loadFile('index.html');
});
`;

const page = `<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>
<script>requestAnimationFrame(() => { document.documentElement.dataset.ready = 'true'; });</script>
`;

/** Writes the least app that shows a window; answers its folder. */
export function writeEmptyApp(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"empty","version":"1.0.0","main":"main.js"}',
  );
  writeFileSync(join(folder, 'main.js'), main);
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
