// Plain JavaScript, so that a Node too old to read TypeScript still says what it needs.
import nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const oldestMajor = 24;
const graceMs = 1000;

if (Number(process.versions.node.split('.')[0]) < oldestMajor) {
  process.stderr.write(
    `Sitaatti needs Node ${oldestMajor} or newer; this is Node ${process.versions.node}.\n` +
      'Run it with "npm ci && npm start": npm then uses the Node that the project brings.\n',
  );
  process.exitCode = 2;
} else {
  // Compiled code is kept, so that a later start neither strips types nor compiles; where nothing can be written nothing is kept.
  nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/sitaatti', import.meta.url)));
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), process.env);
  // Everything is closed by now; a library that goes on connecting to a server that is away must not keep the process.
  setTimeout(() => process.exit(), graceMs).unref();
}
