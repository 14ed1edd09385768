// A process of its own that publishes and kills itself, as `kill -9` would, when the run passes a named point.
import { kill, pid } from 'node:process';
import { openLocalLibrary } from '../../src/retrieval/library-open.ts';
import type { PublishPoint } from '../../src/retrieval/library-publisher.ts';
import { readState } from './publish-states.ts';
import { toyParts } from './library-contract.ts';

const [file = '', point = '', state = ''] = process.argv.slice(2);
const library = openLocalLibrary({
  file,
  parts: toyParts(),
  reached: (passed: PublishPoint) => {
    if (passed === point) kill(pid, 'SIGKILL');
  },
});
await library.publish(readState(state), { allowShrink: true });
