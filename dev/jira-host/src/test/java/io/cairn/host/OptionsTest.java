package io.cairn.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class OptionsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void withoutOptionsEverythingHasADefault() throws Exception {
        Options options = Options.parse();

        assertThat(options.port()).isEqualTo(2990);
        assertThat(options.database()).isEqualTo("h2");
        assertThat(options.data()).isEmpty();
        assertThat(options.fresh()).isFalse();
        assertThat(options.home()).isEqualTo(Path.of("dev/.run").toAbsolutePath());
    }

    @Test
    public void eachOptionIsRead() throws Exception {
        Options options = Options.parse("--port", "0", "--db", "jdbc:h2:mem:x", "--data", "none", "--fresh", "--headless", "--home", "/tmp/h", "--plugin", "a.jar",
                "--plugin", "b.jar");

        assertThat(options).isEqualTo(new Options(0, "jdbc:h2:mem:x", "none", true, false, true, Path.of("/tmp/h"), java.util.List.of(Path.of("a.jar"), Path.of("b.jar"))));
    }

    @Test
    public void whatCannotBeUnderstoodIsNamed() {
        assertThatThrownBy(() -> Options.parse("--colour", "red")).isInstanceOf(Options.UsageException.class).hasMessageContaining("--colour");
        assertThatThrownBy(() -> Options.parse("--port", "many")).isInstanceOf(Options.UsageException.class).hasMessageContaining("many");
        assertThatThrownBy(() -> Options.parse("--port")).isInstanceOf(Options.UsageException.class).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Database.open("oracle", Path.of("."))).isInstanceOf(Options.UsageException.class).hasMessageContaining("oracle");
        assertThatThrownBy(() -> Database.open("jdbc:nothing://x?password=secret", Path.of("."))).isInstanceOf(Options.UsageException.class)
                .hasMessageContaining("jdbc:nothing://x").hasMessageNotContaining("secret");
    }

    @Test
    public void aHomeHasOneHostAtATimeAndKeepsItsNode() throws Exception {
        Path path = folder.getRoot().toPath();
        try (Home home = Home.open(path, false)) {
            String node = home.node();
            assertThatThrownBy(() -> Home.open(path, false)).isInstanceOf(Options.UsageException.class).hasMessageContaining("another host");
            assertThat(home.node()).isEqualTo(node);
        }
        try (Home again = Home.open(path, true)) {
            assertThat(path.resolve("node")).doesNotExist();
            assertThat(again.node()).startsWith("node-");
        }
    }
}
