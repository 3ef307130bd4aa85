package io.cairn.okr.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolutions from Jira's configuration. */
final class JiraResolutions implements Resolutions {
    private final ConstantsManager constants;

    JiraResolutions(ConstantsManager constants) {
        this.constants = constants;
    }

    @Override
    public Set<String> named(Set<String> names) {
        Set<String> wanted = names.stream().map(JiraResolutions::plain).collect(Collectors.toSet());
        return constants.getResolutions().stream().filter(resolution -> wanted.contains(plain(resolution.getName())))
                .map(Resolution::getId).collect(Collectors.toSet());
    }

    @Override
    public Map<String, String> names() {
        return constants.getResolutions().stream()
                .collect(Collectors.toMap(Resolution::getId, Resolution::getNameTranslation));
    }

    /** "Won't Do" is sometimes typed with a curly apostrophe. */
    private static String plain(String name) {
        return name.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
    }
}
