/** A transition to Done moves the figures on every open page within five seconds, without a reload; and the account of the figure is exact. */
import assert from 'node:assert/strict';
import test, { after } from 'node:test';
import { assertAccessible } from '../lib/axe.mjs';
import { as, moveTo, within } from '../lib/jira.mjs';
import { activeSprint, issue, objective, share, tidy, unique } from '../lib/okrs.mjs';
import { closeBrowser, signIn } from '../lib/page.mjs';
import { card, choose, panel, rows, shows, strip } from '../lib/places.mjs';

const lena = as('lena');
const dev1 = as('dev1');
const SECONDS = 5;
const BOARD = '/secure/RapidBoard.jspa?rapidView=1';
const PROJECT = '/projects/TIMOB?selectedItem=io.cairn.okr:okrs';

/** A parent, an objective below it, a key result moved by issues of the active sprint. */
async function goals(count) {
  const parent = await objective(lena, { title: unique('Parent'), driver: 'CHILDREN' });
  const goal = await objective(lena, { title: unique('Goal'), parent: parent.key });
  const sprint = await activeSprint(lena);
  const issues = [];
  for (let made = 0; made < count; made += 1) {
    issues.push(await issue(lena, { customfield_10103: sprint }));
  }
  const result = await share(lena, goal, issues.map((key) => ({ kind: 'ISSUE', key })));
  return { parent, goal, result, issues };
}

/** Every open place shows the figure in time, counted from now. */
function all(places, label) {
  return Promise.all(places.map((place) => shows(place, label, SECONDS)));
}

after(closeBrowser);
after(tidy);

test('over REST: project page, issue panel and board strip follow without a reload', async () => {
  const { parent, goal, result, issues } = await goals(2);
  const people = await Promise.all(['lena', 'lena', 'paul'].map((one) => signIn(one)));
  const [project, page, board] = people;
  await project.open(PROJECT);
  await page.open(`/browse/${issues[1]}`);
  await board.open(BOARD);
  const places = [rows(project.page).of(result.key), rows(project.page).of(goal.key), rows(project.page).of(parent.key),
    panel(page.page).of(result.key), panel(page.page).of(goal.key), strip(board.page).of(result.key)];
  await all(places, '0 %');

  await moveTo(dev1, issues[0], 'done');

  await all(places, '50 %');
  const progress = async (path) => (await lena.okr.get(path)).body.figure.progress;
  assert.deepEqual([await progress(`/key-results/${result.id}`), await progress(`/objectives/${goal.id}`), await progress(`/objectives/${parent.id}`)], [0.5, 0.5, 0.5]);
  await project.shot('figures-project');
  await board.shot('figures-board');
  people.forEach(({ complaints }) => assert.deepEqual(complaints, []));
  await Promise.all(people.map((one) => one.close()));
});

