import type { RoundTrip, Traffic } from "../host";
import { make } from "./elements";
import type { Speak } from "./texts";

const SHOWN = 20;
const EVERY = 400;

/** Shows how often and how much the add-in has spoken with the host, and on request the latest round trips. */
export class TrafficPanel {
  #shown = "";

  constructor(
    private readonly traffic: Traffic,
    private readonly button: HTMLButtonElement,
    private readonly panel: HTMLElement,
    private readonly speak: () => Speak,
  ) {
    panel.classList.add("panel");
    button.addEventListener("click", () => this.#toggle(panel.hidden === true));
    panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.#toggle(false);
      button.focus();
    });
    setInterval(() => this.render(), EVERY);
  }

  render(): void {
    const { roundTrips, requestBytes, responseBytes } = this.traffic.totals;
    const kilobytes = Math.ceil((requestBytes + responseBytes) / 1024);
    const text = this.speak()("traffic", { trips: roundTrips, kilobytes });
    if (text === this.#shown) return;
    this.#shown = text;
    this.button.textContent = text;
    if (!this.panel.hidden) this.#list();
  }

  #toggle(open: boolean): void {
    this.panel.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (!open) return;
    this.#list();
    this.panel.querySelector("button")?.focus();
  }

  #list(): void {
    const say = this.speak();
    const close = make("button", say("close"));
    close.type = "button";
    close.addEventListener("click", () => {
      this.#toggle(false);
      this.button.focus();
    });
    const trips = [...this.traffic.trips].reverse().slice(0, SHOWN);
    const content = trips.length === 0 ? make("p", say("trafficNone")) : table(trips, say);
    this.panel.replaceChildren(make("h2", say("trafficList")), make("p", say("trafficHint")), content, close);
  }
}

function table(trips: readonly RoundTrip[], say: Speak): HTMLTableElement {
  const made = make("table");
  const head = made.createTHead().insertRow();
  for (const name of ["tripNumber", "tripActions", "tripSent", "tripReceived", "tripTime", "tripOutcome"] as const) {
    const cell = make("th", say(name));
    cell.scope = "col";
    head.append(cell);
  }
  const body = made.createTBody();
  for (const trip of trips) {
    const outcome = trip.error ?? say(trip.kind === "cleanup" ? "tripCleanup" : "tripDone");
    const row = body.insertRow();
    const { number, actions, requestBytes, responseBytes, milliseconds } = trip;
    for (const value of [number, actions, requestBytes, responseBytes, milliseconds.toFixed(1), outcome]) {
      row.insertCell().textContent = String(value);
    }
  }
  return made;
}
