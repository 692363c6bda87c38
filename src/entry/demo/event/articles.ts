export interface EventArticle {
  readonly text: string;
  readonly publisher: string;
  readonly publishedAt: string;
  /** What its arrival is there to show. */
  readonly shows: string;
}

/** Three reports of one event. The event, its people, places, houses and the news agency are made up. */
export const EVENT: readonly EventArticle[] = [
  {
    publisher: 'Amal Daily',
    publishedAt: '2026-03-04',
    shows: 'one report: nobody else speaks of it',
    text: `The Qarn News Agency reported that Governor Salim Zahrani signed a contract for a desalination plant in Marsa Tal on 3 March 2026.

The contract signed by Salim Zahrani in Marsa Tal on 3 March 2026 is worth 460 million dollars, the Qarn News Agency reported.
`,
  },
  {
    publisher: 'Norland Post',
    publishedAt: '2026-03-04',
    shows: 'a second outlet, and still one origin: both have it from the Qarn News Agency',
    text: `On 3 March 2026 a contract for a desalination plant was signed in Marsa Tal by Governor Salim Zahrani, according to the Qarn News Agency.

Salim Zahrani's contract in Marsa Tal of 3 March 2026 has a value of 460 million dollars, according to the Qarn News Agency.
`,
  },
  {
    publisher: 'صحيفة الشاطئ',
    publishedAt: '2026-03-05',
    shows: 'a report of its own, in Arabic: it bears out the signing and gives another amount',
    text: `وقّع المحافظ سليم الزهراني عقدا لمحطة تحلية في مدينة مرسى تل يوم 3 مارس 2026، كما شاهد مراسلنا.

وبلغت قيمة العقد الذي وقعه سليم الزهراني في مدينة مرسى تل يوم 3 مارس 2026 نحو 640 مليون دولار.
`,
  },
];
