/** Scripts that news is written in, with their blocks and, where a script has one language of weight, that language. */
export interface ScriptEntry {
  readonly script: string;
  readonly tag: string | null;
  readonly blocks: readonly (readonly [from: number, to: number])[];
}
export type Script = string;

export const SCRIPTS: readonly ScriptEntry[] = [
  {
    script: 'Latn',
    tag: null,
    blocks: [
      [0x61, 0x7a],
      [0xaa, 0xaa],
      [0xba, 0xba],
      [0xc0, 0x24f],
      [0x250, 0x2af],
      [0x1e00, 0x1eff],
    ],
  },
  {
    script: 'Arab',
    tag: null,
    blocks: [
      [0x600, 0x6ff],
      [0x750, 0x77f],
      [0x8a0, 0x8ff],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfefc],
    ],
  },
  { script: 'Cyrl', tag: null, blocks: [[0x400, 0x52f]] },
  {
    script: 'Grek',
    tag: 'el',
    blocks: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
  },
  { script: 'Hebr', tag: 'he', blocks: [[0x590, 0x5ff]] },
  { script: 'Armn', tag: 'hy', blocks: [[0x530, 0x58f]] },
  { script: 'Syrc', tag: 'syr', blocks: [[0x700, 0x74f]] },
  { script: 'Deva', tag: 'hi', blocks: [[0x900, 0x97f]] },
  { script: 'Beng', tag: 'bn', blocks: [[0x980, 0x9ff]] },
  { script: 'Taml', tag: 'ta', blocks: [[0xb80, 0xbff]] },
  { script: 'Thai', tag: 'th', blocks: [[0xe00, 0xe7f]] },
  { script: 'Geor', tag: 'ka', blocks: [[0x10a0, 0x10ff]] },
  { script: 'Ethi', tag: 'am', blocks: [[0x1200, 0x137f]] },
  {
    script: 'Hang',
    tag: 'ko',
    blocks: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7af],
    ],
  },
  { script: 'Kana', tag: 'ja', blocks: [[0x3040, 0x30ff]] },
  {
    script: 'Hani',
    tag: 'zh',
    blocks: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0x20000, 0x2ffff],
    ],
  },
];

/** ISO 15924 of a letter, or null for one of no script listed. */
export function scriptOf(code: number): Script | null {
  for (const entry of SCRIPTS)
    for (const [from, to] of entry.blocks) if (code >= from && code <= to) return entry.script;
  return null;
}

const LONGEST_LOOK = 40;

/** Script of a word by its first letter; Japanese writes words with Chinese letters and kana together. */
export function scriptOfWord(word: string): Script | null {
  const script = scriptOf(word.codePointAt(0) as number);
  if (script !== 'Hani') return script;
  for (const char of word.slice(0, LONGEST_LOOK))
    if (scriptOf(char.codePointAt(0) as number) === 'Kana') return 'Kana';
  return script;
}