test('on the issue page: a resolved issue shows its key result at the new figure', async () => {
  const { goal, parent, result, issues } = await goals(4);
  const seen = await signIn('dev1');
  await seen.open(`/browse/${issues[0]}`);
  await shows(panel(seen.page).of(result.key), '0 %');
  await seen.page.getByRole('link', { name: 'Resolve Issue' }).click();
  const dialog = seen.page.getByRole('dialog');
  await dialog.getByLabel('Resolution').selectOption({ label: 'Done' });
  await seen.shot('figures-resolve');
  await dialog.getByRole('button', { name: 'Resolve Issue' }).click();
  await seen.page.locator('#status-val', { hasText: 'Resolved' }).waitFor();
  const { of } = panel(seen.page);
  await all([of(result.key), of(goal.key), of(parent.key)], '25 %');
  await seen.shot('figures-issue');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('on the board: a card moved to Done moves strip and detail', async () => {
  const { result, issues } = await goals(2);
  const seen = await signIn('lena');
  await seen.open(BOARD);
  await card(seen.page, issues[0]).click();
  await shows(strip(seen.page).of(result.key), 'On this board: 0 of 2 done');
  await shows(panel(seen.page).of(result.key), '0 %');
  await card(seen.page, issues[0]).getByLabel(`Move ${issues[0]}`).click();
  await seen.page.getByRole('button', { name: 'Move to Done' }).filter({ visible: true }).click();
  await all([strip(seen.page).of(result.key), panel(seen.page).of(result.key)], '50 %');
  await shows(strip(seen.page).of(result.key), 'On this board: 1 of 2 done', SECONDS);
  await seen.shot('figures-board-moved');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('the why of a figure lists exactly its issues, weights and rule', async () => {
  const { goal, result, issues } = await goals(3);
  const cancelled = await issue(lena);
  await lena.okr.post(`/key-results/${result.id}/issues`, { keys: [cancelled] });
  await moveTo(dev1, issues[0], 'done');
  const { body } = await dev1.get(`/rest/api/2/issue/${cancelled}/transitions`);
  const done = body.transitions.find((one) => one.to.statusCategory.key === 'done');
  assert.equal((await dev1.post(`/rest/api/2/issue/${cancelled}/transitions`, { transition: { id: done.id }, fields: { resolution: { name: "Won't Fix" } } })).status, 204);
  await within(SECONDS, 'a third', async () => (await lena.okr.get(`/key-results/${result.id}`)).body.figure.progress === 0.3333);
  const seen = await signIn('lena');
  await seen.open(`/browse/${issues[1]}`);
  await choose(panel(seen.page).all, result.key, 'Why this figure?');
  const dialog = seen.page.getByRole('dialog', { name: `Why? ${result.key}` });
  await shows(dialog, '33 %');
  const lines = await dialog.getByRole('table').getByRole('row').filter({ has: seen.page.getByRole('link') }).allInnerTexts();
  assert.deepEqual(lines.map((line) => line.match(/TIMOB-\d+/)[0]).sort(), [...issues].sort());
  assert.deepEqual(lines.map((line) => line.replace(/\s+/g, ' ').match(/Linked directly (\d+ \d+ % [\d.]+ points)/)[1]).sort(), ['1 0 % 0 points', '1 0 % 0 points', '1 100 % 33.33 points']);
  await shows(dialog.getByRole('listitem').filter({ hasText: cancelled }), "Resolved as Won't Fix: not counted (J4)");
  await shows(dialog, '(J3)');
  await seen.shot('why');
  await assertAccessible(seen.page, '.okr-dialog');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await dialog.waitFor({ state: 'detached' });

  await seen.open(PROJECT);
  await choose(rows(seen.page).of(goal.key), goal.key, 'Why this figure?');
  await shows(seen.page.getByRole('dialog', { name: `Why? ${goal.key}` }), result.title);
  await seen.shot('why-objective');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('the why of a figure is one step away from every place where the figure stands', async () => {
  const { parent, goal, result, issues } = await goals(2);
  const lenasKey = (await lena.get('/rest/api/2/myself')).body.key;
  assert.equal(result.owner.key, lenasKey);
  const seen = await signIn('lena');
  const { page } = seen;
  const menu = (place) => async (key) => choose(place, key, 'Why this figure?');
  const linked = (place) => async (key) => place.getByRole('link', { name: key, exact: true }).first().click();
  const explained = async () => shows(page.getByRole('table').getByRole('row'), issues[0]);
  const places = [
    ['/plugins/servlet/okr', goal.key, menu(page), async () => shows(page.getByRole('dialog'), result.title)],
    [PROJECT, parent.key, menu(page), async () => shows(page.getByRole('dialog'), goal.title)],
    [PROJECT, result.key, menu(page), explained],
    [`/browse/${issues[0]}`, result.key, menu(panel(page).all), explained],
    [`/browse/${issues[0]}`, goal.key, linked(panel(page).all), async () => shows(page.getByRole('table').getByRole('row'), result.title)],
    [BOARD, result.key, linked(strip(page).all), explained],
    [`/plugins/servlet/okr/key-results/${result.key}`, result.key, async () => {}, explained],
    ['/plugins/servlet/okr/my-check-ins', result.key, async (key) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: key, exact: true }) })
      .getByRole('button', { name: 'Why this figure?' }).click(), explained],
  ];
  for (const [place, key, ask, told] of places) {
    await seen.open(place);
    await ask(key);
    await told().catch((error) => assert.fail(`${place}, ${key}: ${error.message}`));
  }
  await seen.shot('why-check-ins');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('one who may not see an issue reads the same figure, and never its key', async () => { // J11
  const goal = await objective(lena);
  const secret = (await lena.get('/rest/api/2/search?jql=level%20is%20not%20EMPTY&maxResults=1')).body.issues[0].key;
  const open = await issue(lena);
  const result = await share(lena, goal, [{ kind: 'ISSUE', key: secret }, { kind: 'ISSUE', key: open }]);
  const seen = await signIn('hank');
  await seen.open(`/browse/${open}`);
  await choose(panel(seen.page).all, result.key, 'Why this figure?');
  const dialog = seen.page.getByRole('dialog', { name: `Why? ${result.key}` });
  await shows(dialog, '1 issue you cannot see');
  assert.ok(!(await seen.page.content()).includes(`${secret}<`), 'the key is nowhere on the page');
  await seen.shot('why-hidden');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});

test('a Chinese reader gets the account in Chinese', async () => {
  const { result, issues } = await goals(2);
  const seen = await signIn('zoe');
  await seen.open(`/browse/${issues[0]}`);
  const { all: place } = panel(seen.page);
  await place.getByRole('button', { name: new RegExp(result.key) }).first().click();
  await place.getByRole('menuitem').filter({ hasText: '为什么是这个数字？' }).click();
  const dialog = seen.page.getByRole('dialog', { name: `原因：${result.key}` });
  await shows(dialog, '直接关联');
  await shows(dialog, '合计');
  await seen.shot('why-zh');
  assert.deepEqual(seen.complaints, []);
  await seen.close();
});
