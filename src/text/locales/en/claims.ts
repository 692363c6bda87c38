import type { ClaimLexicon, WorthCue } from '../../claim-lexicon.ts';
import { PhraseTable } from '../../phrases.ts';
import { senseTable } from '../../senses.ts';
import { occasions } from './occasions.ts';
import { OPPOSITES } from './opposites.ts';
import { addressesReader } from './orders.ts';

const words = (list: string): Set<string> => new Set(list.split(/\s/).filter((word) => word !== ''));
const phrases = (value: WorthCue, list: string): [string, WorthCue][] =>
  list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, value]);

/** English orders are spelt like other verbs: these are words that directions hold and reports hardly do. */
const DIRECTIONS = words(
  'preheat simmer whisk stir saute drizzle knead marinate garnish sprinkle saucepan skillet colander tablespoon tablespoons teaspoon teaspoons tbsp tsp grated chopped diced peeled',
);

const reasons = (sure: boolean, list: string): [string, boolean][] =>
  list.split(' | ').map((phrase) => [phrase, sure]);

export const claims: ClaimLexicon = {
  cues: new PhraseTable([
    ...phrases(
      'courtesy',
      'importance of | the importance | need to | depth of | deep ties | historic ties | historic relations | historical ties | historical relations | friendly relations | brotherly | appreciation | gratitude | thanks | pride | praised | hailed | lauded | values | valued | keenness | keen | desire to | shared desire | hope | hopes | wished | condolences | congratulated | welcomed | continued dialogue | mutual interest in',
    ),
    ...phrases(
      'commitment',
      'commitment | commitments | committed to | pledge | pledged | pledges | promised | promise | vowed | vow | guarantee | guarantees | undertook | refused to | rejected',
    ),
    ...phrases(
      'record',
      'killed | dead | wounded | injured | missing | homeless | rescued | evacuated | casualties | signed | signing | agreement | deal | treaty | memorandum | vote | voted | elected | election | arrested | detained | sentenced | convicted | court | ruling | decree | law | budget | contract | fine | fined | sanctions | attack | strike | airstrike | explosion | earthquake | flood | floods | arrived | visit | visited | meeting | met | attended | appointed | dismissed | resigned',
    ),
    ...phrases(
      'refusal',
      'did not return calls | did not return a call | could not be reached | declined to say | declined to give | declined to elaborate | declined comment | could not independently verify | was unable to verify | were unable to verify | could not verify | could not be independently verified | could not immediately be verified | has been approached for comment | have been approached for comment | was contacted for comment | were contacted for comment | no immediate comment | did not answer | did not reply | did not comment | would not be drawn | declined to comment | declines to comment | refused to comment | did not respond to a request | did not respond to requests | did not immediately respond | did not reply to a request | could not be reached for comment | was not available for comment | were not available for comment | was not immediately available for comment | were not immediately available for comment | nobody was available for comment | no one was available for comment | nobody was immediately available for comment | no one was immediately available for comment | could not immediately be reached for comment | had no immediate comment | does not comment on | would not comment | did not say whether | did not say how | did not say why | did not say when | did not say what | did not give details | gave no details | did not elaborate | would not say | did not confirm | responded to a request for comment | responded to requests for comment | was available to comment | were available to comment | was immediately available to comment | were immediately available to comment | was not available to comment | were not available to comment | was immediately available for comment',
    ),
    ...phrases(
      'background',
      'it is known that | as is well known | widely known | historically | for decades',
    ),
  ]),
  refusals: [],
  register: {
    isOrder: (word) => DIRECTIONS.has(word),
    addressesReader,
    firstPersons: words('i my me myself we our us ourselves'),
  },
  stateVerbs: words('is are was were be own belong consist comprise contain include live reside remain stay'),
  eventNouns: words(
    'rise fall increase decrease decline drop jump surge slump loss profit revenue sales death deaths killing arrest arrests capture release launch closure opening reopening signing resumption suspension evacuation collapse outbreak deployment withdrawal sinking departure arrival resignation dismissal appointment discovery layoffs seizure purchase acquisition merger takeover explosion crash victory defeat expulsion extradition deportation completion cancellation postponement recall',
  ),
  planVerbs: words('plan intend aim prepare decide'),
  listWords: words('and as well'),
  groups: words('delegation delegations ministers officials members representatives leaders ambassadors'),
  attendWords: words('present'),
  attendVerbs: words('attend join accompany'),
  pronouns: words('he she it they we i this that these those his her its their him them both'),
  partitives: words('them those whom'),
  anaphors: new PhraseTable(
    [
      'the two sides',
      'both sides',
      'the two countries',
      'the two governments',
      'the two parties',
      'both governments',
      'both parties',
      'both countries',
      'the two men',
      'the two leaders',
      'the meeting',
      'the visit',
      'the statement',
      'the sources',
      'the source',
      'the move',
      'the step',
      'the agreement',
      'the deal',
      'the talks',
      'the latter',
      'the former',
      'his country',
      'that visit',
      'the agency',
      'the ministry',
      'the city',
      'the company',
    ].map((phrase) => [phrase, true] as const),
  ),
  identifiers: words('of that which who where between with'),
  possessives: { endings: [], notBehind: new Set(), notSpelt: new Set() },
  unfinished: words(
    'the a an of from into between among during with and or that which whose by for at than because to in on who',
  ),
  opposites: senseTable(OPPOSITES),
  causes: new PhraseTable([
    ...reasons(
      true,
      'because | because of | owing to | due to | as a result of | thanks to | caused by | prompted by | triggered by | in response to | in retaliation for | in protest at | in protest against',
    ),
    ...reasons(
      false,
      'over | amid | since | for lack of | so | therefore | led to | leads to | cause | causes | caused | causing | forced | forcing | forces | sparked | sparking | prompted | prompting | triggered | triggering | blamed | blames | blaming | blame | reason | reasons | attributed to | response | retaliation | protest | due | result | slowing | delaying | damaged by | hit by | thanks',
    ),
  ]),
  parties: {
    agents: new PhraseTable([['by', true]]),
    mutual: words(
      'met meet meets meeting meetings talks talked discussed discuss discusses agreed agree agreement with between together jointly both married divorced versus against and',
    ),
  },
  occasions,
  reasons: {
    dated: 'a dated event that can be looked up',
    amount: 'a definite figure that can be compared with another source',
    named: 'an event with named participants',
    commitment: 'a public undertaking: whether it was made can be checked',
    record: 'an act that leaves records or official statements',
    plan: 'an announced plan that can be followed up',
    denial: 'an explicit denial: whether it was made can be checked',
    refusal: 'declining to comment',
    courtesy: 'courtesy or a general formula with nothing to look up',
    opinion: 'opinion or evaluation',
    possibility: 'a possibility that cannot be checked now',
    question: 'a question states nothing',
    background: 'well-known background',
    heading: 'a heading that restates the text',
    vague: 'no date, figure or named participant',
  },
  segmentReasons: {
    dateline: 'place and date line: data about the article',
    credit: 'credit line',
    correction: 'correction',
    instruction: 'text addressed to a machine: quarantined, not followed',
    noPredicate: 'states nothing that could be true or false',
    opinion: 'opinion or courtesy only',
    question: 'a question states nothing',
    duplicate: 'repeats an earlier sentence',
    otherLanguage: "in a language other than the article's: not read",
  },
};
