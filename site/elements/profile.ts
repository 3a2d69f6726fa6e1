// The profile editor: which computer, how many cores, and every number of its
// profile with its unit, meaning and source. In: the app; out: a popover. A
// changed number is marked, says what it was, and can be put back.

import { html, nothing, type TemplateResult } from "lit";
import { isWhatIf, knobName, profileOf, withKnob, type Knob, type Profile } from "../state/profile.ts";
import { machineOf, type AppState } from "../state/state.ts";
import { readCores, readField, readSeed, writeField } from "../state/typed.ts";
import { fill, fromEngine, words } from "../words/words.ts";
import { icon } from "./icons.ts";
import { numberField } from "./number-field.ts";
import { idOf, type App } from "./part.ts";

/** The profile of the machine, as the engine reads it if it has. */
export function profileIn(s: AppState): Profile | null {
  const canonical = s.sourceError === null ? s.program?.machine.profile : undefined;
  return profileOf(canonical ?? s.machine.profile ?? "linux", s.profiles);
}

export function profilePopover(app: App): TemplateResult {
  const id = idOf(app, "profile-pop");
  const now = profileIn(app.state);
  const known = app.state.profiles;
  if (now === null || known === null) return html`<div id=${id} popover role="dialog" aria-label=${words.profile.title}></div>`;
  const set = (profile: string): void => void app.session.machine({ profile });
  const one = (k: Knob): TemplateResult => knob(app, now, k, (value) => set(withKnob(now, k.field, value)));
  return html`<div id=${id} popover role="dialog" aria-label=${words.profile.title} class="profile-pop"><h2>${words.profile.title}</h2>
    <fieldset class="pop-list"><legend class="vh">${words.profile.legend}</legend>
      ${known.profiles.map((p) => html`<label><input type="radio" name=${idOf(app, "profile")} .checked=${p === now.row} @change=${() => set(p.name)}><span>${fromEngine(p.title)}</span></label><p>${fromEngine(p.about)}</p>`)}</fieldset>
    ${numberField(words.profile.cores, String(machineOf(app.state).cores ?? 2), readCores, (cores) => void app.session.machine({ cores }))}
    ${numberField(words.profile.seed, String(machineOf(app.state).seed ?? 42), readSeed, (seed) => void app.session.machine({ seed }))}
    <h2>${words.profile.numbers}${now.changed > 0 ? html`<button class="btn small" @click=${() => set(now.row.name)}>${icon("undo")}${words.profile.resetAll}</button>` : nothing}</h2>
    ${now.knobs.filter((k) => !isWhatIf(k)).map(one)}
    <h2>${words.profile.whatIf}</h2><p class="note">${words.profile.whatIfNote}</p>
    ${now.knobs.filter(isWhatIf).map(one)}</div>`;
}

function knob(app: App, p: Profile, k: Knob, take: (value: number) => void): TemplateResult {
  const { field, value, usual } = k;
  const name = knobName(field);
  const about = idOf(app, `knob-${field.name}`);
  const changed = value !== usual;
  return html`<div class="knob" ?data-changed=${changed}>
    ${field.choices.length > 0
      ? html`<label class="check">${name}<span class="grow"></span><select class="field" aria-describedby=${about} .value=${String(value)} @change=${(e: Event) => take(Number((e.target as HTMLSelectElement).value))}>${field.choices.map((c, i) => html`<option value=${i} ?selected=${i === value}>${fromEngine(c)}</option>`)}</select></label>`
      : numberField(name, writeField(field, value), (text) => readField(field, text), take, "", about)}
    <p id=${about}>${fromEngine(field.meaning)} <span class="source">${field.source === "" ? "" : fill(words.profile.source, { source: fromEngine(field.source) })}</span></p>
    ${changed ? html`<p class="was">${fill(words.profile.usual, { profile: fromEngine(p.row.title), value: writeField(field, usual) })} <button class="btn link" aria-label=${fill(words.profile.resetName, { name })} @click=${() => take(usual)}>${words.profile.reset}</button></p>` : nothing}</div>`;
}
