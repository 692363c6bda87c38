import { describe, expect, it } from 'vitest';
import { type AnswerCache, type KnownAnswer, withCache } from '../../src/llm/cached.ts';
import { callKey } from '../../src/llm/call-key.ts';
import { openAiModel } from '../../src/llm/openai/openai.ts';
import { ModelError } from '../../src/llm/port.ts';
import { type Recordings, recordingModel, replayModel } from '../../src/llm/replay.ts';
import { scriptedModel } from '../../src/llm/scripted.ts';
import { createSqlAnswers } from '../../src/storage/sql-answers.ts';
import { openSqlite } from '../../src/storage/sqlite/open.ts';
import { ANSWER, CALL, describeModel } from '../contract/language-model.ts';
import { startFakeModel } from '../support/fake-model.ts';

const { signal } = new AbortController();
const refused = new ModelError('refused', 'The model refused to answer.', { retryable: false });
const scripted = () => scriptedModel((call) => (call.step === 'refuse' ? refused : ANSWER));

function inMemory(): Recordings & { readonly files: Map<string, string> } {
  const files = new Map<string, string>();
  return {
    files,
    read: async (key) => files.get(key) ?? null,
    write: async (key, text) => void files.set(key, text),
  };
}
const cacheInMemory = (): AnswerCache & { readonly known: Map<string, KnownAnswer> } => {
  const known = new Map<string, KnownAnswer>();
  return {
    known,
    find: async (key) => known.get(key) ?? null,
    keep: async (key, answer) => void known.set(key, answer),
  };
};

describeModel(
  'the OpenAI adapter',
  async () => {
    const fake = await startFakeModel({
      answer: ({ body }) =>
        body.model === 'm'
          ? ANSWER
          : (response) => void response.writeHead(404, { 'content-type': 'application/json' }).end('{}'),
    });
    const model = (name: string) => openAiModel({ apiKey: null, baseURL: fake.url, model: name });
    const [known, unknown] = [model('m'), model('none')];
    return {
      model: {
        name: 'm',
        ask: (call, options) => (call.step === 'refuse' ? unknown : known).ask(call, options),
      },
      close: fake.close,
    };
  },
  'not-found',
);
describeModel('the scripted model', async () => ({ model: scripted() }), 'refused');
describeModel(
  'the replay of a recording',
  async () => {
    const recordings = inMemory();
    await recordingModel(scripted(), recordings, () => '2026-11-01').ask(CALL, { signal });
    return { model: replayModel('scripted', recordings, 'npm run evals -- --record') };
  },
  'no-recording',
);
describeModel(
  'a model with a cache',
  async () => ({ model: withCache(scripted(), cacheInMemory()) }),
  'refused',
);

describe('a recording', () => {
  it('says what it is, and is strict', async () => {
    const recordings = inMemory();
    await recordingModel(
      scripted(),
      recordings,
      () => '2026-11-01',
      (text) => text.replace('second', '[name]'),
    ).ask(CALL, { signal });
    const [[key, text]] = [...recordings.files] as [[string, string]];
    expect(key).toBe(callKey('scripted', CALL));
    expect(JSON.parse(text)).toMatchObject({
      origin: 'recorded',
      model: 'scripted',
      step: 'extract',
      recordedOn: '2026-11-01',
      promptSha256: CALL.promptSha256,
    });
    expect((await replayModel('scripted', recordings, 'x').ask(CALL, { signal })).text).toContain('[name]');
  });

  it('that is missing names the command that makes it', async () => {
    const model = replayModel('m', inMemory(), 'npm run evals -- --record --filter demo');
    await expect(model.ask(CALL, { signal })).rejects.toMatchObject({
      failure: 'no-recording',
      message: expect.stringContaining('npm run evals -- --record --filter demo'),
    });
    const changed = { ...CALL, promptSha256: 'b'.repeat(64) };
    expect(callKey('m', changed)).not.toBe(callKey('m', CALL));
  });

  it.each([
    ['cut', (text: string) => text.slice(0, 40)],
    ['of another call', (text: string) => text.replace(/"key": ".{4}/, '"key": "0000')],
    ['with a field too many', (text: string) => text.replace('{', '{"live": true,')],
    ['recorded by nobody', (text: string) => text.replace('"model": "scripted"', '"model": null')],
  ])('that is %s is an error, and no call', async (_, damage) => {
    const recordings = inMemory();
    await recordingModel(scripted(), recordings, () => '2026-11-01').ask(CALL, { signal });
    for (const [key, text] of recordings.files) recordings.files.set(key, damage(text));
    const error = await replayModel('scripted', recordings, 'x')
      .ask(CALL, { signal })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(ModelError);
    expect(String(error)).toContain('The recording');
  });
});

describe('a cache', () => {
  it('saves the second call, by content', async () => {
    const model = scripted();
    const cache = cacheInMemory();
    const cached = withCache(model, cache);
    expect(await cached.ask(CALL, { signal })).toMatchObject({ cached: false, attempts: 1 });
    expect(await cached.ask(CALL, { signal })).toMatchObject({
      text: ANSWER,
      cached: true,
      attempts: 0,
      promptTokens: 0,
    });
    expect(await cached.ask({ ...CALL, user: 'other' }, { signal })).toMatchObject({ cached: false });
    expect(model.calls).toHaveLength(2);
  });

  it.each([
    ['cut off', { text: ANSWER, finish: 'length' as const }],
    ['of another shape', '{"claims": [1]}'],
    ['no JSON', 'Sorry.'],
  ])('keeps no answer that is %s', async (_, said) => {
    const cache = cacheInMemory();
    await withCache(
      scriptedModel(() => said),
      cache,
    ).ask(CALL, { signal });
    expect(cache.known.size).toBe(0);
  });

  it('that is broken keeps nobody from an answer', async () => {
    const broken: AnswerCache = {
      find: () => Promise.reject(new Error('x')),
      keep: () => Promise.reject(new Error('x')),
    };
    expect(await withCache(scripted(), broken).ask(CALL, { signal })).toMatchObject({ text: ANSWER });
  });

  it('in the database is each tenant’s own', async () => {
    const database = openSqlite(':memory:');
    const [mine, theirs] = ['a', 'b'].map((tenant) => createSqlAnswers(database, tenant, () => 5));
    await mine?.keep('k', { text: 'نص', model: 'm' });
    await mine?.keep('k', { text: 'newer', model: 'm' });
    expect(await mine?.find('k')).toEqual({ text: 'newer', model: 'm' });
    expect(await theirs?.find('k')).toBeNull();
    await database.close();
  });
});
