// Lessons come as JSON files beside the pages, one for each language. In: a
// slug; out: the lesson, or null when it cannot be had.

import { fileURL } from "../base/place.ts";
import type { Lesson } from "../state/lesson.ts";
import { lang } from "../words/words.ts";

export async function fetchLesson(slug: string): Promise<Lesson | null> {
  try {
    const answer = await fetch(fileURL(`lessons/${slug}.${lang}.json`));
    return answer.ok ? ((await answer.json()) as Lesson) : null;
  } catch {
    return null;
  }
}
