/**
 * Verbs that report: base, past (and participle where it differs), what the cue does, what it needs beside it, and
 * the particles that lead to its content. A star: base and -s form are as often nouns ("reports", "claims").
 *
 * Needs: `any` – a clause or a noun phrase; `clause` – only a clause, a quotation, a colon, or standing after what is
 * said; `particle` – its particle or a clause; `figure` – a thing "at" a figure; `forecast` – a clause, a thing with its
 * figure, or a thing that is "to" do something; `allegation` – only of charges and claims; `listed` – only with a noun
 * of feeling or position ("expressed concern"); `court` – a clause, and a sitting as its subject ("the inquest heard");
 * `outlet` – a clause, and a news organisation as its subject ("the BBC understands").
 */
export const VERBS = `
say/said say clause
tell/told say object
announce/announced announce any
confirm/confirmed confirm any
add/added say clause
explain/explained say clause
note*/noted say clause
state*/stated say clause
stress*/stressed confirm any
emphasise/emphasised confirm any
emphasize/emphasized confirm any
underline/underlined confirm any
underscore/underscored confirm any
reaffirm/reaffirmed confirm any
affirm/affirmed confirm any
reiterate/reiterated confirm any
warn/warned warn particle of,against,about
caution*/cautioned warn particle against
claim*/claimed say clause responsibility
allege/alleged say clause
argue/argued judge clause
contend/contended judge clause
maintain/maintained say clause
believe/believed judge clause
think/thought judge clause
consider/considered judge that
deny/denied deny any
refute/refuted deny any
rebut/rebutted deny any
reject/rejected deny allegation
dismiss/dismissed deny allegation
dispute*/disputed deny allegation
insist/insisted confirm particle on
acknowledge/acknowledged confirm any
admit/admitted confirm any
concede/conceded confirm clause
suggest/suggested judge clause
report*/reported report clause
write/wrote/written say clause
post*/posted say clause
tweet*/tweeted say clause
reveal/revealed announce any
disclose/disclosed announce any
declare/declared announce any
assert/asserted say clause
testify/testified say clause
recall/recalled say clause
remark*/remarked say clause
comment*/commented say clause
observe/observed say clause
conclude/concluded report clause
find/found report that
show*/showed/shown report that
indicate/indicated say that
estimate*/estimated predict forecast
predict/predicted predict any
forecast*/forecast predict forecast
expect/expected predict forecast
project*/projected predict forecast
put/put say figure
hope*/hoped express clause
fear*/feared express that
describe/described judge any
accuse/accused accuse any
blame*/blamed accuse any
condemn/condemned express any
denounce/denounced express any
criticise/criticised express any
criticize/criticized express any
praise*/praised express any
hail/hailed express any
thank/thanked express any
welcome*/welcomed express any
congratulate/congratulated express any
commend/commended express any
lament*/lamented express any
regret*/regretted express any
express/expressed express any
voice*/voiced express listed
reiterate/reiterated confirm any
urge*/urged demand any
demand*/demanded demand any
call*/called demand particle for,on
appeal*/appealed demand particle for,to
recommend/recommended demand any
promise*/promised pledge any
pledge*/pledged pledge any
vow*/vowed pledge any
threaten/threatened warn any
point*/pointed say particle out,to
reply*/replied say clause
respond/responded say clause
answer*/answered say clause
continue/continued say quote
joke*/joked say clause
quip*/quipped say clause
complain/complained say particle of,about
apologise/apologised express particle for
apologize/apologized express particle for
rule*/ruled predict particle out
hint*/hinted say particle at
signal*/signalled say that
propose/proposed demand that
hear/heard report court
understand/understood report outlet
learn/learned report outlet
inform/informed say object
advise/advised say clause
assure/assured say object
ask*/asked say quote
swear/swore/sworn pledge clause
`;

/** Verbs that pass on somebody else's words: "quoted a source as saying", "cited officials". */
export const CARRYING_VERBS = 'quote*/quoted cite/cited';
