// Writes the corpus of broken and hostile files into a folder: node …/hostile/main.ts FOLDER
import { generateHostile, hostileCases } from './corpus.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Into which folder? Give one that does not exist yet.');
generateHostile(folder);
process.stdout.write(`${String(hostileCases.length)} files in ${folder}\n`);
