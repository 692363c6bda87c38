import type { ClauseLexicon, OpenerKind } from '../../clauses/lexicon.ts';
import { PhraseTable } from '../../phrases.ts';

const words = (list: string): Set<string> => new Set(list.split(/\s/).filter((word) => word !== ''));
const phrases = <T>(value: T, list: string): [string, T][] =>
  list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, value]);

const OPENERS: [string, OpenerKind][] = [
  ...phrases<OpenerKind>(
    'clause',
    'while | whereas | although | though | even though | but | yet | because | since | as | just as | after | shortly after | soon after | days after | hours after | a day after | weeks after | months after | years after | even as | given that | now that | despite the fact that',
  ),
  ...phrases<OpenerKind>(
    'past-clause',
    'before | when | once | by the time | shortly before | hours before | days before',
  ),

  ...phrases<OpenerKind>(
    'consequence',
    'in a move that | in a move which | in a step that | a move that | a step that | a move which | leading to | resulting in | causing | prompting | forcing | killing | injuring | wounding | displacing | destroying | damaging | leaving at least | leaving more than | leaving dozens | leaving thousands',
  ),
  ...phrases<OpenerKind>(
    'addition',
    'as well as | along with | together with | in addition to | besides | alongside',
  ),
  ...phrases<OpenerKind>('invitation', 'at the invitation of | at the request of | on an invitation from'),
  ...phrases<OpenerKind>(
    'occasion',
    'on an official visit | on a state visit | on a surprise visit | on a working visit',
  ),
  ...phrases<OpenerKind>('attendance', 'in the presence of | attended by | accompanied by | joined by'),
  ...phrases<OpenerKind>(
    'aside',
    'since records began | since record-keeping began | since records started | without giving details | without naming them | without citing evidence | without offering evidence | without providing evidence | without specifying | without going into detail | without giving a reason | declining to elaborate | without giving further details | without giving more details | without elaborating | without further details | without providing details | without providing further details | giving no further details | giving no details',
  ),
  ...phrases<OpenerKind>('circumstance', 'during which | in the course of'),
];

const CONNECTORS: [string, 'topic' | 'turn' | 'link'][] = [
  ...phrases<'topic'>(
    'topic',
    'meanwhile | separately | elsewhere | in a related development | in a separate development | in another development | on another front | in other news | in the meantime | on a separate matter | in a related context',
  ),
  ...phrases<'turn'>(
    'turn',
    'breaking: | just in: | new: | update: | latest: | for his part | for her part | for its part | for their part | on his part | in turn',
  ),
  ...phrases<'link'>(
    'link',
    'this comes as | this comes after | this came as | this came after | this follows | the move comes as | the move comes after | the move came after | the visit comes as | the visit comes after | the announcement comes as | the announcement comes after | that came after | it comes after | it comes as | however | moreover | furthermore | in addition | also | but | and | yet | still | nevertheless',
  ),
];

export const clauses: ClauseLexicon = {
  coordinators: words('and then but or'),
  ownJoiner: new Set(),
  joiners: [],
  particles: [],
  openers: new PhraseTable(OPENERS),
  connectors: new PhraseTable(CONNECTORS),
  whenWords: new Set(),
  results: new Set(),
  resumptives: new Set(),
  asking: new Set(),
  complementisers: words('that'),
  demonstratives: words('this that these those'),
  clauseWords: words(
    'as after before while when since because if whether until where although though whereas once unless despite but which who whom whose that',
  ),
  openerBlockers: words(
    'such so as far well much many long soon same known regarded described seen served serves serve serving named appointed elected acted acts act work worked works working classified designated listed treated used viewed identified shortly soon just even ever long day days hours weeks months years minutes year month week two three four five six seven eight nine ten eleven twelve few several couple not only all nothing anything',
  ),
  saying: words('said says told tells'),
  relatives: words('which who whom whose that where'),
  nounMarkers: words(
    'the a an this that these those his her its their our my your to of in on at by for with from into over under between about against through during without within some any no each every other another such more most own amid toward towards onto upon near across along inside outside behind beyond despite than per via unlike including',
  ),
  objectOpeners: words(
    'the a an this that these those his her its their our my your some any no each every another to',
  ),
  definiteWords: words('the this that these those his her its their our'),
  subjectPronouns: words('he she it they we i you'),
  actionNouns: words(
    'strengthening expanding enhancing developing supporting promoting boosting deepening building maintaining ensuring protecting improving exploring preserving securing ending continuing opening establishing creating reaching achieving resuming',
  ),
  tolls: new Set(),
  valueWords: new PhraseTable(
    phrases<true>(
      true,
      'worth | valued at | with a value of | with a total value of | at a cost of | at a total cost of | costing | totalling | totaling | worth a total of',
    ),
  ),
  attachedPronouns: [],
  dateRelatives: words('when'),
  placeRelatives: words('where'),
  timing: {
    verbs: words('came come comes follows followed'),
    measures: words(
      'hours days weeks months minutes a an just shortly less more than day week month year after before as one two three four five six several few later only barely as amid when',
    ),
    openers: words('after before as when'),
  },
  neverLast: words(
    'and or but then yet after before while as when because since although though whereas until that which who whose',
  ),
  appositives: {
    openers: words('its their his her the'),
    superlatives: words(
      'biggest largest highest lowest worst best deadliest longest shortest steepest sharpest strongest weakest fastest slowest busiest hottest coldest wettest driest smallest second-biggest second-largest second-highest first second third most least',
    ),
    measures: words('since ever record decade decades years months'),
    comparisons: new PhraseTable(
      phrases<true>(
        true,
        'compared with | compared to | as against | up from | down from | versus | against just | against only | more than double the | in contrast to',
      ),
    ),
    summaries: new Set(),
    partOf: new Set(),
    someOf: new Set(),
    properties: new Set(),
    copulas: new Set(),
    endings: ['ing'],
  },
  definiteArticle: '\u0000',
  order: 'subject-first',
};
