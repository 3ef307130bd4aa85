/** A person at the other end of the wire: calls Jira's REST and the plugin's as this user. */
import { readFileSync } from 'node:fs';

/** The address of the Jira under test, without a slash at the end. */
export const url = process.env.CAIRN_URL;
/** Whether it is our own host, whose clock and plugins a test may change. */
export const ownHost = process.env.CAIRN_OWN_HOST === 'yes';

const tokens = readTokens(process.env.CAIRN_TOKENS);

/** Personal access tokens by the names of their users. */
export function readTokens(file) {
  return Object.fromEntries(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.includes('=') && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')).trim(), line.slice(line.indexOf('=') + 1).trim()]),
  );
}

/** An answer: status, parsed body (text if it is not JSON) and headers. */
async function answer(response) {
  const text = await response.text();
  let body = text;
  try {
    body = text === '' ? null : JSON.parse(text);
  } catch {
    // not JSON: the text itself is the body
  }
  return { status: response.status, body, headers: response.headers };
}

/** Calls as the user with that name; `null` calls without any. */
export function as(user) {
  return caller(url, user === null ? {} : { Authorization: `Bearer ${tokens[user]}` });
}

/** Calls like a browser in which the user, whose password is his name, has logged in. */
export async function inBrowser(user) {
  const body = new URLSearchParams({ os_username: user, os_password: user });
  const response = await fetch(`${url}/login.jsp`, { method: 'POST', body, redirect: 'manual' });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
  return caller(url, { Cookie: cookies });
}

/** Calls a Jira at that address with those headers always. */
export function caller(base, always) {
  const call = async (method, path, body, headers = {}) => {
    const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
    return answer(await fetch(base + path, {
      method,
      headers: { Accept: 'application/json', ...always, ...json, ...headers },
      body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
      redirect: 'manual',
    }));
  };
  return {
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body, headers) => call('POST', path, body, headers),
    put: (path, body, headers) => call('PUT', path, body, headers),
    del: (path, headers) => call('DELETE', path, undefined, headers),
    okr: {
      get: (path, headers) => call('GET', `/rest/okr/1.0${path}`, undefined, headers),
      post: (path, body, headers) => call('POST', `/rest/okr/1.0${path}`, body, headers),
      put: (path, body, headers) => call('PUT', `/rest/okr/1.0${path}`, body, headers),
      del: (path, headers) => call('DELETE', `/rest/okr/1.0${path}`, undefined, headers),
    },
  };
}

/** Moves an issue by the transition that leads to a status of that category ("new", "indeterminate", "done"). */
export async function moveTo(person, issueKey, category, resolution = 'Done') {
  const { body } = await person.get(`/rest/api/2/issue/${issueKey}/transitions`);
  const way = body.transitions.find((each) => each.to.statusCategory.key === category);
  if (!way) throw new Error(`${issueKey} has no way to ${category}: ${body.transitions.map((each) => each.name)}`);
  const fields = category === 'done' ? { fields: { resolution: { name: resolution } } } : {};
  const done = await person.post(`/rest/api/2/issue/${issueKey}/transitions`, { transition: { id: way.id }, ...fields });
  if (done.status !== 204) throw new Error(`${issueKey}: ${done.status} ${JSON.stringify(done.body)}`);
}

/** Asks again until the answer pleases, for as long as a figure may take to follow its issues. */
export async function within(seconds, what, ask) {
  const end = Date.now() + seconds * 1000;
  let last;
  do {
    last = await ask();
    if (last) return last;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  throw new Error(`not within ${seconds} s: ${what}`);
}
