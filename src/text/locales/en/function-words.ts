import { foldText } from '../../fold.ts';

const WORDS =
  'the of and to in that for with was were is are has have had been on at by from as it he she they his her their its this which who will would said but not after about also more than when while into over out up an be or we our a through during before against between under could can did been no';

/** Frequent words of English that its rivals in Latin script do not have, or far less often. Folded. */
export const functionWords: ReadonlySet<string> = new Set(WORDS.split(' ').map(foldText));
