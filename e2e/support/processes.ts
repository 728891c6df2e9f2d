import type { Workbench } from '../pages/workbench.ts';

/** The process of a host, by the name that the main process gives it. */
export async function hostPid({ app }: Workbench, host: 'store' | 'importer'): Promise<number> {
  const pid = await app.evaluate(({ app: program }, name) => {
    const metrics = program.getAppMetrics();
    return metrics.find((process) => [process.name, process.serviceName].includes(name))?.pid;
  }, `gloss-${host}`);
  if (pid === undefined) throw new Error(`There is no ${host} process`);
  return pid;
}

/** Ends every process of Gloss at once, as a power cut would. */
export async function killAll({ app }: Workbench): Promise<void> {
  const pids = await app.evaluate((electron) => electron.app.getAppMetrics().map(({ pid }) => pid));
  const ended = app.waitForEvent('close');
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await ended;
}
