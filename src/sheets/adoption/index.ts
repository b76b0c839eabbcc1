export { adoptForm } from "./adopt-form";
