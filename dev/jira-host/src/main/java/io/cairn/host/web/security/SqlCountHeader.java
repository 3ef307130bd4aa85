package io.cairn.host.web.security;

import io.cairn.host.plugin.SqlCount;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells how many SQL statements plugins executed for a request that asks with {@code X-Host-Count-Sql: true}, so that tests can hold a page to a fixed number.
 * The number goes out with the first byte, therefore the answer is held back until the request is done.
 */
public final class SqlCountHeader implements Filter {
    public static final String ASK = "X-Host-Count-Sql";
    public static final String ANSWER = "X-Host-Sql-Count";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!"true".equals(((HttpServletRequest) request).getHeader(ASK))) {
            chain.doFilter(request, response);
            return;
        }
        int before = SqlCount.ofThisThread();
        Unflushed held = new Unflushed((HttpServletResponse) response);
        chain.doFilter(request, held);
        held.setHeader(ANSWER, Integer.toString(SqlCount.ofThisThread() - before));
        held.finish();
    }
}
