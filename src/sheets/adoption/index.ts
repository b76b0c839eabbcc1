export { adoptForm, mayShareCells } from "./adopt-form";
