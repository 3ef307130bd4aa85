package io.cairn.host.web.view;

import java.util.List;

/**
 * The header.
 *
 * @param person      who is logged in; nobody for anonymous
 * @param createQuery what the Create button adds to its address, for example {@code ?pid=10000}
 */
public record NavView(boolean signedIn, boolean admin, PersonView person, List<Item> main, List<SectionView> userMenu, String createQuery) {
    public String userName() {
        return person.login();
    }

    /** An item of the bar. @param sections what its menu holds; without any it is a plain link */
    public record Item(String id, String label, String url, boolean active, List<SectionView> sections) {
        public boolean menu() {
            return !sections.isEmpty();
        }
    }
}
