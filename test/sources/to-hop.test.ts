import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { toHop } from '../../src/sources/to-hop.ts';
import { LOCALES } from '../../src/text/locales/index.ts';

/** The canonical name and kind of each source of a text, in reading order. */
function sources(text: string, language = 'en'): string[] {
  const input = { text, language, publishedAt: null, countryHint: null };
  const reading = readArticle(input, { locales: LOCALES });
  return reading.contents.flatMap(({ attributions }) =>
    attributions.flatMap(({ sources: hops }) =>
      hops.map((hop) => {
        const { canonicalName, kind } = toHop(hop, reading);
        return `${canonicalName} (${kind})`;
      }),
    ),
  );
}

describe('whom a hop stands for', () => {
  it('takes the full name of a person from elsewhere in the article', () => {
    expect(sources('Petra Lindqvist met Omar Saleh. Lindqvist said the talks were over.')).toEqual([
      'Petra Lindqvist (person)',
    ]);
  });

  it("keeps a person's office apart from the person", () => {
    expect(sources("Petra Lindqvist met Omar Saleh. Lindqvist's office said the talks were over.")).toEqual([
      "Lindqvist's office (government)",
    ]);
  });

  it('names who is named behind an occupation, and nobody who is not', () => {
    expect(sources('His lawyer, Desmond Pryce, said the verdict was wrong.')).toEqual([
      'Desmond Pryce (person)',
    ]);
    expect(sources('A lawyer, who asked not to be named, said the verdict was wrong.')).toEqual([
      'lawyer (anonymous)',
    ]);
  });

  it('takes nobody for those who belong to him', () => {
    const of = (text: string) => sources(text, 'ar');
    expect(of('نفى محامي سامي البدري، الأستاذ كمال الشابي، أن يكون موكله قد غادر.')).toEqual([
      'كمال الشابي (person)',
    ]);
    expect(of('قالت زوجة سامي البدري إن الزيارة انتهت.')).toEqual(['زوجة سامي البدري (person)']);
    expect(of('قال مكتب رئيس الوزراء سامي البدري إن الزيارة انتهت.')).toEqual([
      'مكتب رئيس الوزراء سامي البدري (government)',
    ]);
    expect(of('قال الوزير سامي البدري إن الزيارة انتهت.')).toEqual(['سامي البدري (official)']);
  });

  it('takes what stands in quotation marks for a medium or group', () => {
    expect(sources('بلغت الكلفة مليون دولار، حسبما ذكر مصدر حكومي لـ"المرفأ".', 'ar')).toEqual([
      'مصدر حكومي (anonymous)',
      'المرفأ (media)',
    ]);
    expect(sources('قالت «كتائب النصر» إن الهجوم انتهى.', 'ar')).toEqual(['كتائب النصر (military)']);
    expect(sources('قالت «أنوار الغد» إن الهجوم انتهى.', 'ar')).toEqual(['أنوار الغد (organisation)']);
    expect(sources('قال سامي البدري إن الهجوم انتهى.', 'ar')).toEqual(['سامي البدري (person)']);
  });

  it('takes a company for a body', () => {
    expect(sources('Corvin Foods said the plant was closed.')).toEqual(['Corvin Foods (organisation)']);
  });
});
