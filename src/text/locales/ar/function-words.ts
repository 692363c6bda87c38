import { foldText } from '../../fold.ts';

const WORDS =
  'في من على إلى أن إن عن مع التي الذي هذا هذه ذلك بين بعد قبل قال قالت أو لا لم لن قد كان كانت ما كما حيث خلال عند حتى كل بأن لكن منذ عليه فيها فيه له لها منها وقال وأضاف وفي ومن وكان إنه أنه التى اليوم يوم وقد الذين ثم غير دون ضد تم هو هي وهو وهي بعض أكثر أي حول عبر أمام وأكد وأوضح بشأن';

/** Frequent words of Arabic that Persian, Urdu and Kurdish do not have, or far less often. Folded. */
export const functionWords: ReadonlySet<string> = new Set(WORDS.split(' ').map(foldText));
