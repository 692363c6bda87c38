/** Persons by office, rank or occupation. */
export const ROLES = `
president minister ministers secretary chancellor premier prime governor mayor king queen prince princess emir sultan sheikh senator senators congressman congresswoman representative representatives lawmaker lawmakers mp mps deputy deputies leader leaders chief chiefs head heads chair
chairman chairwoman chairperson director directors manager managers executive executives ceo cfo founder co-founder owner commander commanders general colonel captain major lieutenant sergeant admiral marshal officer officers soldier soldiers spokesman spokeswoman spokesperson
spokespeople spokesmen envoy envoys ambassador ambassadors diplomat diplomats consul commissioner commissioners inspector detective investigator investigators prosecutor prosecutors judge judges lawyer lawyers attorney attorneys official officials source sources witness witnesses resident
residents villager villagers worker workers doctor doctors medic medics paramedic paramedics nurse surgeon professor professors researcher author authors co-author co-authors researchers scientist scientists analyst analysts economist economists expert experts historian activist activists campaigner campaigners organiser organizer organisers organizers
journalist journalists reporter reporters editor editors correspondent correspondents author authors writer writers broadcaster trader traders investor investors banker bankers broker brokers farmer farmers fisherman fishermen teacher teachers student students engineer engineers pilot
coach captain player players manager referee striker goalkeeper mother father parents brother sister son daughter wife husband relatives relative family neighbour neighbor neighbours neighbors survivor survivors victim victims people person man woman men women driver shopkeeper aide aides adviser advisers advisor advisors
negotiator negotiators mediator mediators delegate delegates member members candidate candidates critic critics opponent opponents supporter supporters observer observers monitor monitors rescuer rescuers firefighter firefighters pope bishop archbishop imam rabbi priest cleric clerics patriarch mufti
insider insiders businessman businesswoman contractor employee employees staff staffer staffers colleague colleagues friend friends organisers sides delegation counterpart mr mrs ms dr sir dame lord lady prof gen col lt sgt capt sen rep gov
`;

/** Bodies that speak. */
export const BODIES = `
ministry ministries office offices agency agencies department departments army military navy force forces police government governments authorities authority administration presidency council court courts committee commission parliament senate congress house party parties union federation confederation association organisation organization organisations organizations
group groups company companies firm firms bank banks fund institute institution university school hospital hospitals centre center bureau board body command coalition alliance movement militia militias opposition faction brigade embassy consulate mission foundation charity charities watchdog regulator
operator airline airport port exchange club league team cabinet kremlin pentagon palace treasury reserve directorate service services network unit division municipality city state states nation nations country secretariat chamber syndicate tribunal inquiry inquest jury jurors hearing magistrates panel observatory programme program corporation corp inc ltd
rebels insurgents militants fighters side campaign leadership delegation brotherhood guard guards republic kingdom
railway railways museum clinic zoo theatre theater festival orchestra refinery plant factory mine shipyard ombudsman auditor auditors trust consortium hotel brand label studio distributor wholesaler brokerage auctioneer academy library gallery cooperative co-operative village town district county province
diocese vatican church taskforce squad battalion regiment marines coastguard prison pollster forecaster forecasters crew crews guild society bloc inspectorate lenders creditors shareholders insurers airlines retailers
`;

export const OUTLET_NOUNS = `newspaper newspapers daily weekly magazine broadcaster channel station network website outlet outlets newswire tv television radio media press paper tabloid`;

/** Sittings, through which the news tells what was said before them: "the court heard". */
export const SITTINGS = `court courts inquest tribunal inquiry jury juror jurors hearing magistrate magistrates trial commission panel`;

/** News organisations that stand without such a noun. */
export const OUTLETS = `
Reuters|AFP|Agence France-Presse|Agence France Presse|Associated Press|The Associated Press|AP|Associated Press of Pakistan|APP|Bloomberg|Bloomberg News|Xinhua|TASS|Interfax|RIA Novosti|RIA|Sputnik|dpa|EFE|ANSA|Kyodo|Yonhap|PTI|ANI|Anadolu|Anadolu Agency|WAFA|SPA|WAM|MENA|SANA|QNA|KUNA|IRNA|Tasnim|Fars|Mehr|Petra|NNA|LANA|MAP
|Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Al Hadath|Sky News|Sky News Arabia|BBC|BBC News|CNN|NBC|NBC News|CBS|CBS News|ABC|ABC News|CNBC|MSNBC|PBS|NPR|Fox News|ITV|Channel 4|Deutsche Welle|DW|France 24|Euronews|RT|TRT|NHK|CBC|CGTN|ARD|ZDF|RTE|RAI
|The New York Times|New York Times|The Times|Sunday Times|The Sunday Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Financial Times|The Financial Times|The Guardian|Guardian|The Independent|Daily Telegraph|The Telegraph|The Economist|Economist|Le Monde|Le Figaro|Der Spiegel|Spiegel|Bild|El Pais|Corriere della Sera|La Repubblica|Haaretz
|Times of Israel|The Times of Israel|Jerusalem Post|The Jerusalem Post|Yedioth Ahronoth|Axios|Politico|Punchbowl|The Hill|Daily Mail|The Sun|The Mirror|USA Today|Los Angeles Times|Chicago Tribune|Boston Globe|Time|Newsweek|The Atlantic|The New Yorker|Vox|BuzzFeed|Vice|HuffPost|Business Insider|Forbes|Fortune|MarketWatch|Nikkei|Asahi|Al-Ahram|Ahram|Al-Masry Al-Youm|Asharq Al-Awsat|Al-Quds Al-Arabi
|Middle East Eye|Dawn|Geo News|Express Tribune|The Express Tribune|Pakistan Tribune|Hindustan Times|The Hindu|Times of India|South China Morning Post|Global Times|Straits Times|Kyiv Post|Kyiv Independent|Ukrinform|Libya Observer|Libya Herald|The National|Gulf News|Arab News|Khaleej Times|Al-Monitor|Semafor|ProPublica|The Intercept|Bellingcat|Meduza|Moscow Times|Daily Sabah|Hurriyet|Globe and Mail|Toronto Star|Sydney Morning Herald
`;

