/** What it happens to or who does it, but for those who only tell of it: things of the news that are not each other, under names that all languages share. */
export const TOPICS = `
agreement: اتفاق اتفاقية عقد معاهدة صفقة اتفاقات عقود عقدا
ceasefire: هدنة وقف_إطلاق_النار وقف_النار
bridge: جسر جسور كوبري
road: طريق طرق
railway: قطار قطارات سكة_حديد السكك_الحديدية سكة_الحديد سكك
port: ميناء موانئ مرفأ
airport: مطار مطارات
plane: طائرة طائرات
ship: سفينة سفن
ferry: عبارة عبارات قارب قوارب مركب زورق
dam: سد سدود سدا
river: نهر أنهار
hospital: مستشفى مستشفيات
clinic: عيادة مستوصف عيادات
school: مدرسة مدارس
university: جامعة جامعات
factory: مصنع مصانع معمل
mill: مطحنة
mosque: مسجد جامع مساجد
church: كنيسة كنائس
museum: متحف متاحف
market: سوق أسواق
hotel: فندق فنادق
prison: سجن سجون
court: محكمة محاكم
bank: بنك مصرف بنوك مصارف
branch: فرع فروع فرعا
shareholder: مساهم مساهمو مساهمون مساهمي مساهمين
merger: اندماج دمج
profit: ربح أرباح
capital-stock: رأس_المال رأسمال
price: سعر أسعار ثمن
oil: نفط النفط
gas: غاز
gold: ذهب
coin: نقدية نقود عملة عملات
bread: خبز
water: مياه ماء المياه
electricity: كهرباء الكهرباء تيار
fire: حريق حرائق نيران
flood: سيول فيضان فيضانات سيل
earthquake: زلزال هزة زلازل
storm: عاصفة إعصار عواصف
drought: جفاف
virus: فيروس
disease: مرض وباء
vaccine: لقاح لقاحات تطعيم
strike: إضراب إضرابا إضرابات إضرابها إضرابه إضرابهم
union: نقابة نقابات
teacher: معلم معلمون معلمين مدرس مدرسون المعلمين
nurse: ممرض ممرضة ممرضات ممرضين تمريض
doctor: طبيب أطباء
worker: عامل عمال عاملا
student: طالب طلاب طلبة تلاميذ
farmer: مزارع مزارعون مزارعين فلاحين
fisherman: صياد صيادون صيادين
soldier: جندي جنود جنديا
player: لاعب لاعبون لاعبين مهاجم
coach: مدرب مدربون
team: فريق نادي منتخب
match: مباراة مباريات
league: دوري كأس بطولة
election: انتخابات انتخاب
referendum: استفتاء
parliament: برلمان مجلس_النواب
head: رئيس رئيسة زعيم
law: قانون قوانين تشريع
budget: ميزانية موازنة
tax: ضريبة ضرائب
loan: قرض قروض قرضا
debt: ديون مديونية
aid: مساعدات معونة إغاثة
salary: راتب رواتب أجور
job: وظيفة وظائف
project: مشروع مشاريع
protest: مظاهرة مظاهرات احتجاج احتجاجات تظاهرة
border: حدود الحدود
refugee: لاجئ لاجئين لاجئون
migrant: مهاجر مهاجرين مهاجرون
child: طفل أطفال
woman: امرأة نساء
film: فيلم أفلام
song: أغنية ألبوم
book: كتاب كتب
festival: مهرجان مهرجانات
satellite: قمر_صناعي قمر_اصطناعي
missile: صاروخ صواريخ
drone: مسيرة مسيرات طائرة_مسيرة
car: سيارة سيارات مركبة مركبات
bus: حافلة حافلات
investigation: تحقيق تحقيقا
alarm: إنذار
company: شركة شركات
camp: مخيم مخيمات
ambassador: سفير سفيرة سفيرها سفيره سفراء مبعوث
embassy: سفارة سفارات قنصلية
interest-rate: سعر_الفائدة أسعار_الفائدة الفائدة
painting: لوحة لوحات
warehouse: مستودع مستودعات مخزن مخازن
mine: منجم مناجم
well: آبار
reservoir: خزان خزانات
pipeline: خط_أنابيب أنابيب أنبوب
power-station: محطة_كهرباء محطة_توليد
refinery: مصفاة مصافي
tunnel: نفق أنفاق
stadium: ملعب ملاعب استاد
park: حديقة حدائق متنزه
theatre: مسرح مسارح
library: مكتبة مكتبات
cemetery: مقبرة مقابر
statue: تمثال تماثيل نصب_تذكاري
wheat: قمح القمح
rice: أرز الأرز
sugar: سكر السكر
onion: بصل البصل
fish: أسماك سمك
milk: حليب الحليب
flour: طحين دقيق الدقيق
olive: زيتون
cotton: قطن القطن
steel: صلب_الصلب فولاذ
cement: إسمنت الإسمنت
cattle: أبقار ماشية
sheep: أغنام
fuel: وقود بنزين مازوت
subsidy: دعم_الوقود دعم_الخبز
pension: معاش معاشات تقاعد
medicine: دواء أدوية عقار
cancer: سرطان السرطان
malaria: ملاريا الملاريا
cholera: كوليرا الكوليرا
measles: حصبة الحصبة
landslide: انهيار_أرضي انزلاق_أرضي
snow: ثلوج ثلج
volcano: بركان براكين
bomb: قنبلة قنابل عبوة_ناسفة
weapon: سلاح أسلحة
sanction: عقوبات
visa: تأشيرة تأشيرات
summit: قمة
conference: مؤتمر
committee: لجنة
party: حزب أحزاب
coalition: ائتلاف
constitution: دستور الدستور
census: تعداد
curfew: حظر_تجول حظر_التجول
emergency: حالة_الطوارئ
hostage: رهينة رهائن
prisoner: أسير أسرى سجين سجناء
body-dead: جثة جثث جثامين
metro: مترو
truck: شاحنة شاحنات
helicopter: مروحية مروحيات
airline: خطوط_جوية الخطوط_الجوية
flight: رحلة_جوية رحلات_جوية رحلاتها
passenger: راكب ركاب راكبا
sailor: بحار بحارة
police: شرطة الشرطة
army: جيش الجيش
judge: قاض قاضي قضاة
engineer: مهندس مهندسون مهندسين
journalist: صحفي صحفيون صحفيين صحافي
tourist: سائح سياح
voter: ناخب ناخبون ناخبين
resident: سكان أهالي
house-home: منزل منازل بيت بيوت
flat: مبنى مبان عمارة بناية
beach: شاطئ شواطئ ساحل
forest: غابة غابات
lake: بحيرة بحيرات
phone: هاتف هواتف
internet: إنترنت الإنترنت
website: موقع_إلكتروني
prize: جائزة جوائز
medal: ميدالية ميداليات
goal: هدف هدفين أهداف هدفا
ticket: تذكرة تذاكر
bed: سرير أسرة_مستشفى سريرا
turbine: توربين توربينات
solar: شمسية الشمسية
garden-zoo: حديقة_حيوان حديقة_الحيوان
exam: امتحان امتحانات
orphanage: دار_أيتام
`;
