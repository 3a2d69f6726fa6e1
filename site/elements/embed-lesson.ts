// An embedded lesson: the lesson screen without the ways to other pages. In: a
// lesson and what the link says; out: the page at work. The engine starts when
// the reader first does something here.

import type { Lesson } from "../state/lesson.ts";
import type { StartExplorer } from "../state/reach.ts";
import { Session, type StartEngine } from "../state/session.ts";
import { createStore } from "../state/store.ts";
import { update } from "../state/update.ts";
import type { Link } from "../state/url.ts";
import { firstState, openLesson, remember, show, teach } from "./playground.ts";
import { fetchStill } from "./still.ts";
import { talk } from "./talk.ts";
import type { Theme } from "../state/state.ts";

export async function startLessonEmbed(base: string, lesson: Lesson, link: Link, theme: Theme, startEngine: StartEngine, explorer: StartExplorer): Promise<void> {
  const store = createStore({ ...firstState("embed", lesson, link), theme }, update);
  const session = new Session(store, startEngine);
  openLesson(store, lesson, link);
  const recorded = await fetchStill(lesson.slug);
  show(store, session, { base, explorer, ...(recorded !== null && { recorded }) });
  teach(store, session);
  remember(store);
  talk(session, store);
  const wake = (): void => {
    if (store.get().engine.kind === "idle") void session.open(link.at);
  };
  for (const act of ["pointerdown", "keydown", "focusin"]) document.addEventListener(act, wake, { once: true, capture: true });
  if (link.at > 0) wake();
}
