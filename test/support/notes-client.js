/*
 * `Workbook.notes` and `Worksheet.notes` of ExcelApi 1.18. The client that Excel loads from Microsoft has them; the newest
 * one in the registry is older. Made of that client's own parts, in its own context, so that they speak on the wire as
 * its comments do.
 */
/* global Excel, OfficeExtension */
(() => {
  const { BatchApiHelper: parts, Utility: helpers } = OfficeExtension;
  const READ = { method: 1, concurrent: 4 };

  class Note extends OfficeExtension.ClientObject {
    #values = {};
    get _className() {
      return "Note";
    }
    get authorName() {
      return this.#loaded("AuthorName");
    }
    get content() {
      return this.#loaded("Content");
    }
    set content(value) {
      this.#put("Content", value);
    }
    get visible() {
      return this.#loaded("Visible");
    }
    set visible(value) {
      this.#put("Visible", value);
    }
    get width() {
      return this.#loaded("Width");
    }
    set width(value) {
      this.#put("Width", value);
    }
    get height() {
      return this.#loaded("Height");
    }
    set height(value) {
      this.#put("Height", value);
    }
    delete() {
      parts.invokeMethod(this, "Delete", 0, [], 0, 0);
    }
    getLocation() {
      return parts.createMethodObject(Excel.Range, this, "GetLocation", READ.method, [], false, false, null, READ.concurrent);
    }
    load(options) {
      return helpers.load(this, options);
    }
    #loaded(name) {
      helpers.throwIfNotLoaded(name, this.#values[name], "Note", this._isNull);
      return this.#values[name];
    }
    #put(name, value) {
      this.#values[name] = value;
      parts.invokeSetProperty(this, name, value, 0);
    }
    _handleResult(value) {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      helpers.fixObjectPathIfNecessary(this, value);
      Object.assign(this.#values, value);
    }
  }

  class NoteCollection extends OfficeExtension.ClientObject {
    #items;
    get _className() {
      return "NoteCollection";
    }
    get _isCollection() {
      return true;
    }
    get items() {
      helpers.throwIfNotLoaded("items", this.#items, "NoteCollection", this._isNull);
      return this.#items;
    }
    add(cellAddress, content) {
      return parts.createMethodObject(Note, this, "Add", 0, [cellAddress, content], false, true, null, 0);
    }
    getCount() {
      return parts.invokeMethod(this, "GetCount", READ.method, [], READ.concurrent, 0);
    }
    getItem(key) {
      return parts.createIndexerObject(Note, this, [key]);
    }
    getItemAt(index) {
      return parts.createMethodObject(Note, this, "GetItemAt", READ.method, [index], false, false, null, READ.concurrent);
    }
    getItemOrNullObject(key) {
      return parts.createMethodObject(Note, this, "GetItemOrNullObject", READ.method, [key], false, false, null, READ.concurrent);
    }
    load(options) {
      return helpers.load(this, options);
    }
    _handleResult(value) {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      helpers.fixObjectPathIfNecessary(this, value);
      const found = value[OfficeExtension.Constants.items];
      if (!found) return;
      this.#items = found.map((item, index) => {
        const note = parts.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  }

  Object.assign(Excel, { Note, NoteCollection });
  for (const owner of [Excel.Workbook, Excel.Worksheet]) {
    Object.defineProperty(owner.prototype, "notes", {
      configurable: true,
      get() {
        this._notes ??= parts.createPropertyObject(NoteCollection, this, "Notes", true, READ.concurrent);
        return this._notes;
      },
    });
  }
})();
