/** Kinds of bodies that say things, by the words in their names. The names on the left are shared by all languages. */
export const BODIES = `
agency: agency
news: news press
police: police
army: army military
civil-protection: civil_protection civil_defence civil_defense
coast-guard: coast_guard coastguard
ministry: ministry
authority: authority board commission committee
association: association federation society
company: company firm corporation
bank: bank
union: union syndicate
university: university
hospital: hospital
laboratory: laboratory lab
court: court tribunal
municipality: municipality
parliament: parliament
government: government
party: party
museum: museum
centre: centre center institute
`;
