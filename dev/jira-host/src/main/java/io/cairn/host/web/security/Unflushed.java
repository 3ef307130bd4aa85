package io.cairn.host.web.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A response whose body waits in memory until {@link #finish()}, so that headers can still be set. */
final class Unflushed extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private ServletOutputStream stream;

    Unflushed(HttpServletResponse response) {
        super(response);
    }

    /** Sends what was held back. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (bytes.size() > 0) {
            bytes.writeTo(getResponse().getOutputStream());
        }
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Held(bytes);
        }
        return stream;
    }

    @Override
    public void flushBuffer() {
        // the body is complete only when the request is done
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream bytes;

        Held(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes.write(b, off, len);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("asynchronous output is not supported while statements are counted");
        }
    }
}
