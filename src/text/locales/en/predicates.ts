/** What happens, by the words that say it; a phrase is written with low lines. The names on the left are shared by all languages. */
export const PREDICATES = `
sign: signed sign signs signing signature
refuse: rejected rejects rejecting reject refused refuses refusing refuse rejection declined
visit: visited visits visiting visit
meet: met meets meeting meetings received receives hosted
arrive: arrived arrives arrival arriving
leave: departed departs departure left leaves leaving withdrew withdraws withdrawal pullout
return: returned returns returning
open: opened opens opening inaugurated inaugurates inauguration reopened reopens reopening
close: closed closes closing close shut shuts closure
rise: rose rises rising increased increases increase climbed surged grew risen
fall: fell falls falling dropped drops decreased decrease fallen plunged shrank drop
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
attack: attacked attacks bombed shelled attack bombing raid raids airstrike airstrikes air_strike air_strikes bombs
release: released freed release frees releases
cancel: cancelled canceled cancels cancellation cancel scrapped
postpone: postponed postpones delayed delays delay postponement
launch: launched launches launch
begin: began started starts begins start begun
end: ended ends finished concluded
continue: continued continues continuing resumed resumes keeps resume
agree: agreed agrees agree
lend: lend lends lent lending
grant: granted grants grant donated donates
fund: funded funds financed financing finances
build: built builds build construction constructing constructed
stop: stopped halted suspended suspends suspend halt halts suspension stops
steal: stole stolen steals theft robbed robbery
destroy: destroyed destroys gutted burned burnt
cut: cut_off cut cuts
restore: restored restores restoration
rescue: rescued rescues saved rescue
accuse: accused accuses accusing charges
convict: convicted sentenced jailed convicts
acquit: acquitted acquits cleared
ban: banned bans ban prohibited prohibits forbids barred
allow: allowed allows permitted permits lifts legalised
support: supported supports
oppose: opposed opposes
buy: bought buys purchased acquires acquired purchase
sell: sold sells
discover: discovered discovers found finds uncovered
divorce: divorced divorces divorce splits
marry: married marries wedding
warn: warned warns warning
threaten: threatened threatens
demand: demanded demands calls_for urged urges
explode: exploded explodes explosion blast
crash: crashed crashes collided collision
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
`;
