package io.cairn.host.web.view;

import java.util.List;

/** Links under a heading; the label may be empty. */
public record SectionView(String id, String label, List<LinkView> links) {
}
