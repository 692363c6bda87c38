import type { SourceRecord } from '../source-record.ts';

/** Companies that news quotes by their bare name: id | canonical name | country | English names | Arabic names. */
const ROWS = `
boeing|Boeing|US|Boeing|بوينغ;بوينج
airbus|Airbus||Airbus|إيرباص;ايرباص
apple-inc|Apple|US|Apple Inc|شركة آبل;شركة أبل
microsoft|Microsoft|US|Microsoft|مايكروسوفت
amazon|Amazon|US|Amazon.com|شركة أمازون
tesla|Tesla|US|Tesla|تسلا;تيسلا
nvidia|Nvidia|US|Nvidia|إنفيديا
intel-corp|Intel|US|Intel Corp|شركة إنتل
samsung|Samsung|KR|Samsung;Samsung Electronics|سامسونغ;سامسونج
huawei|Huawei|CN|Huawei|هواوي
tiktok|TikTok||TikTok|تيك توك
goldman-sachs|Goldman Sachs|US|Goldman Sachs|غولدمان ساكس;جولدمان ساكس
jpmorgan|JPMorgan Chase|US|JPMorgan;JPMorgan Chase;JP Morgan|جيه بي مورغان;جي بي مورغان;جيه.بي مورجان
morgan-stanley|Morgan Stanley|US|Morgan Stanley|مورغان ستانلي;مورجان ستانلي
citigroup|Citigroup|US|Citigroup;Citi|سيتي غروب;سيتي جروب
bank-of-america|Bank of America|US|Bank of America;BofA|بنك أوف أميركا;بنك أوف أمريكا
hsbc|HSBC|GB|HSBC|إتش إس بي سي;اتش.اس.بي.سي
barclays|Barclays|GB|Barclays|باركليز
deutsche-bank|Deutsche Bank|DE|Deutsche Bank|دويتشه بنك
ubs|UBS|CH|UBS|يو بي إس
bnp-paribas|BNP Paribas|FR|BNP Paribas|بي إن بي باريبا
emirates-nbd|Emirates NBD|AE|Emirates NBD|الإمارات دبي الوطني
qnb|QNB|QA|QNB;Qatar National Bank|بنك قطر الوطني
capital-economics|Capital Economics|GB|Capital Economics|كابيتال إيكونوميكس
oxford-economics|Oxford Economics|GB|Oxford Economics|أوكسفورد إيكونوميكس
rystad|Rystad Energy|NO|Rystad Energy|ريستاد إنرجي
wood-mackenzie|Wood Mackenzie|GB|Wood Mackenzie|وود ماكنزي
kpler|Kpler||Kpler|كبلر
vortexa|Vortexa|GB|Vortexa|فورتكسا
lseg|LSEG|GB|LSEG;London Stock Exchange Group|مجموعة بورصة لندن
cme-group|CME Group|US|CME Group|مجموعة سي.إم.إي;سي إم إي
gallup|Gallup|US|Gallup|غالوب
ipsos|Ipsos|FR|Ipsos|إبسوس
yougov|YouGov|GB|YouGov|يوغوف
netblocks|NetBlocks|GB|NetBlocks|نت بلوكس
exxonmobil|ExxonMobil|US|ExxonMobil;Exxon Mobil;Exxon|إكسون موبيل
chevron-corp|Chevron|US|Chevron Corp|شركة شيفرون;شيفرون
shell|Shell|GB|Shell plc;Royal Dutch Shell|شركة شل
bp|BP|GB|BP plc;BP|بريتش بتروليوم;بي بي البريطانية
totalenergies|TotalEnergies|FR|TotalEnergies;Total Energies|توتال إنرجيز;توتال
eni|Eni|IT|Eni SpA;Eni|شركة إيني;إيني الإيطالية
equinor|Equinor|NO|Equinor|إكوينور
gazprom|Gazprom|RU|Gazprom|غازبروم;جازبروم
rosneft|Rosneft|RU|Rosneft|روسنفت
rosatom|Rosatom|RU|Rosatom|روساتوم
sonatrach|Sonatrach|DZ|Sonatrach|سوناطراك
qatarenergy|QatarEnergy|QA|QatarEnergy;Qatar Energy|قطر للطاقة
ocp|OCP|MA|OCP Group|المجمع الشريف للفوسفاط
sabic|SABIC|SA|SABIC|سابك
maersk|Maersk|DK|Maersk|ميرسك
hapag-lloyd|Hapag-Lloyd|DE|Hapag-Lloyd|هاباغ لويد
emirates-airline|Emirates|AE|Emirates airline|طيران الإمارات
qatar-airways|Qatar Airways|QA|Qatar Airways|الخطوط الجوية القطرية;الخطوط القطرية
saudia|Saudia|SA|Saudia|الخطوط السعودية
egyptair|EgyptAir|EG|EgyptAir|مصر للطيران
royal-air-maroc|Royal Air Maroc|MA|Royal Air Maroc|الخطوط الملكية المغربية
turkish-airlines|Turkish Airlines|TR|Turkish Airlines|الخطوط الجوية التركية;الخطوط التركية
lufthansa|Lufthansa|DE|Lufthansa|لوفتهانزا
ryanair|Ryanair|IE|Ryanair|رايان إير
volkswagen|Volkswagen|DE|Volkswagen;VW|فولكسفاغن;فولكس فاجن
toyota|Toyota|JP|Toyota;Toyota Motor|تويوتا
renault|Renault|FR|Renault|رينو الفرنسية;شركة رينو
stellantis|Stellantis|NL|Stellantis|ستيلانتس
siemens|Siemens|DE|Siemens|سيمنز
lockheed-martin|Lockheed Martin|US|Lockheed Martin|لوكهيد مارتن
bae-systems|BAE Systems|GB|BAE Systems|بي إيه إي سيستمز
pfizer|Pfizer|US|Pfizer|فايزر
astrazeneca|AstraZeneca|GB|AstraZeneca|أسترازينيكا
nestle|Nestlé|CH|Nestle;Nestlé|نستله
unilever|Unilever|GB|Unilever|يونيليفر
starlink|Starlink|US|Starlink|ستارلينك
spacex|SpaceX|US|SpaceX|سبيس إكس
dp-world|DP World|AE|DP World|موانئ دبي العالمية
orascom|Orascom Construction|EG|Orascom|أوراسكوم
etisalat|e&|AE|Etisalat|اتصالات الإماراتية
stc|stc|SA|Saudi Telecom Company|الاتصالات السعودية;إس تي سي
`;

const list = (names: string): string[] => names.split(';');

export const COMPANIES: readonly SourceRecord[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', canonicalName = '', country = '', english = '', arabic = ''] = row.split('|');
    return {
      id,
      canonicalName,
      names: { ar: list(arabic), en: list(english) },
      kind: 'organisation',
      country: country === '' ? null : country,
    };
  });
