/**
 * Verbs of news English: `base`, `base/past` or `base/past/participle` where irregular; `base+` doubles its last
 * letter ("permitted"). A star marks a base that is as often a noun ("report", "plan"): its -s and base forms need a
 * verb's place in the sentence to count.
 */
export const VERBS = `
say/said tell/told announce confirm add state* explain note* point* stress* emphasise emphasize warn claim* allege argue believe consider deny reject
insist acknowledge admit+ suggest report* write/wrote/written post* tweet* quote* cite reveal disclose declare assert reiterate describe accuse blame*
condemn denounce criticise criticize praise* thank welcome* urge* call* demand* request* ask promise* pledge* vow* threaten predict forecast*/forecast
hope* fear* think/thought know/knew/known understand/understood expect estimate* assume presume reckon maintain contend concede remark* comment* quip+
retort reply* respond answer* recount narrate recall* remember forget/forgot/forgotten remind mention* imply infer hint* signal*+ indicate stipulate
specify detail* outline* summarise summarize interpret translate clarify correct retract apologise apologize inform notify advise brief* caution*
alert* counsel* instruct persuade convince reassure assure dissuade plead protest* complain object* dispute* contest* challenge* question* doubt*
suspect* wonder* speculate guess* imagine conclude deduce find/found discover detect learn hear/heard see/saw/seen watch* observe notice* witness*
view* feel/felt sense* recognise recognize realise realize identify spot*+ perceive regard* deem meet/met hold/held host* visit* arrive leave/left
return* travel*+ depart attend join discuss debate* exchange* receive greet accompany talk* speak/spoke/spoken address* chair* preside sign* agree
approve adopt pass* ratify issue* release* publish launch* start* begin/began/begun open close* end* continue resume suspend cancel+ postpone delay*
extend renew complete finish appoint name* nominate elect* resign dismiss fire* sack* replace step*+ win/won lose/lost defeat* beat*/beat/beaten
draw*/drew/drawn score* lead*/led top*+ convene adjourn gather assemble congregate negotiate mediate broker* reconcile normalise normalize sever
cooperate collaborate coordinate partner* ally consult confer+ deliberate veto* endorse oppose support* back* favour* favor* advocate* champion*
promote uphold/upheld overturn repeal revoke rescind annul+ void* invalidate nullify amend revise modify alter change* adjust adapt reform*
restructure reorganise reorganize overhaul* reshuffle* merge acquire divest bid*/bid compete campaign* canvass run/ran/run vie poll* vote* ballot*
count* tally govern rule* reign* administer manage* oversee/oversaw/overseen supervise head* direct delegate* entrust authorise authorize empower
enable permit*+ allow let/let license licence* grant* award* bestow honour* honor* decorate pardon* amnesty reprieve exonerate acquit+ convict*
sentence* charge* indict sue appeal* prosecute defend testify swear/swore/sworn perjure arraign extradite deport repatriate exile* banish expel+ evict
oust depose topple overthrow*/overthrew/overthrown impeach succeed inherit inaugurate install crown* enthrone abdicate retire quit/quit serve
stand*/stood sit/sat kill injure wound* hurt*/hurt die survive rescue* evacuate flee/fled displace bury drown collapse* crash* explode hit*/hit
strike*/struck attack* bomb* shell* target* destroy damage* shoot*/shot down* intercept raid* storm* besiege seize capture* arrest* detain free
kidnap*+ abduct withdraw/withdrew/withdrawn advance* retreat* retake/retook/retaken control*+ enter deploy send/sent deliver invade occupy annex*
liberate conquer surround encircle blockade* bombard pound* strafe assault* ambush* clash* skirmish* fight*/fought battle* combat* resist repel+
repulse counter* retaliate avenge massacre* slaughter* murder* assassinate execute behead hang/hung lynch torture* abuse* rape* harass stalk* stab*+
batter maim mutilate poison* gas* strangle suffocate choke* detonate ignite set*/set burn*/burned blast* erupt break*/broke/broken shatter smash*
burst*/burst blow*/blew/blown derail capsize sink*/sank/sunk submerge flood* inundate swamp* sweep*/swept engulf ravage devastate flatten level*+ raze
wreck* ruin* demolish dismantle bulldoze loot* plunder rob+ steal/stole/stolen burgle burglarise vandalise vandalize smuggle traffic* hijack* hack*
breach* infiltrate penetrate spy* eavesdrop+ leak* sabotage* disrupt paralyse paralyze cripple* hamper hinder impede obstruct block* bar*+ ban*+
prohibit forbid/forbade/forbidden outlaw* restrict limit* curb* restrain contain confine isolate quarantine* lock* jail* imprison incarcerate cage*
chain* handcuff* search* frisk inspect interrogate probe* investigate examine scrutinise scrutinize review* check* audit* monitor* track* trace*
trail* pursue chase* hunt* corner* trap*+ catch/caught apprehend nab+ bust* disarm defuse patrol*+ guard* protect escort* shield* shelter* harbour*
harbor* hide*/hid/hidden conceal escape* evade elude dodge* surrender* capitulate yield* disband demobilise demobilize mobilise mobilize rally* march*
demonstrate riot* chant* mourn commemorate celebrate mark* pray kneel/knelt bow* wave* salute* cheer* jeer* boo* heckle boycott* picket* walk*
barricade* torch* hurl throw/threw/thrown toss* pelt fling/flung lob+ rise*/rose/risen fall*/fell/fallen increase* decrease* decline* drop*+
grow/grew/grown shrink/shrank/shrunk jump* surge* climb* slip*+ ease reach* exceed total*+ cost*/cost double* triple* treble* quadruple halve remain
stay* soar plunge* plummet tumble* slide*/slid slump* sag+ dip*+ rebound* recover gain* edge* inch* rocket* spike* peak* bottom* stabilise stabilize
fluctuate swing*/swung hover linger stagnate contract* expand widen narrow deepen worsen deteriorate improve accelerate decelerate slow* quicken
speed*/sped hasten outpace outstrip+ outperform underperform lag*+ average* account* amount* number* range* vary differ equal*+ match* buy/bought
sell/sold import* export* produce* invest fund* finance* spend/spent pay/paid borrow lend*/lent allocate earmark budget* raise cut*/cut lower lift*
impose levy* tax* tariff* refund* reimburse compensate reward* subsidise subsidize sponsor* donate contribute give/gave/given offer* supply* provide
furnish equip+ feed*/fed distribute dispense ration* store* stockpile* hoard ship*+ transport* haul* carry load* unload stow trade* barter deal*/dealt
bargain* haggle auction* owe default* repay/repaid settle redeem mature float* list* delist price* value* appraise assess evaluate rate* rank* grade*
measure* gauge* weigh calculate compute quantify save* bank* deposit* insure hedge* profit* earn net*+ gross* pocket* squander waste* deplete exhaust*
drain* consume use* utilise utilize exploit* harness* extract* mine* drill* pump* refine manufacture* make/made fabricate build*/built
rebuild/rebuilt construct establish found create develop design* engineer* invent innovate pioneer* devise formulate draft* craft* forge* shape*
mould* mold* cast*/cast weld* fit*+ upgrade* update* modernise modernize renovate refurbish restore repair* fix* mend service* operate power* fuel*+
drive*/drove/driven ride*/rode/ridden fly/flew/flown land* sail* steer navigate pilot* dock* anchor* berth* board* disembark refuel+ taxi* park*
reverse* brake* skid*+ swerve veer collide plough* plow* ram+ slam+ mow divert reroute ground* strand* maroon transfer*+ relocate resettle move*
migrate emigrate immigrate cross* traverse transit* take/took/taken get/got/gotten go/went/gone come/came/come put/put bring/brought keep/kept turn*
become/became/become seem appear happen occur last include involve cover affect cause* result* follow face* suffer react try*/tried seek/sought
attempt* fail plan*+ intend aim* prepare propose accept refuse* decide determine resolve* opt choose/chose/chosen pick* select prefer+ want wish*
desire* need* require lack* miss* own possess belong depend rely consist comprise constitute represent form* feature* entail necessitate concern*
relate pertain apply refer+ allude stem*+ derive originate arise/arose/arisen emerge surface* ensue precede coincide overlap*+ intersect link* connect
attach* tie* bind*/bound unite combine blend* mix* integrate incorporate absorb assimilate separate split*/split divide* divorce* detach part*
partition* segregate distinguish differentiate discriminate compare contrast* resemble mirror* reflect echo* repeat* replicate imitate copy* mimic*
reproduce duplicate* simulate show*/showed/shown display* exhibit* present* unveil expose uncover unearth mask* disguise* veil* blur*+ clear* clean*
cleanse purge* rid/rid strip*+ wash* scrub*+ dust* polish* paint* sketch* carve engrave sculpt photograph* film* record* tape* video*
broadcast*/broadcast air* stream* share* upload* download* print* edit* proofread/proofread censor* redact delete erase remove eliminate eradicate
abolish scrap*+ ditch* dump* discard abandon desert* forsake/forsook/forsaken relinquish forfeit* waive cede hand* submit+ file* lodge* table*
register* enrol+ enroll* enlist recruit* hire* employ engage outsource lay/laid terminate expire lapse* cease halt* stop*+ pause* interrupt prevent
avert avoid+ deter+ discourage prompt* provoke trigger* spark* incite instigate inspire motivate encourage stimulate boost* strengthen reinforce
bolster consolidate cement* enhance augment amplify intensify escalate inflame aggravate exacerbate compound* alleviate mitigate relieve reduce
diminish lessen minimise minimize maximise maximize optimise optimize moderate temper* soften harden tighten loosen relax unlock shut*/shut seal*
reopen work* treat* train* test* teach/taught study* graduate* educate coach* mentor* tutor* school* lecture* preach research* experiment* analyse
analyze synthesise sample* sequence* decode encode encrypt decrypt map*+ chart* plot*+ survey* scan*+ image* orbit* explore excavate dig*/dug date*
classify categorise categorize label*+ tag*+ code* program+ compile process* filter* sort* infect transmit spread*/spread vaccinate inoculate immunise
immunize diagnose screen* prescribe transplant* implant* inject cure* heal hospitalise hospitalize discharge* nurse* revive resuscitate recuperate
relapse* mutate evolve breed*/bred hatch* spawn* nest* graze* prey* bite*/bit/bitten sting*/stung swallow* eat/ate/eaten drink*/drank/drunk dine*
cook* bake* fry* boil* roast* grill* brew* sow/sowed/sown plant* harvest* reap irrigate water* fertilise fertilize weed* prune* fell graft* crop*+
ripen rot*+ wither thrive flourish bloom* blossom* wilt* dry freeze*/froze/frozen thaw* melt* evaporate condense rain* snow* hail* thunder* howl*
gust* swell*/swelled/swollen recede subside abate dissipate weaken lash* pummel buffet* drench soak* erode crack* crumble cave* buckle*
shake*/shook/shaken tremble* rattle* rumble* rock* jolt* quake* spew smoulder smolder rage* blaze* scorch char+ extinguish douse quell quash suppress
repress crush* stamp* trample tread*/trod/trodden kick* punch* slap*+ push* shove* pull* drag*+ tug*+ tow* hoist* erect dangle lean* tilt* tip*+ roll*
spin*/spun rotate revolve circle* loop* bend*/bent twist* curve* fold* wrap*+ unwrap+ pack* unpack live reside dwell/dwelt inhabit house* accommodate
rent* lease* sleep*/slept wake*/woke/woken rest* lie/lay/lain marry wed*/wed father* mother* bear/bore/borne born rear* foster orphan* perish cremate
bequeath love* like hate* admire respect* esteem* adore despise detest loathe envy* pity* trust* distrust* mistrust* betray deceive mislead/misled
trick* fool* cheat* defraud scam*+ con*+ swindle* bribe* corrupt embezzle launder extort blackmail* coerce compel+ force* oblige pressure* pressurise
press* squeeze* intimidate bully* menace* haunt* plague* trouble* worry* disturb upset*/upset annoy anger* enrage infuriate outrage* offend insult*
humiliate embarrass shame* ridicule* mock taunt* tease irritate frustrate disappoint please satisfy delight* thrill* excite amuse entertain amaze
astonish surprise* shock* stun+ alarm* frighten scare* terrify horrify panic* cry* weep/wept sob*+ scream* shout* yell* whisper* laugh* smile* grin*+
frown* nod*+ shrug*+ wink* stare* glance* gaze* peer* look* listen overhear/overheard read*/read browse surf* scroll* click* type* text* phone* dial*
ring*/rang/rung contact* email* mail* fax* message* chat*+ gossip* joke* sing/sang/sung dance* play* perform act* star*+ compose conduct* rehearse
audition* tour* headline* premiere* debut* stage* curate volley* dribble tackle* foul* book* substitute* bench* captain* qualify progress* secure
clinch retain equalise equalize convert* thrash trounce rout* outplay outscore knock* relegate sprint* race* swim*/swam/swum dive* row* paddle* ski*
skate* cycle* box* wrestle fence* bat*+ bowl* pitch* sprain* strain* tear/tore/torn fracture* dope* stride*/strode rush* hurry* dash* crawl*
creep/crept scale* ascend descend leap* hop*+ skip*+ bounce* trip*+ stumble* faint* wander roam drift* stray* approach near* exit* revisit
overtake/overtook/overtaken guide* usher* tail* shadow* chauffeur ferry* bus* airlift* parachute* complement* supplement* surpass outnumber outweigh
dominate prevail triumph* overcome/overcame/overcome overwhelm master* excel+ specialise specialize focus* concentrate centre* center* hinge* wait*
await anticipate foresee/foresaw/foreseen envisage envision project* schedule* time* slate* reserve* arrange organise organize cater orchestrate
mastermind* conspire collude connive participate partake/partook/partaken exclude omit+ neglect* ignore overlook* disregard* rebuff* snub*+ shun+
spurn embrace* tolerate withstand/withstood endure undergo/underwent/undergone experience* encounter* confront handle* cope solve remedy* rectify
redress* comply conform abide obey adhere heed* violate infringe flout defy disobey contravene circumvent bypass* skirt* trespass* encroach intrude
interfere intervene meddle intercede arbitrate referee* umpire* judge* adjudicate finalise finalize culminate accomplish achieve attain fulfil+
fulfill implement enforce enact legislate regulate deregulate standardise harmonise privatise privatize nationalise nationalize liberalise liberalize
industrialise digitise digitize automate computerise electrify decarbonise pollute contaminate emit+ spill* recycle reuse* conserve preserve
safeguard* sustain replenish restock reforest deforest rehabilitate reintegrate reunite reconnect reconvene reconsider reassess redefine redesign
redirect redistribute redraw/redrew/redrawn refinance regain regroup reignite relaunch* relay* remake/remade rerun/reran/rerun reschedule reset*/reset
resell/resold reshape resurface rethink*/rethought retrain retrieve reunify revamp* revert revitalise rewrite/rewrote/rewritten undermine underline
underscore underestimate overestimate undertake/undertook/undertaken unify unleash unravel+ unseat unsettle vacate validate vanish vanquish vent*
venture* verify vest* vindicate volunteer* wage* wane warrant* weather* wield wind*/wound wipe* withhold/withheld woo worship+ wreak zoom* abort
abstain accede accord* accrue accumulate ache* acquaint activate adjoin allay allot+ amass amble annihilate anoint arm* arouse ascertain aspire assign
assist* associate* attest attract attribute* avail awaken bail* balance* balk bask beam* beckon befriend beg+ behave belittle benefit* beset/beset
bolt* boom* border* bother* bottle* brace* brand* brandish bridge* broaden brush* budge bump* burden* cap*+ capitalise capitalize captivate caress
certify channel*+ characterise characterize chip*+ circulate clamp* claw* cling/clung clog+ cloud* coax coin* commence commend commission* commit+
commute* complicate compliment* comprehend compromise* concoct condone confess confide confiscate conflict* confuse congratulate conjure consent*
constrain contemplate convey convoy* counteract couple* court* crave credit* crumple cull* cultivate curtail cushion* dampen dare* darken dawn* debunk
decimate decree* dedicate deduct defect* defer+ define deflect delve demean demote depict deplore deprive deserve designate deviate devote dictate
digest* dim+ disable disagree disallow disappear disapprove discontinue discredit* disengage disintegrate dislike* dislodge dismay* disperse dispatch*
dispel+ disprove disqualify dissolve distance* distort distract divulge document* drape dub+ duck* dwarf* dwindle eclipse* eject elaborate elevate
elicit embark embed+ emulate encompass endanger endeavour* endeavor* energise enjoy enlarge enlighten enrich enshrine ensure entitle entrench envelop
equate evoke exact exaggerate exalt excuse* exempt exert exhale exhort expedite extol+ facilitate fade falter fare* fathom feign fill finger* flag*+
flare* flash* flaunt flicker* flip*+ flock* flow* foil* fortify forward* founder* fret+ function* further gamble* garner generate gleam glorify grab*+
grapple grasp* grieve grind/ground grip*+ group* grumble guarantee* gut*+ hesitate highlight* hobble hook* hug*+ humble idle illustrate immerse
impact* impair implicate implore impress incline* incur+ induce indulge inflate inflict influence* inhibit initiate institute* insulate intern*
intertwine intrigue* invite invoke jeopardise jeopardize jockey* jostle justify knit+ languish latch* laud liaise liken line* litter* loom* lure*
magnify marginalise market* merit* misuse* mount* multiply muster notch* nudge* nurture obliterate obtain offset*/offset outlive overflow*/overflowed
overrun*/overran/overrun pace* pair* parade* parole* pave penalise penalize perfect perpetrate persecute persevere persist peruse pile* pinpoint*
place* plug*+ populate pose* position* postulate practise practice* precipitate predate preempt prize* proceed proclaim procure profess prolong
propel+ prosper provision* publicise publicize punish purchase* quarrel* query* queue* quiz* radiate ransack ratchet* reaffirm realign reassign recite
reclaim recommend reconstruct recoup recur+ reel* refrain* refute regret*+ reinstate rejoice rejoin remit+ render resent resort* retrench revolt*
rip*+ rival*+ roar* root* round* salvage* sanction* savour scatter scour scramble* scuttle second* seethe shed*/shed shelve shift* shine*/shone
shorten shoulder* shower* side* sidestep+ signify silence* simmer siphon* skyrocket slash* slay/slew/slain slice* smear* snap*+ snatch* soothe span*+
spare spearhead spell*/spelled splash* spray* spring*/sprang/sprung spur*+ staff* stagger stain* stake* stall* steady stick*/stuck stifle stir*+
stock* straddle streamline stretch* strive/strove/striven structure* struggle* style* subdue subject* subpoena* substantiate subtract suffice sum*+
summon supersede surmise swap*+ sway* switch* symbolise symbolize taint tamper tarnish team* telephone* thwart tick* tout* tower* toy* transcend
transform transpire traumatise trim*+ typify unfold utter voice* vouch wear/wore/worn weave*/wove/woven whip*+ wrest yearn zero* locate mean/meant
intermarry colonise colonize prioritise prioritize legalise legalize decriminalise criminalise radicalise sympathise sympathize monetise trend* vape
crowdfund livestream* retweet* unfriend blog* podcast* acclaim* affirm afford aid* align appease appreciate assail tend cool warm
`;

