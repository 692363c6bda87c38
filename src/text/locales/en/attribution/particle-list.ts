/** Stand between subject and verb. */
export const ADVERBS = `
also later then previously repeatedly earlier once again first already recently subsequently initially publicly privately separately flatly categorically reportedly allegedly formally officially strongly firmly both all just now only further quickly simply finally eventually long since consistently always still
has have had is are was were been being meanwhile however too today yesterday tonight tomorrow even often immediately bluntly quietly defiantly angrily reportedly
`;
/** Words that stand between commas inside another clause: "the council, however, said". */
export const ASIDES = `however meanwhile too though also then moreover nevertheless nonetheless instead furthermore separately again`;
/** Have and be: they carry the tense of a reporting verb. */
export const PERFECT = `has have had`;
export const PASSIVE = `is are was were been being be`;
/** A verb after these is no report of what was said. */
export const BLOCKERS = `to not never n't didn't doesn't don't won't wouldn't couldn't can't cannot hasn't haven't hadn't without did does do will would could should might may must shall can refused declined failed let nor neither`;
export const TIME_WORDS = `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow january february march april may june july august september october november december morning afternoon evening night week month year weekend midday noon midnight last next early late earlier later day`;
export const PREPOSITIONS = `on in at by to from with during after before for of about against over under through via into amid between among since until within near outside inside behind beyond following despite alongside without across around towards toward per ahead because as than like including upon`;
/** Inside the name of an office: "head of", "spokesman for", "officials in". */
export const NAME_PREPOSITIONS = `of for in at from with to on close near inside against and &`;
export const CONJUNCTIONS = `and but while as when because after before although though whereas if whether since until so where unless or yet than once`;
/** End a name wherever they stand. */
export const NAME_STOPS = `that who which whose whom what when while but because although though as if whether where than until unless so saying adding he she they it we i you this these those there is are was were be been being has have had do does did will would shall should may might can could must not n't including`;
export const DETERMINERS = `the a an this that these those its their his her our some several many most other another both all no any each every`;
export const MEDIA = `
statement conference interview briefing post speech tweet letter report video x twitter facebook telegram television radio address message email note filing call testimony court remarks press release ceremony rally meeting session hearing event sidelines summit forum commentary column article blog instagram youtube broadcast phone telephone
interviews statements posts text visit parliament tv social media comments news reporters journalists communique readout weibo linkedin tiktok thread account website state-run lawmakers platform podcast response reply earnings debate lecture sermon
`;
/** Labels before a colon that name no speaker. */
export const LABELS = `breaking update exclusive analysis opinion video photos live watch explainer factbox timeline correction note editorial review interview profile feature graphic in-depth special q&a recap result results exclusive: read listen more related background summary`;
