import { posix } from 'node:path';

/** Something a page mentions: a file of the project, a heading inside one, or an npm script. */
export type Reference =
  | { kind: 'path'; path: string }
  | { kind: 'heading'; path: string; slug: string }
  | { kind: 'script'; name: string };

/** `npm ci`, `npm cit` and `npm install` are npm's own and need no entry in package.json. */
const SCRIPT = /npm (?:run(?:-script)? ([\w:-]+)|(test|start)(?![\w:-]))/g;
const LINK = /\]\(\s*<?([^)\s>]+)>?[^)]*\)|^\[[^\]]+\]:\s+(\S+)/gm;
const CODE = /`([^`\n]+)`/g;
/** A path in code style: begins with one of our folders or is a file of the root; no pattern, no blank. */
const OWN_PATH =
  /^(?:\.\/)?((?:src|prompts|evals|test|docs|\.ci)\/[^\s*<>{}…|$:]*|[\w.-]+\.(?:md|toml|jsonc?))$/;

/** Every reference of a Markdown page to the project, in order. `page` is its path from the project's root. */
export function readReferences(page: string, markdown: string): Reference[] {
  return [...readLinks(page, markdown), ...readPaths(markdown), ...readScripts(markdown)];
}

function readLinks(page: string, markdown: string): Reference[] {
  return [...markdown.matchAll(LINK)].flatMap((match): Reference[] => {
    const target = match[1] ?? match[2] ?? '';
    if (/^[a-z][a-z\d+.-]*:/i.test(target) || target.startsWith('//')) return [];
    const [file = '', slug] = decodeURI(target).split('#');
    const path = file === '' ? page : posix.join(posix.dirname(page), file);
    return slug ? [{ kind: 'heading', path, slug }] : [{ kind: 'path', path }];
  });
}

function readPaths(markdown: string): Reference[] {
  return [...markdown.matchAll(CODE)].flatMap((match): Reference[] => {
    const path = OWN_PATH.exec(match[1] ?? '')?.[1];
    return path === undefined ? [] : [{ kind: 'path', path: path.replace(/#.*$/, '') }];
  });
}

function readScripts(markdown: string): Reference[] {
  return [...markdown.matchAll(SCRIPT)].map((match) => ({
    kind: 'script',
    name: match[1] ?? match[2] ?? '',
  }));
}

/** The anchors a page offers, made as GitHub makes them: lower case, no punctuation, blanks to hyphens. */
export function readHeadings(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
