/** Time that a notice stays, in milliseconds: long enough to read two lines. */
const STAYS = 8000;

/** Shows short notices, one at a time; a screen reader hears each. */
export class Notice {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: HTMLElement) {
    place.addEventListener("click", () => this.#hide());
  }

  show(text: string): void {
    clearTimeout(this.#timer);
    this.place.textContent = text;
    this.place.hidden = false;
    this.#timer = setTimeout(() => this.#hide(), STAYS);
  }

  #hide(): void {
    this.place.hidden = true;
    this.place.textContent = "";
  }
}
