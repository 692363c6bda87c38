/**
 * Words of which one in the place of the other turns a report round, and hardly ever says the same thing in other words. Words
 * before the sign of one line are the opposite of those of the line with the other sign: names are shared by all languages.
 */
export const OPPOSITES = `
level+: rise rose risen climb increase grow grew grown growth gain higher up jump surge soar recover widen expand
level-: fall fell fallen drop decrease decline shrink shrank shrunk lower down slip slump plunge sink tumble reduce narrow halve lowered
raise+: raise
raise-: cut lower
open+: open reopen inaugurate
open-: close closure shut
win+: won win wins winning
win-: lost lose loses losing
way+: arrive arrival enter return come_back came_back
way-: left leave leaves leaving depart departure flee fled flight exit withdraw withdrew
accept+: approve approval accept agree ratify adopt
accept-: reject rejection refuse refusal block veto
free+: release free freed liberate
free-: arrest detain detention jail imprison
guilt+: convict conviction sentence
guilt-: acquit acquittal cleared clear
run+: begin began begun start launch resume
run-: end ended ends ending finish stop halt suspend
side+: support back backed endorse
side-: oppose opposition
truth+: confirm confirmation admit acknowledge
truth-: deny denial
blame+: accuse
blame-: absolve exonerate clear cleared
trade+: buy bought purchase acquire acquisition
trade-: sell sold sale
hand+: send sent sending pay paid give gave given hand_over handed_over deliver provide
hand-: receive take took taken taking collect
keep+: seize confiscate confiscation
keep-: return
loan+: borrow
loan-: lend lent
order+: before prior_to
order-: after following
rank+: first
rank-: last
whole+: all every entire
whole-: some most several
gain+: profit
gain-: loss
north+: north northern
north-: south southern
east+: east eastern
east-: west western
bind+: sign signing conclude
bind-: cancel scrap annul terminate
office+: appoint hire elect
office-: dismiss fire fired sack oust
make+: create add
make-: cut eliminate abolish scrap
grade+: upgrade
grade-: downgrade
pace+: speed_up sped_up accelerate
pace-: slow slowed slowing slow_down
stay+: stay remain
stay-: leave left
life+: rescue survive
life-: kill killed die died dead drown
presence+: attend attended
presence-: absent miss missed boycott
press+: impose tighten
press-: lift ease
outcome+: succeed pass passed
outcome-: fail
law+: legal lawful
law-: illegal unlawful
multiple+: double doubled
multiple-: halve halved
fold+: triple tripled quadruple quadrupled
fold-: double doubled
time+: current incumbent
time-: former ex
day+: morning
day-: evening
praise+: praise hail
praise-: criticise criticize condemn
import+: import
import-: export
late+: late
late-: early
most+: most
most-: least
none+: close_to up_to at_least at_most
`;
