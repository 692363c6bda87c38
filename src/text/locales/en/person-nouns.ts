import type { Token } from '../../tokens.ts';
import { verbs } from './verbs.ts';

/** What somebody does, by the ending of the word: "backbencher", "novelist", "conductor". */
const DOES = /^[a-z]{2,}(er|or|ist|ian|eer|man|woman|ess|path|smith|wright)$/;
/** Other words for what somebody is. */
const IS = new Set(
  'poet chef host witness student nurse architect pilot captain coach activist priest tenant expert pensioner veteran bride groom dentist vet accountant consultant assistant immigrant migrant refugee resident delegate candidate graduate advocate playwright athlete hostage clerk thief heir'.split(
    ' ',
  ),
);
/** Words with such an ending that are things or bodies: a name behind them is no person's. */
const THINGS = new Set(
  'river tanker carrier paper newspaper retailer broadcaster carmaker automaker maker chipmaker drugmaker operator manufacturer supplier insurer lender destroyer cruiser freighter trawler steamer liner container computer server newsletter order number border corner tower center chapter quarter counter monitor reactor tractor motor sector factor corridor harbor author-publisher publisher brewer miner grocer builder developer producer provider steelmaker planemaker shipbuilder telescope flyer poster cover character chamber water winter summer september october november december under over after other another whether never ever however per former later earlier outer inner upper lower super senior junior major minor prior error terror interior exterior superior human german roman norman asian indian russian italian iranian brazilian canadian australian palestinian ukrainian egyptian syrian libyan algerian tunisian jordanian norwegian hungarian romanian bulgarian austrian belgian persian american mexican korean european african mediterranean civilian'.split(
    ' ',
  ),
);
/** Is the name at `at` introduced by what somebody does or is: "the backbencher Clare Dunmore", "novelist Ana Roe". */
export function describesPerson(tokens: readonly Token[], at: number, from: number): boolean {
  const noun = tokens[at - 1];
  if (noun === undefined || at - 1 < from || noun.kind !== 'word') return false;
  if (noun.caps !== 'none' && at - 1 !== from) return false;
  // "register Nova Port": what somebody did with it.
  if (verbs.read(noun.text)?.lemma === noun.text) return false;
  return !THINGS.has(noun.text) && (DOES.test(noun.text) || IS.has(noun.text));
}
