/**
 * Dictionary forms and nouns. Words before the sign of one line are the opposite of those of the line with the other sign:
 * names of the scales are shared by all languages.
 */
export const SENSE_WORDS = `
level+: rise rose increase climb surge soar jump gain grow growth recover recovery rebound improve improvement raise high higher highest exceed profit boost record_high
level-: fall fell drop decrease decline plunge slump tumble sink low lower lowest lose loss shrink cut reduce reduction collapse weaken weak slow slowdown deteriorate recession
calm+: calm stable stability steady peace peaceful truce ceasefire safe quiet
calm-: tension clash clashes unrest violence chaos escalation battle fighting war riot protest emergency explosion raid confrontation
run+: begin start launch resume continue proceed extend extension ongoing hold
run-: stop halt suspend suspension postpone delay cancel cancellation end freeze abandon scrap shelve drop_plan backtrack
outcome+: succeed success successful manage achieve reach agree agreement deal breakthrough
outcome-: fail failure collapse deadlock stalemate disagree disagreement split rift founder unsuccessful
will+: approve approval accept endorse back support welcome ratify adopt allow permit call_for urge praise favour favor encourage
will-: reject rejection refuse refusal oppose opposition condemn denounce rule_out ban prohibit block object criticise criticize boycott decline_to warn
life+: survive survivor rescue save alive recover born
life-: kill die dead death drown fatal victim perish execute assassinate suicide
free+: release free liberate acquit acquittal pardon freedom
free-: jail imprison prison arrest detain detention convict sentence kidnap abduct accuse
inward+: enter arrive arrival return join stay remain approach add capture recapture
inward-: leave depart departure withdraw withdrawal exit flee escape evacuate expel quit resign
open+: open reopen inaugurate
open-: close shut closure block besiege siege
bind+: sign signing conclude join commit
bind-: scrap breach violate withdraw reject cancel terminate
win+: win winner victory defeat beat qualify triumph
win-: lose loser defeated eliminated knocked_out
trade+: buy purchase acquire acquisition import
trade-: sell sale export
office+: appoint appointment elect install nominate
office-: dismiss sack fire oust resign resignation
guard+: protect protection defend defence help aid reassure
guard-: attack bomb strike threaten threat harm persecute assault torture
raise+: build construct construction establish form rebuild
raise-: demolish demolition destroy destruction dissolve dismantle
truth+: true genuine real confirm confirmation admit prove
truth-: false fake fabricated rumour rumor deny denial refute debunk
press+: impose tighten
press-: ease lift waive exempt exemption relax
near+: cooperate cooperation partnership alliance reconcile reconciliation friendship marry marriage wedding engaged
near-: divorce dispute conflict rift hostility enmity feud separate separation
mood+: optimism optimistic hope joy happy satisfaction relief celebrate
mood-: pessimism pessimistic fear worry concern anger angry sad disappointment shock panic regret
amount+: many large huge wide most
amount-: few small scarce limited shortage rare
sight+: appear attend participate reveal public disclose found announce
sight-: disappear disappearance absent absence hide secret conceal vanish
give+: grant give provide supply
give-: deprive strip revoke seize confiscate withhold
worth+: best better strong strength important
worth-: worst worse weak weakness poor
clear+: acquit praise thank defend
clear-: accuse accusation blame condemn convict guilty
right+: legal lawful legitimate innocent
right-: illegal unlawful illegitimate guilty
have+: obtain own possess
have-: lose deprive
rank+: first
rank-: last
order+: before
order-: after
sex+: man men male
sex-: woman women female
side+: north northern east eastern
side-: south southern west western
`;

/** Words that turn what follows into its opposite. */
export const NEGATORS =
  "no not never neither nor without isn't wasn't aren't weren't don't doesn't didn't won't hasn't haven't hadn't can't cannot denies denied deny denying non";
/** Phrases that look like it and turn nothing. */
export const NO_NEGATORS = 'not_only no_longer_than no_doubt no_less_than';
