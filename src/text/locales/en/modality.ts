import { cue, cueList } from '../../modality/cue-list.ts';
import {
  after,
  all,
  among,
  atHead,
  before,
  either,
  endsClause,
  inSmallLetters,
  notAfter,
  notBefore,
  notWithin,
  type WordTest,
} from '../../modality/cue-tests.ts';
import type { Cue, CueTest, ModalityLexicon } from '../../modality/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import type { Token } from '../../tokens.ts';
import { verbs } from './verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s/).filter((word) => word !== ''));
const isAmong = (list: string): WordTest => among(words(list));

/** Every ending of "X to": "plans to", "planned to". */
const each = (heads: string, tail: string): string =>
  heads
    .split(/\s/)
    .filter((head) => head !== '')
    .map((head) => `${head} ${tail}`)
    .join(' | ');

/** "expected to", "is expected to". */
const beforeTo = (word: string): string[] => [
  `${word} to`,
  ...['is', 'are', 'was', 'were', 'be', 'been'].map((be) => `${be} ${word} to`),
];

const BE = 'is are was were be been being';
const DETERMINERS = isAmong(
  'a an the this that these those his her its their our my your some any no all each',
);
/** "of the", "a fault": what follows "due to" or "going to" when it is no verb. */
const isBareVerb: WordTest = (token) => {
  if (token.kind !== 'word' || token.caps !== 'none' || DETERMINERS(token)) return false;
  const form = verbs.read(token.text);
  return (
    token.text === 'be' || token.text === 'have' || (form?.tense === 'present' && !token.text.endsWith('s'))
  );
};
const beforeVerb: CueTest = before(isBareVerb);

/** "did not leave until Monday" says that somebody left, on Monday. */
const notUntil: CueTest = notWithin(isAmong('until till'));

const NOUN_BEFORE = isAmong(
  "a an the this that his her its their our my your 's free good ill political military economic air naval sheer full last popular divine strong national of with by",
);
const isPunctuation: WordTest = (token) => token.kind === 'mark';
const AFTER_NOUN = isAmong('of is was has to for');
/** "will", "might" as verbs: not "the will of", "military might", not the name Will. */
const asAuxiliary: CueTest = all(
  inSmallLetters,
  notAfter(NOUN_BEFORE),
  notBefore((token) => isPunctuation(token) || AFTER_NOUN(token)),
);

/** "could not reach" is a plain negation; "could have" and "could rise" are possibilities. */
const notNegated: CueTest = notBefore(isAmong('not never no'));

const MANNER = isAmong('not still currently now also already actively reportedly just yet');
/** States and habits that the progressive describes without a process that could end otherwise. */
const STATIVE = words(
  'being going living wearing lying sitting standing hanging facing serving owning bearing featuring missing including according lasting leading following interesting lacking boring surprising pending outstanding missing suffering concerning damning encouraging promising worrying challenging disappointing exciting frightening shocking devastating heartbreaking misleading alarming overwhelming',
);
const TALKS = words('talks negotiations discussions consultations');
const PROCESSES = words(
  'holding negotiating discussing considering preparing investigating working searching continuing building developing reviewing seeking examining studying conducting finalising finalizing planning assessing probing',
);

function isProgressive(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || token.caps !== 'none' || token.text.length < 5)
    return false;
  if (!token.text.endsWith('ing') || STATIVE.has(token.text)) return false;
  const stem = token.text.slice(0, -3);
  const bases = [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
  return bases.some((base) => verbs.read(base)?.listed === true);
}

/**
 * A process under way: "is holding talks". In the past only where the verb is a process of its own ("was holding
 * talks"), because "was driving when" merely sets a scene.
 */
const progressive =
  (past: boolean): CueTest =>
  ({ tokens, next, to }) => {
    let at = next;
    while (at < to && at < next + 3 && MANNER(tokens[at] as Token)) at += 1;
    if (tokens[at - 1]?.text === 'not' || at >= to || !isProgressive(tokens[at])) return null;
    if (past && !PROCESSES.has((tokens[at] as Token).text)) return null;
    const object = tokens[at + 1];
    return at + 1 < to && object !== undefined && TALKS.has(object.text) ? at + 2 : at + 1;
  };

