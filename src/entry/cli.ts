import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { runEvent } from './demo/event/run-event.ts';
import { runDemo } from './demo/run-demo.ts';
import { runProgram } from './run-program.ts';
import { StartError } from './start-error.ts';
import { startService } from './start-service.ts';
import { untilSignal } from './until-signal.ts';

const USAGE = `Usage: npm run demo [-- --once] [-- --claims en] [-- --event]

Serves the API, posts two articles to it and shows their claims; then keeps serving until Ctrl+C.

  --once        ends after showing the claims
  --claims TAG  asks for claims in this language, which takes a model: "en" or "ar"
  --event       posts three reports of one event instead and shows how verdicts change; in memory unless
                DATABASE_URL says otherwise
  --help        shows this

PORT, HOST and DATABASE_URL are respected; docs/configuration.md has all settings.
`;

interface Arguments {
  readonly once: boolean;
  readonly help: boolean;
  readonly claims: string | null;
  readonly event: boolean;
}

function readArguments(): Arguments {
  const options = {
    once: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    claims: { type: 'string' },
    event: { type: 'boolean' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const { once = false, help = false, claims = null, event = false } = values;
    if (!help && positionals.join(' ') !== 'demo')
      throw new StartError(
        positionals.length === 0
          ? 'Say what to do: "demo" is the one command.'
          : `There is no command "${positionals.join(' ')}": the one command is "demo".`,
      );
    return { once, help, claims, event };
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(
      `${(error as Error).message.split('. ')[0]}: the options are --once, --claims and --event.`,
    );
  }
}

const DEFAULT_WIDTH = 120;

await runProgram(async () => {
  const { once, help, claims, event } = readArguments();
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
  const defaults = { ISNAD_LOG_LEVEL: 'warn', ...(event ? { DATABASE_URL: ':memory:' } : {}) };
  const service = await startService(readConfig(process.env, defaults));
  const { stdout } = process;
  const terminal = {
    width: stdout.columns ?? DEFAULT_WIDTH,
    colours: stdout.isTTY === true && !process.env.NO_COLOR,
  };
  const write = (text: string) => stdout.write(text);
  if (event) await runEvent(service.url, terminal, write);
  else await runDemo(service.url, claims, terminal, write);
  stdout.write(`\nDocs: ${service.url}/docs\n`);
  if (!once) {
    stdout.write('Still serving; Ctrl+C ends it.\n');
    await untilSignal();
  }
  await service.close();
});
