/** A letter, then letters and digits: the `.2` of a version is no ending. */
const ENDING = /(?<=.)\.[a-z][a-z0-9]{1,4}$/i;

/** A file's name, without folders, as a person calls the document: `開示情報.ver.2.xlsx` is `開示情報.ver.2`. */
export function withoutEnding(name: string): string {
  return name.replace(ENDING, "");
}
