/** ISO 4217 codes that stand in news text. In capitals only: "ALL", "TRY" and "MAD" are words, too. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  `AED AFN AMD ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CUP CZK DJF DKK DOP DZD
  EGP ERN ETB EUR GBP GEL GHS GNF GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT
  LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR
  PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SLE SOS SSP SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UYU UZS VES VND
  XAF XOF YER ZAR ZMW`.split(/\s+/),
);

const shared = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(' ').map((pair) => pair.split(':') as [string, string]));

/** Currency names that several countries share: English noun → country → ISO 4217. */
export const SHARED_CURRENCIES = {
  dollar: shared('US:USD CA:CAD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JM:JMD LR:LRD NA:NAD'),
  riyal: shared('SA:SAR QA:QAR YE:YER OM:OMR IR:IRR'),
  pound: shared('GB:GBP EG:EGP SD:SDG SS:SSP SY:SYP LB:LBP'),
  dinar: shared('LY:LYD KW:KWD JO:JOD IQ:IQD TN:TND DZ:DZD BH:BHD RS:RSD MK:MKD'),
  lira: shared('TR:TRY LB:LBP SY:SYP'),
  dirham: shared('AE:AED MA:MAD'),
  rupee: shared('IN:INR PK:PKR LK:LKR NP:NPR MU:MUR'),
  peso: shared('MX:MXN AR:ARS PH:PHP CO:COP CL:CLP CU:CUP UY:UYU DO:DOP'),
  franc: shared('CH:CHF DJ:DJF RW:RWF GN:GNF KM:KMF CD:CDF BI:BIF'),
  crown: shared('SE:SEK NO:NOK DK:DKK CZ:CZK IS:ISK'),
  shilling: shared('KE:KES UG:UGX TZ:TZS SO:SOS'),
  ruble: shared('RU:RUB BY:BYN'),
  won: shared('KR:KRW KP:KPW'),
  manat: shared('AZ:AZN TM:TMT'),
} as const;
export type SharedCurrency = keyof typeof SHARED_CURRENCIES;

/** Signs and what they say wherever they stand; letters are folded to lower case. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['$', 'USD'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['E£', 'EGP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
];
