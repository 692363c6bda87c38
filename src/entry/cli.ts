import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { runDemo } from './demo/run-demo.ts';
import { runProgram, StartError } from './start-error.ts';
import { startService } from './start-service.ts';
import { untilSignal } from './until-signal.ts';

const USAGE = `Usage: npm run demo [-- --once] [-- --claims en]

Serves the API, posts two articles to it and shows their claims; then keeps serving until Ctrl+C.

  --once        ends after showing the claims
  --claims TAG  asks for claims in this language, which takes a model: "en" or "ar"
  --help        shows this

PORT, HOST and DATABASE_URL are respected; docs/configuration.md has all settings.
`;

interface Arguments {
  readonly once: boolean;
  readonly help: boolean;
  readonly claims: string | null;
}

function readArguments(): Arguments {
  const options = {
    once: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    claims: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { once = false, help = false, claims = null } = values;
    if (!help && positionals.join(' ') !== 'demo')
      throw new StartError(
        positionals.length === 0
          ? 'Say what to do: "demo" is the one command.'
          : `There is no command "${positionals.join(' ')}": the one command is "demo".`,
      );
    return { once, help, claims };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`${(error as Error).message.split('. ')[0]}: the options are --once and --claims.`);
  }
}

const DEFAULT_WIDTH = 120;

await runProgram(async () => {
  const { once, help, claims } = readArguments();
  if (help) {
    process.stdout.write(USAGE);
    return;
  }
  // A reader that ends early, such as `head`, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  // Lines of the log would stand in the middle of the table.
  const service = await startService(readConfig(process.env, { ISNAD_LOG_LEVEL: 'warn' }));
  const { stdout } = process;
  const terminal = {
    width: stdout.columns ?? DEFAULT_WIDTH,
    colours: stdout.isTTY === true && !process.env.NO_COLOR,
  };
  await runDemo(service.url, claims, terminal, (text) => stdout.write(text));
  stdout.write(`\nDocs: ${service.url}/docs\n`);
  if (!once) {
    stdout.write('Still serving; Ctrl+C ends it.\n');
    await untilSignal();
  }
  await service.close();
});
