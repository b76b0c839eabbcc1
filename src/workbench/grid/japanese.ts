/** Words of Univer's Japanese menus in the terms of Japanese Excel, where they read otherwise or oddly. */
export const JAPANESE_TERMS = {
  "sheets-note-ui": {
    note: { placeholder: "メモを入力" },
    rightClick: { addNote: "新しいメモ", deleteNote: "メモの削除" },
  },
  "sheets-ui": {
    rightClick: {
      clearSelection: "クリア",
      clearContent: "数式と値のクリア",
      clearFormat: "書式のクリア",
      clearAll: "すべてクリア",
      insertRowsAboveSuffix: "行",
      insertRowsAfterSuffix: "行",
      insertColsLeftSuffix: "列",
      insertColsRightSuffix: "列",
      deleteSelectedRow: "行の削除",
      deleteSelectedColumn: "列の削除",
      hideSelectedRow: "行を非表示",
      hideSelectedColumn: "列を非表示",
      showHideRow: "行を再表示",
      showHideColumn: "列を再表示",
      columnWidth: "列の幅",
      fitContent: "自動調整",
      freeze: "ウィンドウ枠の固定",
      freezeFirstRow: "先頭行の固定",
      freezeFirstCol: "先頭列の固定",
      cancelFreeze: "ウィンドウ枠固定の解除",
    },
    sheetConfig: {
      rename: "名前の変更",
      hide: "非表示",
      unhide: "再表示",
    },
  },
};
