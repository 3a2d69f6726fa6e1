import { Part } from "./part.ts";
import { html } from "lit";
customElements.define("gp-lesson", class extends Part { override render() { return html``; } });
