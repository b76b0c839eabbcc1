import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ReportableError, type Template } from "../messages";
import { MOST_BYTES } from "../readers";
import { basename } from "./basename";
import type { Surroundings } from "./surroundings";

interface Trouble {
  readonly id: string;
  readonly what: Template;
  readonly next: Template;
}

const TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  [
    "ENOENT",
    {
      id: "file-not-found",
      what: { ja: "「{file}」が見つかりません。", en: "“{file}” is not there." },
      next: { ja: "パスをご確認ください。", en: "Check the path." },
    },
  ],
  [
    "EISDIR",
    {
      id: "file-is-folder",
      what: {
        ja: "フォルダー「{file}」に読み込めるファイルがないか、フォルダーを開く権限がありません。",
        en: "The folder “{file}” holds no file that is read, or there is no permission to open it.",
      },
      next: {
        ja: "開示情報のファイルか、それらの入ったフォルダーを指定してください。",
        en: "Give the disclosures, or the folder that holds them.",
      },
    },
  ],
  [
    "EACCES",
    {
      id: "file-no-access",
      what: { ja: "「{file}」を開く権限がありません。", en: "There is no permission to open “{file}”." },
      next: { ja: "ファイルの権限をご確認ください。", en: "Check the permissions of the file." },
    },
  ],
  [
    "EEXIST",
    {
      id: "file-exists",
      what: { ja: "「{file}」はすでにあります。", en: "“{file}” is there already." },
      next: {
        ja: "上書きしてよい場合は -o {file} と指定するか、別の名前を -o で指定してください。",
        en: "Name another with -o, or the same one to replace it.",
      },
    },
  ],
]);

/** What the same troubles mean where a file is to be written. */
const WRITING_TROUBLES: ReadonlyMap<string, Trouble> = new Map([
  [
    "ENOENT",
    {
      id: "folder-not-found",
      what: { ja: "「{file}」の保存先のフォルダーがありません。", en: "The folder that “{file}” is to be in is not there." },
      next: {
        ja: "フォルダーを作成するか、-o の指定をご確認ください。",
        en: "Make the folder, or check what -o says.",
      },
    },
  ],
  [
    "EISDIR",
    {
      id: "output-is-folder",
      what: { ja: "-o の「{file}」はフォルダーです。", en: "“{file}” of -o is a folder." },
      next: { ja: "ファイルの名前まで指定してください。", en: "Name a file in it." },
    },
  ],
  [
    "EACCES",
    {
      id: "output-no-access",
      what: { ja: "「{file}」に書き込む権限がありません。", en: "There is no permission to write “{file}”." },
      next: { ja: "別の保存先を -o で指定してください。", en: "Name another place with -o." },
    },
  ],
]);

const OTHER: Trouble = {
  id: "file-failed",
  what: { ja: "「{file}」を読み書きできませんでした({code})。", en: "“{file}” could not be read or written ({code})." },
  next: { ja: "空き容量とファイルの状態をご確認ください。", en: "Check the disk and the file." },
};

/** The machine's files, with failures that a user understands. */
export const fileSystem: Pick<Surroundings, "readFile" | "folderAt" | "writeFile"> = {
  readFile: async (path) => {
    try {
      const { size } = await stat(path);
      // Every reader would refuse it; this saves loading it.
      if (size > MOST_BYTES) throw tooBig(path, size);
      return await readFile(path);
    } catch (error) {
      throw reportable(error, path);
    }
  },
  folderAt: async (path) => {
    try {
      const entries = await readdir(path, { withFileTypes: true });
      const files: string[] = [];
      const folders: string[] = [];
      for (const entry of entries) {
        const inside = join(path, entry.name);
        // A link to a folder is not followed: it may lead back.
        if (entry.isDirectory()) folders.push(inside);
        else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(inside)))) files.push(inside);
      }
      return { files, folders };
    } catch {
      // What is wrong with the path is said where it is read.
      return undefined;
    }
  },
  writeFile: async (path, bytes, replace) => {
    try {
      await writeFile(path, bytes, { flag: replace ? "w" : "wx" });
    } catch (error) {
      throw reportable(error, path, WRITING_TROUBLES);
    }
  },
};

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function tooBig(path: string, size: number): ReportableError {
  const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
  return new ReportableError(
    "file-too-big",
    {
      ja: "「{file}」は{size}MBあり、上限の{most}MBを超えています。",
      en: "“{file}” has {size} MB, over the limit of {most} MB.",
    },
    { ja: "開示情報の部分だけを別のファイルに保存してください。", en: "Save only the disclosure to a file of its own." },
    { file: basename(path), size: megabytes(size), most: megabytes(MOST_BYTES) },
  );
}

/** @param special what some troubles mean where they do not mean what {@link TROUBLES} says */
function reportable(error: unknown, path: string, special: ReadonlyMap<string, Trouble> = new Map()): unknown {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") return error;
  const { id, what, next } = special.get(error.code) ?? TROUBLES.get(error.code) ?? OTHER;
  return new ReportableError(id, what, next, { file: basename(path), code: error.code });
}
