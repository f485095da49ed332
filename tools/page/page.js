// The page: what the script does, as the server tells it, and the keys pressed.

import { clearConsole, hideConsole, say, showConsole, startConsole, takeLine } from "/console.js";
import { KEYS } from "/facts.js";
import { releaseAll, startKeyboard } from "/keyboard.js";
import { Screen } from "/screen.js";

const calculator = document.getElementById("calculator");
const screen = new Screen(document.getElementById("screen"));
const statusLine = document.getElementById("status");
let source, session;
let state; // running; drawn: ended, its drawing still up; console; home; gone
let hasDrawn = false;
let posts = Promise.resolve(); // one at a time, for they must arrive in order
let sent = "";

function show(text, isBad = false) {
  statusLine.textContent = text;
  statusLine.classList.toggle("bad", isBad);
}

function enter(newState) {
  state = calculator.dataset.state = newState;
}

// --- From the server ---

function connect() {
  source = new EventSource("/events");
  source.onmessage = message => JSON.parse(message.data).forEach(take);
  source.onerror = () => {
    if (state !== "gone") show("The preview doesn't answer: start it again with python3 tools/preview.py", true);
  };
}

function take(event) {
  if (Array.isArray(event)) {
    hasDrawn = true;
    screen.paint(event);
  } else if ("session" in event) startSession(event);
  else if ("run" in event) startLine(event.run);
  else if ("say" in event) say(event.say);
  else if ("rows" in event) document.getElementById("rows").textContent = event.rows.join("\n");
  else if ("end" in event) endLine(event.end);
  else if ("dismiss" in event) dismiss();
  else if ("notice" in event) show(event.notice, true);
  else if ("gone" in event) leave("gone", "This page's script was stopped, for another page's maybe: reload it to start again.");
}

function startSession(event) {
  session = event.session;
  document.title = event.title;
  document.getElementById("title").textContent = event.title;
  clearConsole();
  sent = "";
}

function startLine(line) {
  enter("running");
  hasDrawn = false;
  hideConsole();
  show("");
  screen.clear();
  say(`>>> ${line}\n`);
  releaseAll();
}

function endLine(hasFailed) {
  if (hasDrawn && !hasFailed) {
    enter("drawn");
    show("The script has ended. As on the calculator, its drawing stays until Back or OK.");
  } else openConsole();
}

function dismiss() {
  if (state === "drawn") openConsole();
}

function openConsole() {
  enter("console");
  show("The console: type a line and Enter. Reloading the page starts the script again.");
  releaseAll();
  showConsole();
}

function leave(how, why) {
  enter(how);
  source.close();
  screen.clear();
  hideConsole();
  show(why);
}

// --- To the server ---

function post(path, message) {
  const body = JSON.stringify({ session, ...message });
  posts = posts
    .then(() => fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body }))
    .catch(() => {});
}

function enterLine() {
  const line = takeLine();
  if (line) post("/line", { line });
}

function changeKeys(down, pressed) {
  const isOk = pressed === KEYS.ok, isExe = pressed === KEYS.exe;
  if (state === "console" && (isOk || isExe)) enterLine();
  else if (state === "home" && (isOk || isExe)) location.reload();
  else if (pressed === KEYS.home && state !== "gone") leave("home", "Home leaves the script at once. OK starts it again.");
  if ((state !== "running" && state !== "drawn") || sent === String(down)) return;
  sent = String(down);
  post("/keys", { down });
}

startKeyboard(changeKeys);
startConsole(enterLine);
connect();
