/**
 * Cities, waters and regions whose English name does not sound like the Arabic one. What sounds alike (بنغازي, Benghazi) needs
 * no entry, and countries are in the registry of sources. Arabic spelling, then English, folded when read.
 */
export const EXONYMS = `
القاهرة Cairo
الإسكندرية Alexandria
الأقصر Luxor
الجيزة Giza
السويس Suez
قناة السويس Suez Canal
طرابلس Tripoli
برقة Cyrenaica
القدس Jerusalem
القدس الشرقية East Jerusalem
الخليل Hebron
الناصرة Nazareth
بيت لحم Bethlehem
أريحا Jericho
الضفة الغربية West Bank
قطاع غزة Gaza Strip
الجولان Golan Heights
دمشق Damascus
حلب Aleppo
اللاذقية Latakia
حماة Hama
صور Tyre
صيدا Sidon
البحر الأحمر Red Sea
البحر المتوسط Mediterranean Sea
البحر الأسود Black Sea
البحر الميت Dead Sea
الخليج Gulf
النيل Nile
دجلة Tigris
الفرات Euphrates
القرن الأفريقي Horn of Africa
الشرق الأوسط Middle East
الدار البيضاء Casablanca
مراكش Marrakesh
فاس Fez
طنجة Tangier
الصحراء الغربية Western Sahara
أثينا Athens
بروكسل Brussels
البندقية Venice
لاهاي The Hague
بكين Beijing
نيودلهي New Delhi
نيويورك New York
واشنطن Washington
`;
