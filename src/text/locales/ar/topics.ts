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
`;
