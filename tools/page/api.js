// What the page asks its server.

let session;
let posts = Promise.resolve(); // one at a time, for keys must arrive in order

export function setSession(key) {
  session = key;
}

// Post a message; return the answer, with `error` if something is wrong; null if this page's
// session has ended, which the page is told otherwise.
export async function post(path, message = {}) {
  const body = JSON.stringify({ session, ...message });
  const answer = await fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body });
  if (answer.status === 410) return null;
  return answer.ok ? answer.json() : { error: `${answer.status} ${answer.statusText}` };
}

// Post a message after all that were posted so before, whether it's heard or not.
export function postInOrder(path, message) {
  posts = posts.then(() => post(path, message)).catch(() => {});
}
