// The page: its parts know nothing of each other; here they meet.

import { post } from "/api.js";
import { changeFont, dim, restart, startCalculator } from "/calculator.js";
import { chooseForm, openFile, save, startCourse, takeChange } from "/course.js";
import { goTo, showSeen, showWrong } from "/editor.js";
import { BODY } from "/facts.js";
import { isMissing, showCard, showPlace as showEntry, showReport, startReport } from "/report.js";
import { showTaken, startTaking } from "/take.js";
import { changeLanguage, sayMessage, speak, whenSpoken } from "/words.js";

const find = id => document.getElementById(id);
const problem = find("problem");
let refusal = ""; // what the server said last, if nothing became of the text
let made = null; // the course as the server made it, from the text last told
let place = [0, 0]; // (section, line at the top) on the calculator

// --- The text's line and the screen's ---

function showPlace() {
  const part = made?.parts[place[0]];
  if (!part) return;
  showSeen([...new Set(part.sources.slice(place[1], place[1] + BODY))]);
  showEntry(place);
}

function goToLine(line, isForWriting) {
  if (isForWriting || tab !== "calculator") showTab("text");
  goTo(line, isForWriting);
}

// Go to what was clicked on the screen, if that is the course's text.
function clickScreen(section, row, shown) {
  const part = made?.parts[section];
  const text = part?.lines[row]?.map(([, piece]) => piece).join("").trim();
  if (text && text.normalize("NFC") === shown) goToLine(part.sources[row], false);
}

// --- What the server says ---

function takeMade(newMade) {
  made = newMade;
  showProblem("");
  showReport(made);
  showTaken(made);
  showWrong(made.notes.filter(([, what]) => isMissing(what)).map(([line]) => line));
  if (made.card) showCard(made.card);
  showPlace();
}

function showProblem(message) {
  refusal = message;
  problem.hidden = !message;
  problem.textContent = sayMessage(message);
  const line = /:(\d+): /.exec(message)?.[1];
  problem.onclick = () => line && goToLine(Number(line), true);
  if (line) showWrong([Number(line)]);
  dim(Boolean(message));
}

const calculatorEvents = {
  session(event) {
    document.body.classList.toggle("scriptOnly", !event.file.isCourse);
    if (event.card) showCard(event.card);
    if (event.file.isCourse) openFile(event.file);
    else find("title").textContent = event.title;
    showTab(event.file.isCourse ? tab : "calculator");
  },
  changed: takeChange,
  notice: showProblem,
  place(newPlace) {
    place = newPlace;
    showPlace();
  },
  click: clickScreen,
};

// --- Tabs, where the window is too narrow for all parts at once ---

let tab = "text";
const tabs = [...document.querySelectorAll("[role=tab]")];

function showTab(name) {
  tab = document.body.dataset.tab = name;
  for (const element of tabs) {
    const isChosen = element.dataset.tab === name;
    element.setAttribute("aria-selected", isChosen);
    element.tabIndex = isChosen ? 0 : -1;
  }
}

function moveTab(event) {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!step) return;
  const visible = tabs.filter(element => element.offsetParent);
  const next = visible[(visible.indexOf(event.target) + step + visible.length) % visible.length];
  event.preventDefault();
  event.stopPropagation();
  showTab(next.dataset.tab);
  next.focus();
}

// --- Start ---

function listen() {
  for (const element of tabs) {
    element.addEventListener("click", () => showTab(element.dataset.tab));
    element.addEventListener("keydown", moveTab);
  }
  window.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save();
    }
  });
  for (const input of document.querySelectorAll("[name=form]"))
    input.addEventListener("change", () => chooseForm(input.value));
  for (const input of document.querySelectorAll("[name=font]"))
    input.addEventListener("change", () => changeFont(Number(input.value)));
  find("language").addEventListener("click", changeLanguage);
  find("restart").addEventListener("click", restart);
  whenSpoken(() => (problem.textContent = sayMessage(refusal)));
}

speak();
showTab("text");
listen();
startReport(goToLine);
startTaking();
startCourse({ made: takeMade, failed: showProblem }, line => post("/place", { line }));
startCalculator(calculatorEvents);
