import { capture } from '../tools/run.ts';
import { SetupError } from '../tools/say.ts';

export interface ElectronVersions {
  readonly electron: string;
  /** The Node-API version that its Node offers to native addons. */
  readonly nodeApi: number;
}

const script = 'console.log(JSON.stringify([process.versions.electron, process.versions.napi]))';

/** Asks the executable itself, which also shows that it runs at all on this machine. */
export async function probeElectron(executable: string): Promise<ElectronVersions> {
  const answer = await capture(executable, ['-e', script], {
    env: { ELECTRON_RUN_AS_NODE: '1' },
    timeout: 60_000,
  });
  const versions: unknown = answer.code === 0 ? JSON.parse(answer.stdout) : undefined;
  if (!Array.isArray(versions)) {
    throw new SetupError(`${executable} does not start:\n${answer.stderr.trim()}`);
  }
  return { electron: String(versions[0]), nodeApi: Number(versions[1]) };
}
