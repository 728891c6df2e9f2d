// npm start: the app of this checkout, built if need be, on the Electron that this machine can get.
import { prepareRuntime } from './electron/runtime.ts';
import { withDisplay } from './linux/display.ts';
import { requireBuild } from './tools/build-app.ts';
import { repoRoot } from './tools/paths.ts';
import { run } from './tools/run.ts';
import { runMain } from './tools/say.ts';

await runMain(async () => {
  const runtime = await prepareRuntime();
  await requireBuild();
  return withDisplay((display) =>
    // From here on, arguments are the app's own: a project to open, for instance.
    run(runtime.executable, [...runtime.args, repoRoot, ...process.argv.slice(2)], {
      env: { ...runtime.env, ...display },
    }),
  );
});
