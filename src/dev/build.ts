// npm run build: the app into out/, with a stamp that lets the other scripts skip it.
import { buildApp } from './tools/build-app.ts';
import { runMain } from './tools/say.ts';

await runMain(() => buildApp(process.argv.slice(2)));
