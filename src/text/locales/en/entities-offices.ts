/** Ranks and forms of address that belong to a person's name. By "|". */
export const RANKS = `
Mr | Mrs | Ms | Miss | Dr | Prof | Professor | Sir | Dame | Lord | Lady | Sheikh | Sheikha | Shaikh | Imam | Ayatollah | Grand Ayatollah | Rabbi | Pope | Archbishop | Bishop | Cardinal | Patriarch | Father | Reverend | Rev
Field Marshal | Marshal | General | Gen | Lieutenant General | Lt Gen | Lt. Gen | Lieutenant-General | Major General | Maj Gen | Maj. Gen | Major-General | Brigadier | Brigadier General | Brig Gen | Brig. Gen | Brig | Colonel | Col | Lieutenant Colonel | Lt Col | Lt. Col | Major | Maj | Captain | Capt | Lieutenant | Lt | Sergeant | Sgt | Corporal | Private | Admiral | Adm | Vice Admiral | Rear Admiral | Commodore | Commander | Cmdr | Air Marshal | Air Chief Marshal | Air Vice Marshal | Air Commodore | Staff General | Wing Commander | Squadron Leader
Prince | Princess | King | Queen | Emir | Sultan | Crown Prince | Justice | Judge | Senator | Sen | Rep | Representative | Congressman | Congresswoman | Councillor | Inspector | Detective | Det Insp | Det Ch Insp | Det Supt | Det Ch Supt | Det Sgt | Det Con | Insp | Ch Insp | Supt | Ch Supt | PC | DC | DI | DCI | DS | Cllr | Constable | Baroness | Superintendent | Engineer | Eng | Hajj | Haji | Maulana | Mullah | Sayyed | Sayyid
`;

/** Offices that are whole in themselves. By "|". */
export const ROLES = `
president | vice president | vice-president | prime minister | premier | chancellor | king | queen | crown prince | emir | sultan | foreign minister | foreign secretary | defence minister | defense minister | defence secretary | defense secretary | interior minister | finance minister | health minister | justice minister | education minister | energy minister | oil minister | economy minister | trade minister | transport minister | culture minister | information minister | agriculture minister | environment minister | labour minister | labor minister | sports minister | tourism minister | home secretary | home minister | treasury secretary | secretary of state | secretary-general | secretary general | attorney general | attorney-general | prosecutor general | public prosecutor | chief prosecutor
army chief | military chief | chief of staff | chief of general staff | chief of the general staff | chief of army staff | chief of the army staff | chief of the air staff | chief of air staff | chief of naval staff | chief of defence forces | chief of defense forces | air chief | air force chief | navy chief | police chief | intelligence chief | spy chief | commander-in-chief | commander in chief | deputy commander-in-chief | supreme leader | national security adviser | national security advisor | central bank governor | special envoy | special representative | high commissioner | high representative | chief executive | chief executive officer | CEO | first lady | prime minister-designate | opposition leader | rebel leader | party leader | speaker | ambassador | foreign policy chief | peace envoy | chief justice | chief negotiator | field commander
`;

/** Heads of offices that need a complement or a country: "head of the government", "Libyan commander". By "|". */
export const OPEN_ROLES = `
head | chief | leader | minister | commander | director | director general | director-general | chairman | chairwoman | chairperson | chair | governor | mayor | envoy | member | spokesman | spokeswoman | spokesperson | secretary | adviser | advisor | coordinator | commissioner | representative | senator | deputy | minister of state | undersecretary | under-secretary-general | founder | editor-in-chief | editor | general manager | manager | coach | captain | professor | dean | general secretary | deputy head | deputy leader | deputy chief | co-founder | prosecutor | superintendent | lawmaker | military commander | managing director | deputy director | executive director | regional director | finance director | vice chairman | deputy chairman | vice chair | deputy minister | assistant secretary | deputy governor | deputy mayor | press secretary | permanent representative | charge d'affaires | consul | consul general
`;

