/**
 * Verbs of news English: `base`, or `base/past` or `base/past/participle` where irregular. A star marks a base that
 * is as often a noun ("report", "plan"): its -s and base forms need a subject before them to count as a verb.
 */
export const VERBS = `
say/said tell/told announce confirm add state* explain note* point* stress* emphasise emphasize warn claim* allege argue believe/believed consider deny reject
insist acknowledge admit suggest report* write/wrote/written post* tweet quote* cite reveal disclose declare assert reiterate describe accuse blame* condemn denounce criticise criticize
praise* thank welcome* urge* call* demand* request* ask promise* pledge* vow* threaten predict forecast* expect estimate* hope* fear* think/thought know/knew/known understand/understood
meet/met hold/held host* visit* arrive leave/left return* travel* depart attend join* discuss debate* exchange* receive greet accompany talk* speak/spoke/spoken address* chair* preside
sign* agree approve adopt pass* ratify issue* release* publish launch* start* begin/began/begun open* close* end* continue resume suspend cancel postpone delay* extend renew complete finish
appoint name* nominate elect* resign dismiss fire* sack* replace step* win/won lose/lost defeat* beat/beat/beaten draw/drew/drawn score* lead/led claim top*
kill injure wound* die survive rescue evacuate flee/fled displace bury drown collapse* crash* explode hit/hit strike*/struck attack* bomb* shell* target* destroy damage* fire shoot/shot down* intercept
raid* storm* besiege seize capture* arrest* detain release free* kidnap abduct withdraw/withdrew/withdrawn advance* retreat* retake/retook/retaken control* enter deploy send/sent deliver
rise*/rose/risen fall*/fell/fallen increase* decrease* decline* drop* grow/grew/grown shrink/shrank/shrunk jump* surge* climb* slip* ease reach* exceed top total* cost*/cost double triple halve remain stay*
buy/bought sell/sold import* export* produce invest fund* finance* spend/spent pay/paid borrow* lend/lent allocate raise cut*/cut lower lift* impose ban* block* allow permit* require force* order* direct
build/built rebuild/rebuilt construct establish found create develop* design* improve expand provide supply* support* help* assist back* work* serve treat* train* test* show*/showed/shown find/found discover detect
make/made take/took/taken give/gave/given get/got/gotten go/went/gone come/came/come put/put set/set bring/brought keep/kept let/let run/ran/run move* turn* become/became/become seem appear happen occur last* include contain
involve cover* affect cause* lead result* follow face* suffer recover respond react answer* reply* try* seek/sought attempt* fail manage* plan* intend aim* prepare propose* offer* accept refuse decide* vote* rule* judge*
convict sentence* charge* sue appeal* investigate probe* examine review* check* inspect monitor* track* record* measure* register* mark* celebrate commemorate inaugurate unveil present* submit file* table
own* operate* drive/drove/driven fly/flew/flown land* sail ship* transport* carry use* need* want like* prefer* live reside move study* teach/taught learn* graduate retire* born marry divorce*
halt* stop* break*/broke/broken restore repair* reopen evacuate spread/spread shut/shut suspend ground* fine* penalise penalize sanction* freeze/froze/frozen restrict limit* protect defend guard* patrol* escort*
negotiate mediate broker* reconcile normalise normalize sever cooperate coordinate partner* merge acquire divest bid*/bid compete qualify advance reach secure miss* host play* trail
print* broadcast/broadcast air* stream* share* comment* clarify correct retract apologise apologize retaliate respond vacate exceed average* account* belong depend differ consist comprise feature* form* serve stand*/stood sit/sat
`;

/** Auxiliaries and copulas: finite on their own, and they make a following participle part of one predicate. */
export const AUXILIARIES = `
is are was were am be been being has have had do does did will would shall should may might can could must
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't cannot
`;
