// Lessons come as JSON files beside the pages. In: the root's relative address
// and a slug; out: the lesson, or null when it cannot be had.

import type { Lesson } from "../state/lesson.ts";

export async function fetchLesson(base: string, slug: string): Promise<Lesson | null> {
  try {
    const answer = await fetch(new URL(`${base}lessons/${slug}.en.json`, document.baseURI));
    return answer.ok ? ((await answer.json()) as Lesson) : null;
  } catch {
    return null;
  }
}