/** Verbs that take no object: their past is never a participle after a noun ("the man arrived on Monday"). */
export const INTRANSITIVE = `
arrive come go fall rise die happen narrow widen shorten lengthen spread burst occur remain stay depart collapse crash collide explode erupt fail agree resign return travel emerge appear disappear vanish vote protest rally march clash fight flee fled escape survive live reside speak talk respond react reply retire succeed expire lapse cease begin end continue start
stop increase decline drop jump surge soar plunge plummet tumble slump slip climb grow shrink gain ease rebound recover dip edge speculate work play compete participate qualify advance retreat withdraw drift sail swim run walk stand sit lie belong depend consist differ vary range average total amount account coincide suffer struggle persist prevail proceed step sink capsize drown burn swell recede subside linger
gather meet convene converge descend flock rush head land depart embark crumble erode stagnate worsen deteriorate improve fluctuate apologise apologize complain testify insist hope decide refuse decline wait pray kneel mourn
`;

/** Auxiliaries and copulas: finite on their own, and they make a following participle part of one predicate. */
export const AUXILIARIES = `
is are was were am be been being has have had having do does did will would shall should may might can could must ought
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't cannot needn't
i'm i've i'd i'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll we're we've we'd we'll they're they've they'd they'll there'll there'd who've who'd who'll that'll
`;

