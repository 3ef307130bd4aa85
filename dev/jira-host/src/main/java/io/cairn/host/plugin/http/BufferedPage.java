package io.cairn.host.plugin.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Keeps back what a plugin writes, so that an HTML page can be decorated once it is complete. */
public final class BufferedPage extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private boolean answered;

    public BufferedPage(HttpServletResponse response) {
        super(response);
    }

    /** True if a redirect or an error was sent: there is nothing to decorate. */
    public boolean isAnswered() {
        return answered;
    }

    /** True if what was written says that it is HTML. */
    public boolean isHtml() {
        return getContentType() != null && getContentType().toLowerCase(java.util.Locale.ROOT).startsWith("text/html");
    }

    /** What was written so far. */
    public byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    /** The same as text. */
    public String text() {
        return new String(content(), charset());
    }

    private Charset charset() {
        return getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("plugin pages are not asynchronous");
            }

            @Override
            public void write(int b) {
                bytes.write(b);
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Kept back until the page is complete.
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The frame makes the page longer.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The frame makes the page longer.
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        answered = true;
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) throws IOException {
        answered = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        answered = true;
        super.sendError(status, message);
    }
}
