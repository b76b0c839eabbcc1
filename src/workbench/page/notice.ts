/** Time that a notice stays, in milliseconds: long enough to read two lines. */
const STAYS = 8000;

/** Shows short notices, one at a time; a screen reader hears each. */
export class Notice {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement) {
    place.addEventListener("click", () => this.#hide());
  }

  /** Says that something was done. */
  done(text: string): void {
    this.#show(text, "done");
  }

  /** Says that something could not be done, and why. */
  warn(text: string): void {
    this.#show(text, "warning");
  }

  #show(text: string, kind: "done" | "warning"): void {
    clearTimeout(this.#timer);
    this.place.dataset["kind"] = kind;
    this.place.textContent = text;
    this.place.hidden = false;
    this.#timer = setTimeout(() => this.#hide(), STAYS);
  }

  #hide(): void {
    this.place.hidden = true;
    this.place.textContent = "";
  }
}
