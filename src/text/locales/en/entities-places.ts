/** Cities, regions and seas by line: the first spelling is canonical, variants follow. */
export const PLACES = `
Islamabad
Karachi
Lahore
Rawalpindi
Peshawar
Quetta
Balochistan|Baluchistan
Khyber Pakhtunkhwa
Punjab
Sindh
Kashmir
Benghazi
Tripoli
Misrata|Misurata
Sebha|Sabha
Sirte
Derna
Tobruk
Zawiya|Zawiyah
Zintan
Tarhuna
Cyrenaica
Fezzan
Cairo
Alexandria
Giza
Aswan
Luxor
Port Said
Ismailia
Suez
Suez Canal
Sinai|Sinai Peninsula
Rafah
Sharm el-Sheikh|Sharm El-Sheikh|Sharm el Sheikh
Khartoum
Omdurman
Port Sudan
Darfur
El Fasher|Al-Fashir|al-Fashir|el-Fasher
Kordofan
Tunis
Sfax
Sousse
Algiers
Oran
Rabat
Casablanca
Marrakesh|Marrakech
Tangier
Western Sahara
Nouakchott
Riyadh
Jeddah
Mecca
Medina
Dammam
Abu Dhabi
Dubai
Sharjah
Doha
Kuwait City
Manama
Muscat
Salalah
Sanaa|Sana'a
Aden
Taiz
Hodeidah|Hudaydah
Marib
Hadramout|Hadhramaut
Saada
Socotra
Bab el-Mandeb|Bab al-Mandab
Baghdad
Basra
Mosul
Erbil|Irbil
Sulaymaniyah
Kirkuk
Najaf
Karbala|Kerbala
Anbar
Fallujah
Nineveh
Kurdistan|Iraqi Kurdistan
Damascus
Aleppo
Homs
Hama
Latakia
Tartus|Tartous
Idlib
Raqqa
Deir Ezzor|Deir al-Zor|Deir Ez-Zor
Hasakah|Hasaka
Daraa|Deraa
Sweida|Suweida
Golan|Golan Heights
Palmyra
Kobani|Kobane
Beirut
Sidon
Tyre
Baalbek
Bekaa|Bekaa Valley
Nabatieh
Amman
Aqaba
Dead Sea
Jerusalem
East Jerusalem
Ramallah
Gaza|Gaza Strip|Gaza City
Khan Younis|Khan Yunis
Deir al-Balah
Jabalia
West Bank
Nablus
Jenin
Hebron
Tulkarm
Jericho
Bethlehem
Tel Aviv
Haifa
Jaffa
Eilat
Ashkelon
Tehran
Isfahan
Mashhad
Shiraz
Tabriz
Natanz
Fordow|Fordo
Bushehr
Ankara
Istanbul
Izmir
Antalya
Gaziantep
Diyarbakir
Kabul
Kandahar
Herat
New Delhi|Delhi
Mumbai
Kolkata
Bengaluru|Bangalore
Dhaka
Colombo
Kathmandu
Beijing
Shanghai
Hong Kong
Xinjiang
Tibet
Wuhan
Taipei
Tokyo
Hiroshima
Osaka
Fukushima
Seoul
Pyongyang
Bangkok
Hanoi
Manila
Jakarta
Kuala Lumpur
Yangon
Phnom Penh
Canberra
Sydney
Melbourne
Wellington
Moscow
St Petersburg|St. Petersburg
Chechnya
Grozny
Crimea
Sevastopol
Donbas|Donbass
Donetsk
Luhansk
Kherson
Zaporizhzhia
Kharkiv
Kyiv|Kiev
Odesa|Odessa
Lviv
Mariupol
Bakhmut
Kursk
Belgorod
Minsk
Tbilisi
Yerevan
Baku
Nagorno-Karabakh
Astana
Tashkent
Bishkek
Dushanbe
Ashgabat
Warsaw
Prague
Budapest
Bucharest
Belgrade
Sarajevo
Zagreb
Pristina
Tirana
Athens
Nicosia
London
Edinburgh
Glasgow
Manchester
Liverpool
Birmingham
Scotland
Wales
Northern Ireland
Belfast
Dublin
Paris
Marseille
Lyon
Strasbourg
Berlin
Munich
Frankfurt
Hamburg
Cologne
Bonn
Vienna
Geneva
Zurich
Davos
Brussels
The Hague
Amsterdam
Rotterdam
Rome
Milan
Naples
Sicily
Lampedusa
Madrid
Barcelona
Catalonia
Lisbon
Oslo
Stockholm
Copenhagen
Greenland
Helsinki
Tallinn
Riga
Vilnius
Washington|Washington DC|Washington D.C.
New York|New York City
Los Angeles
San Francisco
Chicago
Boston
Houston
Texas
California
Florida
Alaska
Miami
Las Vegas
Minneapolis
Ottawa
Toronto
Montreal
Quebec
Mexico City
Havana
Caracas
Bogota
Lima
Brasilia
Sao Paulo
Rio de Janeiro
Buenos Aires
Santiago
Montevideo
Addis Ababa
Tigray
Amhara
Asmara
Mogadishu
Somaliland
Nairobi
Kampala
Kigali
Dar es Salaam
Kinshasa
Goma
Juba
N'Djamena
Abuja
Lagos
Accra
Abidjan
Dakar
Bamako
Timbuktu
Ouagadougou
Niamey
Conakry
Johannesburg
Pretoria
Cape Town
Harare
Luanda
Red Sea
Mediterranean|Mediterranean Sea
Black Sea
Arabian Sea
South China Sea
Gulf|Persian Gulf|Arabian Gulf
Gulf of Aden
Gulf of Oman
Strait of Hormuz
Taiwan Strait
Middle East
North Africa
Horn of Africa
Sahel
Africa
Europe
Asia
Latin America
Nile
Euphrates
Tigris
Balkans
Caucasus
`;

export const DIRECTIONS = `eastern western northern southern central north south east west northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western upper lower mainland`;

export const PLACE_HEADS = `city province region district town village governorate state county island port airport`;

export const PLACE_PREPOSITIONS = `in at to from near into across around through`;
