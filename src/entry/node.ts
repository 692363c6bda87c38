import { flushCompileCache } from 'node:module';
import { readConfig } from './config.ts';
import { runProgram } from './run-program.ts';
import { startService } from './start-service.ts';
import { untilSignal } from './until-signal.ts';

/** `npm start`: serves until told to stop. */
await runProgram(async () => {
  const config = readConfig(process.env);
  const service = await startService(config);
  process.stdout.write(`Isnad answers at ${service.url}, documented at ${service.url}/docs\n`);
  // At its end would be too late for a process that is killed: every start after it would compile everything again.
  flushCompileCache();
  await untilSignal();
  await service.close();
});