/** Texts that speak, or through which somebody speaks. */
export const DOCUMENTS = `
statement statements report reports study studies document documents memo letter letters poll polls survey surveys figures data statistics estimate estimates records record filing filings indictment affidavit complaint draft communique bulletin tweet tweets post posts message messages email emails note notes
testimony account accounts investigation findings transcript review audit minutes dossier paper footage video videos images photographs photos article articles release declaration census file files analysis forecast forecasts projections results remarks comments interview advisory notice cable cables tally count readout
index summary text website page book lawsuit suit petition manifesto guidance judgment ruling prospectus blueprint leaflet dispatch
`;

/** After "according to" these are no speakers. */
export const NON_SPEAKERS = `
plan plans schedule schedules law laws rule rules regulation regulations constitution timetable need needs tradition traditions custom customs size ability abilities age ages criteria standard standards principle principles procedure procedures protocol protocols agreement agreements treaty treaties contract contracts
terms term conditions type types price prices rank ranking rankings merit taste preference preferences calendar season weather circumstances instructions directions recipe convention conventions policy policies programme program usage height weight order demand script design usual
`;

/** The people who are nobody in particular. */
export const ANONYMOUS = `
source sources official officials witness witnesses resident residents villager villagers diplomat diplomats officer officers aide aides adviser advisers advisor advisors analyst analysts expert experts activist activists medic medics doctor doctors people person persons insider insiders trader traders
worker workers survivor survivors investigator investigators lawmaker lawmakers executive executives employee employees staffer staffers soldier soldiers negotiator negotiators mediator mediators relative relatives neighbour neighbours neighbor neighbors commander commanders investor investors economist economists man woman
banker bankers broker brokers rescuer rescuers prosecutor prosecutors organiser organisers organizer organizers observer observers monitor monitors critic critics fisherman fishermen farmer farmers colleague colleagues friend friends militant militants minister ministers lawyer lawyers driver teacher student nurse drivers teachers students nurses opponent opponents supporter supporters campaigner campaigners protester protesters demonstrator demonstrators passenger passengers parent parents customer customers locals bystander bystanders eyewitness eyewitnesses engineer engineers contractor contractors shopkeeper shopkeepers
`;
export const PLURAL_PEOPLE = `police authorities people staff`;

export const COUNTS: readonly (readonly [string, number])[] = [
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['another', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
];

/** What may be rejected so that the rejection is a denial. */
export const ALLEGATIONS = `allegation allegations accusation accusations claim claims charge charges report reports rumour rumours rumor rumors suggestion suggestions speculation assertion assertions account accounts version versions findings criticism it them this that as`;
/** After "voiced": a statement. */
export const POSITIONS = `concern concerns support hope hopes opposition fears fear doubt doubts regret alarm condolences confidence readiness solidarity optimism scepticism skepticism dismay outrage appreciation anger gratitude`;

/** What companies and offices report with a figure. */
export const RESULTS = `rise fall increase decrease decline drop jump growth profit profits loss losses revenue revenues sales earnings income deficit surplus turnover deaths cases infections injuries casualties fatalities`;
/** By which a firm is called again that was only named. */
export const FIRM_NOUNS = `company firm business retailer carmaker automaker airline manufacturer supplier operator miner brewer producer insurer lender chain startup start-up chipmaker drugmaker steelmaker shipbuilder developer utility conglomerate`;
/** Before its name they tell that a firm is meant: "chip equipment maker Velden". */
export const FIRM_KINDS = `maker company firm group giant retailer carmaker automaker airline manufacturer supplier operator miner brewer producer insurer lender chain startup start-up chipmaker drugmaker steelmaker shipbuilder developer utility conglomerate platform builder bank broker publisher grocer supermarket`;
