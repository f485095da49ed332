// The calculator's console, over its screen.

const box = document.getElementById("console");
const printed = document.getElementById("printed");
const input = document.getElementById("line");
const typed = [];
const LONGEST = 20000; // characters kept

export function say(text) {
  printed.textContent = (printed.textContent + text).slice(-LONGEST);
}

export function clearConsole() {
  printed.textContent = "";
}

export function showConsole(takesFocus) {
  box.hidden = false;
  if (takesFocus) input.focus({ preventScroll: true });
  box.scrollTop = box.scrollHeight;
}

export function hideConsole() {
  box.hidden = true;
  input.blur();
}

// Return the line that was typed, and take it out; "" if there's none.
export function takeLine() {
  const line = input.value.trim();
  input.value = "";
  if (line) typed.push(line);
  return line;
}

// Call `enter` when a line has been typed.
export function startConsole(enter) {
  input.addEventListener("keydown", event => {
    if (event.key === "Enter") enter();
    if (event.key === "ArrowUp" && typed.length) {
      input.value = typed[typed.length - 1];
      event.preventDefault();
    }
  });
  box.addEventListener("click", () => {
    if (!String(getSelection())) input.focus();
  });
}