/** Deeds that somebody sets a time for: their future is a plan; other futures are forecasts. */
const ACTS = words(
  `meet visit hold host attend sign open launch start begin resume travel arrive leave depart join address chair release publish announce appoint vote discuss present submit send deploy deliver build pay invest buy sell
   provide raise cut impose lift ban allow withdraw receive welcome inaugurate unveil close suspend take give make speak introduce establish set`,
);
/** The next word, past an adverb or the article's "then", is such a deed. */
const beforeAct: CueTest = ({ tokens, next, to }) => {
  let at = next;
  while (
    at < to &&
    at < next + 2 &&
    ((tokens[at] as Token).text.endsWith('ly') || (tokens[at] as Token).text === 'also')
  )
    at += 1;
  return at < to && ACTS.has((tokens[at] as Token).text) ? next : null;
};
const AUXILIARY_TESTS = all(asAuxiliary, notBefore(isAmong('not never')));

const entries: [string, Cue][] = [
  // Words that only look like cues.
  ...cueList(
    null,
    `no doubt | without doubt | without a doubt | not only | not just | not merely | not simply | not least | no matter | no fewer than | no less than | no more than | no later than | no earlier than | not more than | not less than | not to mention
     | whether or not | not surprisingly | none other than | no sooner | no one else but | if not | as if | if any | if only | what if | asked if | ask if | asks if | wonder if | wondered if | see if | know if | determine if | check if | unclear if | clear if | sure if
     | could not but | did not deny | does not deny | do not deny | not denied | has not denied | didn't deny | doesn't deny | haven't denied | hasn't denied | not denying
     | denied access | denied entry | denied bail | denied permission | denied visas | denied a visa | denied asylum | denying access | deny access | was denied | were denied | been denied | being denied
     | than expected | as expected | than forecast | than anticipated | as planned | as scheduled | would like to | would-be | on condition of anonymity | on condition of | considered opening | thought leader | in no time | without further ado
     | weather forecast | weather forecasts | no go | no-go | no-fly | no confidence | no-confidence | likely candidates | more likely to | less likely to | as likely to | equally likely to | believed in | believes in | believe in | for good or ill
     | no 1 | due to be a | rumour mill | rumor mill | may day | not for profit | not-for-profit | non`,
  ),
  ...cueList('negation', 'not | cannot', { test: notUntil }),
  ...cueList(
    'negation',
    `don't | doesn't | didn't | isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | can't | couldn't | shouldn't | wouldn't | mustn't | needn't | ain't | mightn't`,
    { test: notUntil },
  ),
  ...cueList('negation', "won't", { future: true, test: notUntil }),
  ...cueList(
    'negation',
    'never | no longer | neither | nobody | no one | nothing | failed to | fails to | fail to | failing to | refused to | refuses to | unable to',
    { test: notUntil },
  ),
  ...cueList('negation', 'no', {
    test: all(
      notBefore((token) => token.kind !== 'word'),
      notAfter(isAmong('with of at in by to for')),
    ),
    otherwise: cue('negation', { reach: 'phrase', test: notBefore((token) => token.kind !== 'word') }),
  }),
  // "None of the crew died"; "those who drank none" leaves the sentence as it is.
  ...cueList('negation', 'none', {
    test: either(atHead, after(isAmong('and but that because was were is are'))),
  }),
  ...cueList('negation', 'but not', { reach: 'phrase' }),
  ...cueList('negation', 'nor'),
  ...cueList('negation', 'without', { reach: 'phrase' }),

  ...cueList(
    'denial',
    'deny | denies | denied | denying | denial | denials | refute | refutes | refuted | disavowed | disavows | disputed | disputes | no truth to | no truth in | categorically denied | baseless | unfounded | untrue',
    {
      test: notBefore(
        isAmong('territory territories area areas region border borders island islands election waters'),
      ),
    },
  ),
  ...cueList(
    'denial',
    [
      ...['rejected', 'rejects', 'reject', 'rejecting', 'dismissed', 'dismisses', 'dismissing'].flatMap(
        (verb) =>
          ['', 'the ', 'these ', 'those ', 'such ', 'all '].flatMap((determiner) =>
            ['claims', 'allegations', 'accusations', 'reports', 'charges', 'rumours', 'rumors'].map(
              (noun) => `${verb} ${determiner}${noun}`,
            ),
          ),
      ),
    ].join(' | '),
  ),

  ...cueList('possibility', 'may', { test: inSmallLetters }),
  ...cueList('possibility', 'might', { test: asAuxiliary }),
  ...cueList('possibility', 'could', { test: notNegated }),
  ...cueList('negation', 'may not | might not'),
  ...cueList(
    'possibility',
    `possibly | perhaps | maybe | probably | presumably | apparently | potentially | conceivably | it appears | it seems | it appears that | it seems that | not ruled out | not rule out | cannot be ruled out | can't be ruled out | did not rule out | does not rule out
     | has not ruled out | have not ruled out | not excluded`,
    { reach: 'whole' },
  ),
  ...cueList('possibility', each('appears appear appeared seems seem seemed', 'to')),
  ...cueList(
    'possibility',
    ['is', 'are', 'was', 'were']
      .flatMap((be) => [`${be} believed to`, `${be} thought to`, `${be} feared to`, `${be} suspected of`])
      .join(' | '),
  ),
  ...cueList('possibility', 'possible | potential | possibility | suspected | feared | likelihood', {
    reach: 'phrase',
  }),

  ...cueList(
    'plan',
    `${each('plans plan planned planning intends intend intended intending aims aim aimed aiming hopes hope hoped hoping prepares preparing poised slated scheduled', 'to')} | plans for the | is planning | are planning
     | ${each(BE, 'set to')} | is scheduled for | are scheduled for | was scheduled for | is slated for | is due on | are due on | is due in | about to`,
  ),
  ...cueList('plan', each(BE, 'scheduled to')),
  ...cueList('plan', each(BE, 'slated to')),
  ...cueList('plan', each(BE, 'planning to')),
  ...cueList('plan', each(BE, 'due to'), { test: beforeVerb }),
  ...cueList('plan', each(BE, 'going to'), { test: beforeVerb }),
  ...cueList('plan', 'is to | are to | was to | were to', { test: beforeVerb }),
  ...cueList('plan', 'will | shall', {
    future: true,
    test: all(AUXILIARY_TESTS, beforeAct),
    otherwise: cue('prediction', { future: true, test: AUXILIARY_TESTS }),
  }),
  ...cueList('negation', 'will not | will never | would not | would never', { future: true }),
  ...cueList('plan', 'would', {
    future: true,
    test: all(notBefore(isAmong('not never')), beforeAct),
    otherwise: cue('prediction', { future: true, test: notBefore(isAmong('not never')) }),
  }),
  ...cueList(
    'prediction',
    'will likely | would likely | will probably | would probably | may well | could well',
  ),
  ...cueList('conditional', 'would have', {
    // "would have signed", but "would have a scan on Monday".
    test: ({ tokens, next }) =>
      tokens[next]?.text === 'been' || verbs.read(tokens[next]?.text ?? '')?.participle === true
        ? next
        : null,
    otherwise: cue('prediction', { future: true }),
  }),
  ...cueList('conditional', 'could have been avoided'),

  ...cueList(
    'prediction',
    ['expected', 'projected', 'forecast', 'predicted', 'anticipated'].flatMap(beforeTo).join(' | '),
    { future: true },
  ),
  // What somebody expects is said to lie ahead; what is likely may come or not.
  ...cueList(
    'prediction',
    'is expected | are expected | was expected | were expected | expects | expect | expecting | forecasts | predicts | predict | predicted | predicting | anticipates | anticipate',
    { future: true },
  ),
  // "We did not expect it": of what has come already.
  ...cueList(
    'negation',
    "did not expect | didn't expect | had not expected | hadn't expected | never expected",
  ),
  ...cueList('prediction', ['likely', 'unlikely'].flatMap(beforeTo).join(' | ')),
  ...cueList('prediction', 'likely | unlikely | most likely | more likely than not | projections'),
  ...cueList('prediction', 'forecast | expected | projected | anticipated', {
    reach: 'phrase',
    test: notAfter(isAmong('had better long as than')),
  }),

  ...cueList('in-progress', 'ongoing', { reach: 'phrase' }),
  ...cueList(
    'in-progress',
    'in talks to | in talks with | in talks over | in talks about | in negotiations to | in negotiations with | in negotiations over | under way | underway | in progress | is being | are being | was being | were being | is also being | are also being | was also being | were also being | is still | are still | remains under | remain under | continues to | continue to | still ongoing | continues | under construction | under investigation | under review | under discussion | under consideration',
  ),
  ...cueList('in-progress', "is | are | 're | has been | have been | is also | are also | they're | we're", {
    test: progressive(false),
  }),
  ...cueList('in-progress', 'was | were | had been | was also | were also', { test: progressive(true) }),

  ...cueList(
    'estimate',
    'estimates | estimate | estimating | is estimated | are estimated | was estimated | were estimated | is estimated at | are estimated at | was estimated at | were estimated at | estimated to | estimated at | estimated that | is estimated to | are estimated to | according to estimates | by some estimates | by one estimate',
  ),
  ...cueList('estimate', 'estimated | an estimated', { reach: 'phrase' }),

  ...cueList(
    'rumour',
    'rumour | rumours | rumor | rumors | rumoured | rumored | reportedly | allegedly | purportedly | supposedly | it is rumoured | it is rumored | it is claimed | hearsay | is said to | are said to | was said to | were said to | is rumoured to | is rumored to | is alleged to | are alleged to',
    { reach: 'whole' },
  ),
  ...cueList('rumour', 'unconfirmed | unverified | alleged | purported', { reach: 'phrase' }),

  ...cueList(
    'conditional',
    'if | even if | only if | unless | provided that | providing that | on condition that | on the condition that | in case | in case of | in the event of | in the event that | as long as | so long as | assuming that | assuming | contingent on',
  ),
  ...cueList('conditional', 'should', {
    test: all(
      atHead,
      ({ tokens, at, next }) => ((tokens[at] as Token).caps === 'initial' ? next : null),
      ({ tokens, next, to }) => {
        // "Should talks fail, …": a question would end with its mark before any comma.
        const limit = Math.min(to, next + 16);
        for (let at = next; at < limit; at += 1)
          if (endsClause(tokens[at] as Token)) return tokens[at]?.text === ',' ? next : null;
        return null;
      },
    ),
  }),

  ...cueList(
    'opinion',
    'believe | believes | believed | think | thinks | thought | feels that | feel that | felt that',
  ),
  ...cueList('opinion', 'consider | considers | considered', {
    test: all(
      notBefore((token) => token.text.endsWith('ing') || token.text === 'by' || token.text === 'and'),
      notAfter(isAmong('to was were been be is are')),
    ),
  }),
  ...cueList(
    'opinion',
    'should be ashamed | it is a scandal | it is shameful | it is time to | it is high time | we must | we should | we need to | you should | deserve better | deserves better | i fear | i hope | the truth is | unfortunately | regrettably | sadly | hopefully | thankfully | arguably | in my opinion | in his opinion | in her opinion | in my view | in his view | in her view | in their view | in our view',
    { reach: 'whole' },
  ),
  ...cueList(
    'opinion',
    'outrageous | disgraceful | wonderful | terrible | horrible | shameful | ridiculous | unacceptable | deplorable | amazing | fantastic | brilliant | beautiful | appalling | absurd | pathetic | awful | superb',
    { reach: 'phrase' },
  ),
];

const CONTRACTED = /^[a-z]{1,10}'ll$/;
const FUTURE = cue('plan', { future: true, test: beforeAct, otherwise: cue('prediction', { future: true }) });

export const modality: ModalityLexicon = {
  cues: new PhraseTable(entries),
  fused: (word) => (CONTRACTED.test(word) ? FUTURE : null),
  joiners: [],
  clauseEnds: words('but while although though whereas because yet and'),
};
