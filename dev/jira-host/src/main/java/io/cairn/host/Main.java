package io.cairn.host;

import io.cairn.host.demo.DemoObjectives;
import io.cairn.host.jira.user.User;
import io.cairn.host.plugin.PluginException;
import io.cairn.host.plugin.PluginView;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Starts the host from the command line; {@code dev/run} calls it. */
public final class Main {
    private static final int WRONG_USAGE = 2;
    private static final String OURS = "io.cairn.okr";

    private Main() {
    }

    /** Prints {@code READY http://localhost:2990/jira} when everything answers; ends cleanly on SIGTERM. */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            run(Options.parse(arguments));
        } catch (Options.UsageException e) {
            System.err.println("dev/run: " + e.getMessage());
            System.exit(WRONG_USAGE);
        } catch (PluginException e) {
            System.err.println("dev/run: the plugin is refused: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws Exception {
        Host host = Host.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(host::close, "host-end"));
        try {
            prepare(host, options);
        } catch (Exception | LinkageError e) {
            host.close();
            throw e;
        }
    }

    private static void prepare(Host host, Options options) throws Exception {
        Map<String, String> tokens = new TokensFile(options.home()).write(host.jira(), people(host).stream().map(User::name).toList());
        install(host, options.plugins());
        boolean withObjectives = host.plugins().find(OURS).filter(PluginView::enabled).isPresent() && !options.data().equals("none");
        if (withObjectives) {
            new DemoObjectives(host.baseUrl().toString(), tokens, LocalDate.now(host.jira().clock())).makeOnce();
        }
        System.out.println("READY " + host.baseUrl());
        if (!options.headless()) {
            introduce(host, options.home());
        }
    }

    private static void install(Host host, List<Path> jars) throws IOException {
        for (Path jar : jars) {
            host.plugins().install(jar);
        }
    }

    private static List<User> people(Host host) {
        return host.jira().users().all().stream().filter(User::active).sorted(Comparator.comparing(User::key)).toList();
    }

    private static void introduce(Host host, Path home) {
        System.out.println();
        System.out.println("User       Password   Who");
        for (User user : people(host)) {
            System.out.printf("%-10s %-10s %s%n", user.name(), user.name(), user.displayName());
        }
        System.out.println();
        System.out.println("Personal access tokens: " + home.resolve("tokens.properties"));
        System.out.println("Ctrl+C ends the host.");
    }
}
