// Preloaded (`node -r`) before every TypeScript entry, so that a Node too old to run TypeScript says so in
// one sentence instead of a stack trace. Written in CommonJS and old syntax, because the old Node reads it.
// The question asked is the ability itself (on by default since 22.18), not a version number.
'use strict';

if (!process.features.typescript) {
  process.stderr.write(
    'Isnad needs Node.js 22.18 or newer, this is Node.js ' +
      process.versions.node +
      ', and the lock file holds no Node binary for this system (' +
      process.platform +
      ' ' +
      process.arch +
      '): install a current Node.js, run "npm ci" and try again.\n',
  );
  process.exit(1);
}

// Types stripped and code compiled once are kept beside the packages, which halves the time of the next start. Where
// that directory cannot be written, Node goes on without. (The test reads this file where there is no `require`.)
if (typeof require === 'function') {
  require('node:module').enableCompileCache(
    require('node:path').join(__dirname, '../../node_modules/.cache/isnad'),
  );
}
