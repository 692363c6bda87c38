/** What happens, by the words that say it. The names on the left are shared by all languages. */
export const PREDICATES = `
sign: signed sign signs signing
refuse: rejected rejects rejecting refused refuses refusing rejection declined
visit: visited visits visiting visit
meet: met meets meeting received receives hosted
arrive: arrived arrives arrival
leave: departed departs departure
open: opened opens inaugurated reopened
close: closed closes shut
rise: rose rises increased increases climbed
fall: fell falls dropped decreased declined
attend: attended attends attending participated
absent: absent skipped boycotted
resign: resigned resigns resignation
appoint: appointed appoints
dismiss: dismissed sacked
approve: approved approves adopted ratified approval
collapse: collapsed collapses collapse
sink: sank sunk capsized
win: won wins
lose: lost loses
attack: attacked struck bombed shelled attack strike
release: released freed
cancel: cancelled canceled cancels
launch: launched launches
begin: began started starts
end: ended ends
agree: agreed agreement deal accord
lend: lend lends lent loan
grant: granted grants grant
fund: funded funds financed
build: built builds
stop: stopped halted suspended
`;
