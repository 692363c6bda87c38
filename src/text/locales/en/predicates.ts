/** What happens, by the words that say it; a phrase is written with low lines. The names on the left are shared by all languages. */
export const PREDICATES = `
sign: signed sign signs signing signature
refuse: rejected rejects rejecting reject refused refuses refusing refuse rejection declined
visit: visited visits visiting visit toured
meet: met meets meeting meetings received receives hosted
arrive: arrived arrives arrival arriving
leave: departed departs departure left leaves leaving withdrew withdraws withdrawal pullout leave
return: returned returns returning
open: opened opens opening inaugurated inaugurates inauguration reopened reopens reopening
close: closed closes closing close shut shuts closure
rise: rose rises rising increased increases increase climbed surged grew risen raised raises raise hiked hike higher
fall: fell falls falling dropped drops decreased decrease fallen plunged shrank drop lowered lowers slashed reduced reduces
attend: attended attends attending participated participates participation
absent: absent skipped boycotted boycott boycotts misses
resign: resigned resigns resignation resign resigning quit quits
appoint: appointed appoints appointment named_as
dismiss: dismissed sacked fired dismissal dismisses sacks ousted
approve: approved approves approve adopted ratified approval ratifies backs backed endorsed accepts accepted
collapse: collapsed collapses collapse
sink: sank sunk capsized sinks sinking capsizes
win: won wins winning victory beat beats defeats
lose: lost loses losing defeat
attack: attacked attacks bombed shelled attack bombing raid raids airstrike airstrikes air_strike air_strikes bombs attacking
release: released freed release frees releases
cancel: cancelled canceled cancels cancellation cancel scrapped
postpone: postponed postpones delayed delays delay postponement
launch: launched launches launch
begin: began started starts begins start begun broke_out breaks_out erupted_in
end: ended ends finished concluded
continue: continued continues continuing resumed resumes keeps resume
agree: agreed agrees agree
lend: lend lends lent lending
grant: granted grants grant donated donates
fund: funded funds financed financing finances
build: built builds build construction constructing constructed
stop: stopped halted suspended suspends suspend halt halts suspension stops
steal: stole stolen steals theft robbed robbery steal stealing
destroy: destroyed destroys gutted burned burnt razed
cut: cut_off cut cuts
restore: restored restores restoration
rescue: rescued rescues saved rescue
accuse: accused accuses accusing charges
convict: convicted sentenced jailed convicts
acquit: acquitted acquits cleared
ban: banned bans ban prohibited prohibits forbids barred
allow: allowed allows permitted permits lifts legalised lifted_the_ban lifts_the_ban lifted_a_ban
support: supported supports
oppose: opposed opposes
buy: bought buys purchased acquires acquired purchase buys_out acquisition
sell: sold sells
discover: discovered discovers found finds uncovered
divorce: divorced divorces divorce splits
marry: married marries wedding
warn: warned warns warning
threaten: threatened threatens
demand: demanded demands calls_for urged urges
explode: exploded explodes explosion blast
crash: crashed crashes collided collision crashing derail
poison: poisoned poisoning
move: moved moves relocated transferred transfers
transfer: joined joins
vote: voted votes voting
recover: recovered recovers
qualify: qualified qualifies
eliminate: eliminated eliminates knocked_out exits
host: host hosts
cross: crossed crosses
seize: seized seizes captured captures
arrest: arrested detained detains detain arrests arrest detention
summon: recalled recalls recall summoned summons
flee: fled flees flee escaped escapes escape
kidnap: kidnapped kidnaps abducted kidnapping abduction
expel: expelled expels expulsion deported deports deportation
evacuate: evacuates evacuation
extend: extended extends extension renewed renews renewal
criticise: criticised criticized criticises condemned condemns denounced condemnation
praise: praised praises hailed hails welcomed welcomes
contaminate: contaminated contaminates contamination polluted pollution
cure: cured cures cure
export: exported exports export exporting
import: imported imports import importing
produce: produced produces production output
invest: invested invests investment
pay: paid pays payment repaid
lay-off: laid_off lays_off layoffs redundancies
hire: hired hires employs employed
fine: fined fines
impose: imposed imposes
negotiate: negotiated negotiates negotiations talks negotiating
mediate: mediated mediates mediation
nominate: nominated nominates nomination
elect: elected elects
publish: published publishes publication
hack: hacked hacks cyberattack
leak: leaked leaks leak
strike-hit: struck hit hits
erupt: erupted erupts eruption
score: scored scores
draw: drew draws
die: died dies
derail: derailed derails derailment
repair: repaired repairs repair
deliver: delivered delivers delivery
execute: executed executes execution
test: tested tests
harvest: harvested harvests harvest
vaccinate: vaccinated vaccinates
double: doubled doubles
bankrupt: bankrupt bankruptcy insolvent
replace: replaced replaces
surrender: surrendered surrenders
occupy: occupied occupies
besiege: besieged besieges siege
dissolve: dissolved dissolves
`;
