package io.cairn.host.web.http;

/** A request that cannot be answered as asked; becomes a page with this status. */
public final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String textKey;

    /** @param textKey key of the host's texts that tells the person what is wrong */
    public HttpProblem(int status, String textKey) {
        super(status + " " + textKey);
        this.status = status;
        this.textKey = textKey;
    }

    /** The same answer for what does not exist and for what may not be seen, as Jira gives it. */
    public static HttpProblem notFound() {
        return new HttpProblem(404, "error.not.found");
    }

    public static HttpProblem forbidden() {
        return new HttpProblem(403, "error.forbidden");
    }

    public int status() {
        return status;
    }

    public String textKey() {
        return textKey;
    }
}
