import { askJira } from './http.js';

/** A person as Jira's own user picker answers. */
export interface Found {
  key: string;
  name: string;
  displayName: string;
  avatarUrl?: string;
}

/** People whose name begins with the text. */
export async function findPeople(text: string): Promise<Found[]> {
  const query = `query=${encodeURIComponent(text)}&maxResults=10&showAvatar=true`;
  return (await askJira<{ users: Found[] }>(`/rest/api/2/user/picker?${query}`)).users;
}
