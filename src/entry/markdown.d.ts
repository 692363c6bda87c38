/** A prompt, as text: the bundler of the worker reads it so. */
declare module '*.md' {
  const text: string;
  export default text;
}