/** Auxiliaries after which a bare verb follows, so that a second bare verb shares them: "will visit Oslo and meet". */
export const MODALS = `
will would shall should may might can could must won't wouldn't shouldn't can't couldn't mustn't cannot i'll you'll he'll she'll it'll we'll they'll to
`;

/** Words that may stand between an auxiliary and its verb, or before a verb, and change nothing. -ly is a rule. */
export const ADVERBS = `
not also never still already yet ever now then just only soon often always again even once twice almost rather instead further later formally perhaps thus therefore first long since both all
`;

/** Words that may follow a participle that stands for a relative clause: "the man arrested in Oslo". */
export const PARTICIPLE_FOLLOWERS = `
in on at by to from with for during under against as over near outside inside into through within between among amid since after before last earlier late early this monday tuesday wednesday thursday friday saturday sunday yesterday today up out off down
`;

/** Nouns in the plural without -s: a base form after one is a verb. */
export const PLURALS = `
people police men women children media data troops cattle fishermen businessmen gunmen policemen servicemen militiamen lawmen firemen lawmakers staff youth crew personnel
`;

/** Words that count or measure out. */
export const QUANTIFIERS = `
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands scores many several few some most more other about around nearly almost half
`;

/** Plurals of nouns that are hardly ever third persons in the news: "peace talks between". */
export const NOUN_PLURALS = `
talks reports attacks forces prices shares sales results funds costs rights rates losses gains clashes protests strikes votes polls raids claims demands charges sanctions measures reforms rules banks markets schools fires floods storms ships
seats guns wars pictures photos images videos goods parts steps ties links questions answers comments issues concerns fears hopes doubts names numbers figures records details documents files tests works books notes letters places lands homes cards cuts hits gas crops fields plants mines pumps parties races ranks roles terms tracks trains trucks views visits voices weapons supplies exports imports profits returns sources causes effects aims
projects programs contracts deals loans grants awards benefits taxes duties levies tariffs debts bonds stocks reserves orders bids offers murders kidnappings crashes accidents blasts bombs mines rockets missiles shells shots drills exercises patrols guards officers ministers judges coaches players fans hosts guests candidates
`;

/** Words of direction: after one a form that is noun, base and past in one is a verb: "the fire spread to". */
export const DIRECTIONS = `to through across into off out up down back from over along towards toward around`;

/** Singulars in -s, after which a base form is no verb. */
export const SINGULARS_IN_S = `
news politics economics mathematics physics series species headquarters crisis basis thesis virus campus census chaos corps bus gas glass class business process progress success access loss press congress mass boss cross illness witness sports arms sales goods customs us as this is was has its his plus versus thus
`;

/** Nouns that take an infinitive: "a plan to end the war" tells no future event. */
export const INFINITIVE_NOUNS = `
plan plans bid bids move moves effort efforts attempt attempts deal deals decision decisions agreement agreements call calls proposal proposals ability right rights chance chances way ways need needs desire pledge pledges vow vows offer offers refusal failure law laws bill bills order orders push drive campaign campaigns race time threat threats opportunity opportunities permission reason reasons
intention incentive commitment commitments promise promises request requests measure measures step steps how what where when whether who able likely unlikely ready due set pressure resolution motion battle fight struggle hope hopes demand demands technology tool tools method fund funds system project projects scheme committee commission team mission treaty pact programme program appeal appeals
`;
