import { SETTINGS, type Setting } from './settings.ts';
import { StartError } from './start-error.ts';

type Settings = typeof SETTINGS;
type Values = { readonly [Name in keyof Settings]: ReturnType<Settings[Name]['schema']['parse']> };

/** The environment, read and checked. */
export interface Config extends Values {
  /** What looks like a mistake but does not keep us from starting; one sentence each. */
  readonly warnings: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** The setting that was perhaps meant: the one with the longest beginning in common, if that is a word of its name. */
function closest(name: string): string | undefined {
  const [best] = Object.keys(SETTINGS)
    .map((known) => ({ known, shared: sharedStart(known, name) }))
    .filter(({ shared }) => shared >= 'ISNAD_MAX'.length)
    .sort((one, other) => other.shared - one.shared);
  return best?.known;
}

/**
 * Reads all settings; an empty one counts as absent. Throws StartError, one sentence that names the setting, what it must be
 * and what it is. `defaults` replaces defaults of the table for one command.
 */
export function readConfig(environment: Environment, defaults: Environment = {}): Config {
  const values: Record<string, unknown> = {};
  for (const [name, { schema, default: preset, must }] of Object.entries<Setting<unknown>>(SETTINGS)) {
    const given = environment[name] || defaults[name] || preset;
    if (name === 'DATABASE_URL' && /^postgres(?:ql)?:/i.test(given))
      throw new StartError(
        'DATABASE_URL names a PostgreSQL server, which this version does not support yet: use "file:" and a path.',
      );
    const result = schema.safeParse(given);
    if (!result.success) {
      // A key is shown to nobody, not even in the sentence that refuses it.
      const shown = /_(?:KEYS?|SECRET)$/.test(name) ? '' : `, not ${JSON.stringify(given)}`;
      throw new StartError(`${name} must be ${must}${shown}.`);
    }
    values[name] = result.data;
  }
  const unknown = Object.keys(environment).filter((name) => name.startsWith('ISNAD_') && !(name in SETTINGS));
  const warnings = unknown.sort().map((name) => {
    const meant = closest(name);
    return `${name} is not a setting of Isnad and has no effect${meant ? `; did you mean ${meant}?` : '.'}`;
  });
  return { ...(values as Values), warnings };
}
