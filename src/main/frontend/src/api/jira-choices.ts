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
export const MOST_BOARDS = 20;

/** What a search on boards found. */
export interface SprintsFound {
  sprints: Sprint[];
  /** Whether there are boards that were not looked through. */
  more: boolean;
  /** Whether something could not be read. */
  unread: boolean;
}

/** The sprints that are active or planned on the boards of some projects, each once; active ones first. @throws Refused if nothing could be read */
export async function sprintsAhead(projectKeys: string[]): Promise<SprintsFound> {
  const boards = await readable(projectKeys.map(boardsOf));
  const ids = [...new Set(boards.read.flatMap(({ values }) => values.map(({ id }) => id)))];
  const found = await readable(ids.slice(0, MOST_BOARDS).map((board) => sprintsOf(board, '&state=active,future')));
  return {
    sprints: inOrder([...new Map(found.read.flat().map((sprint) => [sprint.id, sprint])).values()]),
    more: ids.length > MOST_BOARDS || boards.read.some(({ values, isLast, total = 0 }) => isLast === false || total > values.length),
    unread: boards.unread || found.unread,
  };
}

interface Boards {
  values: Board[];
  /** How many there are; some versions of Jira leave one of the two out. */
  total?: number;
  isLast?: boolean;
}

function boardsOf(project: string): Promise<Boards> {
  return askJira(`/rest/agile/1.0/board?type=scrum&maxResults=${MOST_BOARDS}&projectKeyOrId=${encodeURIComponent(project)}`);
}

/** What could be read, and whether something could not. @throws Refused if nothing could */
async function readable<T>(asked: Promise<T>[]): Promise<{ read: T[]; unread: boolean }> {
  const settled = await Promise.allSettled(asked);
  const read = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const refused = settled.find((one): one is PromiseRejectedResult => one.status === 'rejected');
  if (refused !== undefined && read.length === 0) {
    throw refused.reason;
  }
  return { read, unread: refused !== undefined };
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
