// Plain JavaScript, so that a Node too old to read TypeScript still says what it needs.
const oldestMajor = 24;
const graceMs = 1000;

if (Number(process.versions.node.split('.')[0]) < oldestMajor) {
  process.stderr.write(
    `Sitaatti needs Node ${oldestMajor} or newer; this is Node ${process.versions.node}.\n` +
      'Run it with "npm ci && npm start": npm then uses the Node that the project brings.\n',
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2), process.env);
  // Everything is closed by now; a library that goes on connecting to a server that is away must not keep the process.
  setTimeout(() => process.exit(), graceMs).unref();
}
