// The course that is open: its text, where it comes from, what the server makes of it.

import { post } from "/api.js";
import { getLine, getText, setText, startEditor } from "/editor.js";
import { language, say, whenSpoken } from "/words.js";

const PAUSE = 500; // ms after a key until the calculator follows
const PAUSE_MOVE = 200; // ms after the caret has moved to another line
const MOST = 1 << 20; // characters that the server is told: a hundred times what a calculator holds
const KINDS = [".md", ".txt", ".docx"];
const TEXT_KIND = /\.(md|markdown|txt)$/i; // of files whose text is edited as it is

let file; // { id, name, isCourse, isSaved, text, version }: the server's file, as last seen
let name = ""; // of the course, for its script's
let isOwn = false; // whether the text is the file's, to be saved there
let savedText = ""; // what is in the file, or was there at first
let theirs = null; // what the file holds now, if it was changed elsewhere
let form = "automatic";
let isBusy = false, isWaiting = false; // with the server; with more to tell it
let waitingLine = 0; // the line to show then; 0 for where the calculator is
let listener; // { made(course), failed(message) } called with the server's answers
const title = document.getElementById("title");
const mark = document.getElementById("saved");
const conflict = document.getElementById("conflict");

// --- Drafts: the text that isn't saved, kept in the browser ---

const draftKey = () => "minfo.draft." + file.id;

function keepDraft() {
  const draft = { text: getText(), name, isOwn, version: file.version };
  if (isDirty()) localStorage.setItem(draftKey(), JSON.stringify(draft));
  else localStorage.removeItem(draftKey());
}

function findDraft() {
  try {
    return JSON.parse(localStorage.getItem(draftKey()));
  } catch {
    return null;
  }
}

function isDirty() {
  return !isOwn || getText() !== savedText;
}

function showMark() {
  title.textContent = name;
  const isWritten = isOwn && file.isSaved;
  mark.textContent = !isDirty() ? (isWritten ? say("saved") : "") : say(isWritten ? "unsaved" : "kept");
  mark.classList.toggle("dirty", isDirty());
  document.getElementById("revert").hidden = !isDirty();
}

// --- What the server makes of the text ---

let timer;

function tellLater(pause, line) {
  clearTimeout(timer);
  timer = setTimeout(() => tell(line()), pause);
}

// Tell the server the text; one telling at a time, the last one last.
async function tell(line) {
  isWaiting = true;
  waitingLine = line;
  if (isBusy) return;
  isBusy = true;
  while (isWaiting) {
    isWaiting = false;
    const text = getText();
    if (text.length > MOST) {
      listener.failed(say("tooLarge"));
      continue;
    }
    const answer = await post("/text", { text, name, form, line: waitingLine }).catch(() => null);
    if (answer?.error) listener.failed(answer.error);
    else if (answer) listener.made(answer, text);
  }
  isBusy = false;
}

function use(text, newName, own) {
  name = newName;
  isOwn = own;
  setText(text);
  changed(0);
}

function changed(line) {
  showMark();
  keepDraft();
  clearTimeout(timer);
  tell(line);
}

export function chooseForm(newForm) {
  form = newForm;
  tell(0);
}

// --- The file ---

export function openFile(newFile) {
  file = newFile;
  savedText = file.text;
  const draft = findDraft();
  if (!draft) return use(file.text, file.name, true);
  use(draft.text, draft.name, draft.isOwn);
  const isOld = draft.isOwn && draft.version !== file.version && draft.text !== file.text;
  conflict.hidden = !isOld;
  if (isOld) file.version = draft.version; // until one of the two is chosen
  theirs = isOld ? { text: newFile.text, version: newFile.version } : null;
}

// The file was changed elsewhere: take it, or ask when there's something to lose.
export function takeChange(content) {
  if (!isOwn) return;
  if (isDirty() && content.text !== getText()) {
    theirs = content;
    conflict.hidden = false;
  } else takeTheirs(content);
}

function takeTheirs(content) {
  file.version = content.version;
  savedText = content.text;
  conflict.hidden = true;
  if (content.text === getText()) showMark();
  else use(content.text, file.name, true);
  keepDraft();
}

function keepMine() {
  file.version = theirs.version; // the next save replaces it
  conflict.hidden = true;
  showMark();
  keepDraft();
}

export async function save() {
  if (!isOwn || !file.isSaved) return download(name.replace(TEXT_KIND, "") + ".md", getText());
  const text = getText();
  const answer = await post("/save", { text, version: file.version });
  if (!answer || answer.error) return listener.failed(answer?.error ?? say("gone"));
  if (answer.version === null) {
    conflict.hidden = false;
    theirs = answer.now;
    return;
  }
  file.version = answer.version;
  savedText = text;
  showMark();
  keepDraft();
}

// Save a text as a file, with exactly its bytes.
export function download(fileName, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/plain" }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

// --- Other texts ---

function mayReplace() {
  const isKept = !isDirty() || getText().trim() === "";
  return isKept || confirm(say("discard"));
}

export async function startNew() {
  if (!mayReplace()) return;
  const answer = await fetch(`/example.${language}.md`);
  use(await answer.text(), language === "fr" ? "cours.md" : "course.md", false);
}

function revert() {
  if (!confirm(say("discard"))) return;
  conflict.hidden = true;
  use(savedText, file.name, true);
}

async function open(chosen) {
  if (!chosen || !mayReplace()) return;
  const data = await readBase64(chosen);
  const answer = await post("/file", { name: chosen.name, data });
  if (!answer || answer.error) return listener.failed(answer?.error ?? say("gone"));
  use(answer.text, chosen.name.replace(/\.docx$/i, ".md"), false);
}

function readBase64(chosen) {
  return new Promise(done => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.readAsDataURL(chosen);
  });
}

function listenToDrops() {
  const hasFile = event => [...event.dataTransfer.types].includes("Files");
  window.addEventListener("dragover", event => {
    if (!hasFile(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  window.addEventListener("dragleave", event => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  window.addEventListener("drop", event => {
    document.body.classList.remove("dropping");
    if (!hasFile(event)) return;
    event.preventDefault();
    open(event.dataTransfer.files[0]);
  });
}

export function startCourse(listeners, showLine) {
  listener = listeners;
  const write = () => {
    showMark();
    keepDraft();
    tellLater(PAUSE, getLine);
  };
  let moved;
  startEditor(write, line => {
    clearTimeout(moved);
    moved = setTimeout(() => showLine(line), PAUSE_MOVE);
  });
  const chooser = document.getElementById("chooser");
  chooser.accept = KINDS.join(",");
  chooser.addEventListener("change", () => {
    open(chooser.files[0]);
    chooser.value = "";
  });
  const buttons = { new: startNew, open: () => chooser.click(), save, revert, theirs: () => takeTheirs(theirs), mine: keepMine };
  for (const [id, act] of Object.entries(buttons)) document.getElementById(id).addEventListener("click", act);
  listenToDrops();
  whenSpoken(() => file && showMark());
}
