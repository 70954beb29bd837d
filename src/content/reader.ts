import type { PassageBatch, PassageReading } from "../assessment/passage.ts";
import type { NoticeWords } from "../matching/notice.ts";
import type { NoticeReading } from "../shared/messages.ts";

/** The two halves of recognition as a page's script sees them: a cheap search at hand, and the reading of what it found. */
export interface Reader {
  /** Where in `text` a mention may stand, in order. May name too many places, never too few. */
  places(text: string): number[];
  /** Reads passages, one reading for each, in order. Rejects where nobody is there to read. */
  read(batch: PassageBatch): Promise<PassageReading[]>;
  /** Reads a tender's page. Rejects likewise. */
  readNotice(words: NoticeWords): Promise<NoticeReading>;
}
