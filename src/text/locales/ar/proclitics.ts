/**
 * Particles written onto the next word, shortest first: and (و ف), with/in (ب), to/for (ل), like (ك), the article (ال)
 * and what they become together (لل from ل + ال).
 */
export const proclitics: readonly string[] = [
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
  'ال',
  'لل',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'وال',
  'بال',
  'فال',
  'كال',
  'ولل',
  'فلل',
  'وبال',
  'وكال',
  'فبال',
];
