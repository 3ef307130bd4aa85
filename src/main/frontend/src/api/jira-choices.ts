// What Jira's own interface has to choose from.
import { askJira } from './http.js';

export interface Project {
  id: string;
  key: string;
  name: string;
}

/** All projects one may browse. */
export function projects(): Promise<Project[]> {
  return askJira('/rest/api/2/project');
}

/** Labels in use that begin with the text, as Jira suggests them for queries. */
export async function findLabels(text: string): Promise<string[]> {
  const { results } = await askJira<{ results: { value: string }[] }>(`/rest/api/2/jql/autocompletedata/suggestions?fieldName=labels&fieldValue=${encodeURIComponent(text)}`);
  return results.map(({ value }) => plain(value));
}

/** Jira writes values as they stand in a query, some in quotation marks. */
function plain(value: string): string {
  return /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}

export interface Board {
  id: number;
  name: string;
}

export interface Sprint {
  id: number;
  name: string;
  state: 'active' | 'future' | 'closed';
}

/** Scrum boards one may see, by a part of the name; kanban boards have no sprints. */
export async function findBoards(text: string): Promise<Board[]> {
  return (await askJira<{ values: Board[] }>(`/rest/agile/1.0/board?type=scrum&maxResults=20&name=${encodeURIComponent(text)}`)).values;
}

/** Jira hands out at most so many at once. */
const PAGE = 50;
/** No board is expected to have more; older sprints come first. */
const MOST_PAGES = 20;
const ORDER = ['active', 'future', 'closed'];

/** No more boards are looked through for sprints. */
const MOST_BOARDS = 20;

/** The sprints that are active or planned on the boards of some projects, each once; active ones first. */
export async function sprintsAhead(projectKeys: string[]): Promise<Sprint[]> {
  const boards = (await Promise.all(projectKeys.map(boardsOf))).flat().map(({ id }) => id);
  const found = await Promise.all([...new Set(boards)].slice(0, MOST_BOARDS).map((board) => sprintsOf(board, '&state=active,future')));
  return inOrder([...new Map(found.flat().map((sprint) => [sprint.id, sprint])).values()]);
}

async function boardsOf(project: string): Promise<Board[]> {
  return (await askJira<{ values: Board[] }>(`/rest/agile/1.0/board?type=scrum&maxResults=${MOST_BOARDS}&projectKeyOrId=${encodeURIComponent(project)}`)).values;
}

function inOrder(sprints: Sprint[]): Sprint[] {
  return sprints.sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
}

/** The sprints of a board: active ones, planned ones, then closed ones, the last first. */
export async function sprintsOf(board: number, states = ''): Promise<Sprint[]> {
  const all: Sprint[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { values, isLast } = await askJira<{ values: Sprint[]; isLast?: boolean }>(`/rest/agile/1.0/board/${board}/sprint?startAt=${all.length}&maxResults=${PAGE}${states}`);
    all.push(...values);
    if (isLast !== false || values.length === 0) {
      break;
    }
  }
  return inOrder(all.reverse());
}
