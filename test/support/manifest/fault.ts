/** One fault of a manifest: a stable name and what is wrong, with the place. */
export interface ManifestFault {
  readonly kind:
    | "not-xml"
    | "order"
    | "id"
    | "version"
    | "url"
    | "origin"
    | "length"
    | "reference"
    | "duplicate"
    | "icon"
    | "language"
    | "command"
    | "requirement";
  readonly message: string;
}
