/** What it happens to or who does it, but for those who only tell of it: things of the news that are not each other, under names that all languages share. */
export const TOPICS = `
agreement: agreement deal accord pact contract treaty contracts agreements
ceasefire: ceasefire truce
bridge: bridge footbridge bridges
road: road roads highway motorway
railway: railway railways rail train trains
port: port ports harbour harbor
airport: airport airports
plane: plane aircraft jet planes aeroplane
ship: ship ships vessel vessels
ferry: ferry ferries boat boats
dam: dam dams
river: river rivers
hospital: hospital hospitals
clinic: clinic clinics
school: school schools
university: university universities college
factory: factory plant factories
mill: mill mills
mosque: mosque mosques
church: church churches
museum: museum museums
market: market markets
hotel: hotel hotels
prison: prison jail prisons
court: court courts tribunal
bank: bank banks
branch: branch branches
shareholder: shareholder shareholders
merger: merger
profit: profit profits earnings
capital-stock: share_capital
price: price prices
oil: oil crude
gas: natural_gas
gold: gold
coin: coin coins
bread: bread
water: water
electricity: electricity power
fire: fire blaze
flood: flood floods flooding
earthquake: earthquake quake
storm: storm hurricane cyclone
drought: drought
virus: virus
disease: disease epidemic outbreak
vaccine: vaccine vaccines
strike: strike walkout strikes
union: union unions
teacher: teacher teachers
nurse: nurse nurses
doctor: doctor doctors physicians
worker: worker workers
student: student students pupils
farmer: farmer farmers
fisherman: fisherman fishermen
soldier: soldier soldiers troops
player: player players striker goalkeeper
coach: coach coaches
team: team club
match: match matches
league: league cup championship
election: election elections poll polls
referendum: referendum
parliament: parliament
head: president head chief chairman leader
law: law bill
budget: budget
tax: tax taxes
loan: loan loans
debt: debt debts
aid: aid assistance
salary: salary salaries wages
job: job jobs
project: project projects
protest: protest protests demonstration
border: border borders
refugee: refugee refugees
migrant: migrant migrants
child: child children
woman: woman women
film: film movie films
song: song album
book: book books
festival: festival festivals
satellite: satellite satellites
missile: missile missiles rocket rockets
drone: drone drones
car: car cars vehicle vehicles
bus: bus buses
investigation: investigation inquiry probe
alarm: alarm
company: company firm
camp: camp camps
ambassador: ambassador ambassadors envoy
embassy: embassy embassies consulate
interest-rate: interest_rate interest_rates main_rate key_rate
painting: painting paintings canvas
warehouse: warehouse warehouses depot
mine: mine mines colliery
well: wells borehole
reservoir: reservoir reservoirs
pipeline: pipeline pipelines
power-station: power_station power_plant
refinery: refinery refineries
tunnel: tunnel tunnels
stadium: stadium stadiums
park: park parks
theatre: theatre theater theatres
library: library libraries
cemetery: cemetery graves
statue: statue statues monument
wheat: wheat
rice: rice
sugar: sugar
onion: onion onions
fish: fish
milk: milk
flour: flour
olive: olive olives
cotton: cotton
steel: steel
cement: cement
cattle: cattle cows
sheep: sheep goats
fuel: fuel petrol diesel gasoline
subsidy: subsidy subsidies
pension: pension pensions
medicine: medicine medicines drug drugs
cancer: cancer
malaria: malaria
cholera: cholera
measles: measles
landslide: landslide landslides mudslide
snow: snow snowfall
volcano: volcano volcanoes
bomb: bomb bombs
weapon: weapon weapons arms
sanction: sanctions
visa: visa visas
summit: summit
conference: conference
committee: committee commission
party: party parties
coalition: coalition
constitution: constitution
census: census
curfew: curfew
emergency: state_of_emergency
hostage: hostage hostages
prisoner: prisoner prisoners inmates
body-dead: corpse corpses
metro: metro subway
truck: truck trucks lorry lorries
helicopter: helicopter helicopters
airline: airline airlines
flight: flight flights
passenger: passenger passengers
sailor: sailor sailors crew
police: police policeman policemen
army: army
judge: judge judges
engineer: engineer engineers
journalist: journalist journalists reporter
tourist: tourist tourists
voter: voter voters
resident: resident residents
house-home: house houses homes home
flat: apartment apartments building buildings
beach: beach beaches coast
forest: forest forests
lake: lake lakes
phone: phone phones
internet: internet
website: website websites
prize: prize prizes award
medal: medal medals
goal: goal goals
ticket: ticket tickets
bed: bed beds
turbine: turbine turbines
solar: solar
garden-zoo: zoo
exam: exam exams
orphanage: orphanage
`;
