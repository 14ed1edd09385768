// `npm run calibrate -- [TRAINING_DIR] [--weights FILE] [--dry]`: refits the judgement's weights after the embedder's have changed.
import { join } from 'node:path';
import { runCalibrate } from '../evaluation/calibrate.ts';

const [first = '', ...rest] = process.argv.slice(2);
const given = first !== '' && !first.startsWith('--');
const folder = given ? first : join(import.meta.dirname, '..', '..', '..', 'shared', 'training');
process.exitCode = await runCalibrate([folder, ...(given || first === '' ? rest : [first, ...rest])], (line) => void process.stdout.write(`${line}\n`));
