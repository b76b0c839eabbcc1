import { make } from "./elements";

export interface Question {
  readonly title: string;
  readonly message: string;
  /** The first answer is the one that says yes. */
  readonly answers: readonly string[];
}

/** Asks in a dialog. @returns the index of the answer; that of the last one when the dialog was dismissed. */
export function ask(dialog: HTMLDialogElement, { title, message, answers }: Question): Promise<number> {
  const heading = make("h2", title);
  heading.id = "question-title";
  const row = make("div", "", "answers");
  const buttons = answers.map((answer, index) => {
    const button = make("button", answer);
    button.type = "button";
    button.addEventListener("click", () => dialog.close(String(index)));
    return button;
  });
  row.append(...buttons);
  dialog.replaceChildren(heading, make("p", message), row);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    const last = answers.length - 1;
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "" ? last : Number(dialog.returnValue)), {
      once: true,
    });
  });
}