/** Last words of organisations' names. */
export const ORGANISATION_TAILS = `
ministry company corporation corp inc ltd llc plc group holding holdings bank university college school institute institution academy party movement front army forces force navy guard guards corps council committee commission agency authority association organisation organization union federation alliance coalition league court tribunal parliament senate congress assembly house police office bureau department service services foundation fund trust centre center club fc united airlines airways railways board chamber brigade brigades battalion militia network channel news newspaper times post herald tribune journal press media hospital museum company's society syndicate government presidency administration cabinet military exchange motors energy petroleum oil steel industries technologies systems software pharmaceuticals laboratories partners capital embassy consulate mission command leadership authorities opposition judiciary intelligence coastguard crescent cross delegation foods marine shipping logistics pharma biotech electronics telecom telecommunications mining minerals metals cement textiles insurance investments enterprises brands restaurants hotels resorts studios entertainment robotics aerospace semiconductors chemicals shipyards contractors consulting broadcaster semiconductor air rail telecoms securities ventures analytics dynamics labs insurance harriers rovers wanderers albion hotspur theatre zoo
`;

/** Heads that an "of" or "for" follows. By "|". */
export const ORGANISATION_HEADS = `
ministry | university | general command | media office | embassy | consulate | government | parliament | high commissioner's office | supreme council | national army | security council | armed forces
`;

/** Such heads that are ordinary nouns: only with a capital, "the Bank of England", not "the bank of the river". By "|". */
export const CAPITAL_HEADS = `
department | bank | house | council | organisation | organization | association | office | institute | federation | union | court | league | board | bureau | chamber | academy | school | college | party | movement | front | army | senate | assembly | committee | commission | agency | museum | society | confederation | alliance | group | authority | faculty
`;

/** Lower-case words inside such names and roles: "Libyan air force", "chief of the air staff". */
export const CHAIN_NOUNS = `
air armed army naval navy coast border national foreign interior defence defense finance health justice education energy oil economy trade transport security intelligence central supreme constitutional general public civil state royal presidential prime minister's federal provincial local regional military police media press staff forces force house lower upper high criminal appeals military electoral election elections opposition ruling people's affairs government parliament cabinet ministry guard guards revolutionary ministers refugees children women human rights development relief cooperation
`;

/** Organisations known by name alone, beyond the registry of sources. By "|". */
export const ORGANISATIONS = `
United Nations | UN | U.N. | UN Security Council | U.N. Security Council | Security Council | UN General Assembly | General Assembly | European Union | EU | European Commission | European Parliament | African Union | Arab League | League of Arab States | Gulf Cooperation Council | GCC | Organisation of Islamic Cooperation | NATO | OPEC | OPEC+ | International Monetary Fund | IMF | World Bank | World Health Organization | WHO | World Trade Organization | International Criminal Court | ICC | International Court of Justice | ICJ | International Atomic Energy Agency | IAEA | Red Cross | Red Crescent | White House | Kremlin | Pentagon | Congress | US Congress | Senate | US Senate | State Department | Downing Street | Knesset | Supreme Court
Hamas | Islamic Jihad | Hezbollah | Houthis | Houthi | Fatah | Palestinian Authority | PLO | Taliban | Islamic State | ISIS | Daesh | al-Qaeda | al Qaeda | Al Qaeda | Al-Qaeda | Rapid Support Forces | RSF | Syrian Democratic Forces | SDF | Revolutionary Guards | Revolutionary Guard | IRGC | Mossad | Shin Bet | CIA | FBI | Federal Reserve | G20 | G7 | BRICS | UNICEF | UNRWA | UNESCO | FIFA | UEFA | Aramco | Saudi Aramco | Google | Microsoft | Apple | Amazon | Meta | Tesla | Boeing | Airbus | Samsung | Huawei | Real Madrid | Democratic Party | Republican Party | Labour Party | Conservative Party
`;

/** What a named person does: no office, and nothing without the name. By "|". */
export const DESCRIPTIONS = `
lawyer | activist | analyst | journalist | reporter | economist | researcher | scientist | author | writer | actor | actress | singer | striker | midfielder | defender | goalkeeper | billionaire | businessman | businesswoman | historian | dissident | cleric | counterpart | strategist | political analyst | human rights activist
`;
