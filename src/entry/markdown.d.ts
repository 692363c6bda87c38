/** A prompt, as text: the bundler of the worker reads it so (wrangler.toml, `rules`). */
declare module '*.md' {
  const text: string;
  export default text;
}
